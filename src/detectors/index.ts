/** The visible list: one line a detector. A topic without a line here is not looked for. */

import { detector as abuse } from './abuse.ts';
import { detector as audience } from './audience.ts';
import { detector as brand } from './brand.ts';
import { detector as colleague } from './colleague.ts';
import { detector as confidential } from './confidential.ts';
import { detector as copyright } from './copyright.ts';
import { detector as criticism } from './criticism.ts';
import { detector as defamation } from './defamation.ts';
import type { Detector } from './detector.ts';
import { detector as discrimination } from './discrimination.ts';
import { detector as disrepute } from './disrepute.ts';
import { detector as employment } from './employment.ts';
import { detector as image } from './image.ts';
import { detector as parentContact } from './parent-contact.ts';
import { detector as personalDetails } from './personal-details.ts';
import { detector as politicsReligion } from './politics-religion.ts';
import { detector as privateConversation } from './private-conversation.ts';
import { detector as pupil } from './pupil.ts';
import { detector as pupilContact } from './pupil-contact.ts';
import { detector as replyAboutSchool } from './reply-about-school.ts';
import { detector as rumour } from './rumour.ts';
import { detector as schoolContact } from './school-contact.ts';
import { detector as schoolIdentity } from './school-identity.ts';
import { detector as schoolMatter } from './school-matter.ts';
import { detector as security } from './security.ts';
import { detector as unapprovedChannel } from './unapproved-channel.ts';
import { detector as workingHours } from './working-hours.ts';

export const DETECTORS: readonly Detector[] = [
  schoolIdentity,
  employment,
  schoolContact,
  pupil,
  colleague,
  confidential,
  personalDetails,
  brand,
  schoolMatter,
  security,
  image,
  copyright,
  defamation,
  rumour,
  pupilContact,
  parentContact,
  unapprovedChannel,
  replyAboutSchool,
  workingHours,
  audience,
  criticism,
  privateConversation,
  abuse,
  discrimination,
  disrepute,
  politicsReligion,
];
