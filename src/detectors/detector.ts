/** The door between groundwork and judgement: what every detector is. */
import type { Finding } from '../review/finding.ts';
import type { Reading } from '../review/reading.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import type { Role, TopicId } from '../review/topics.ts';
import type { Settings } from '../settings/schema.ts';

export interface DetectorInput {
  readonly reading: Reading;
  readonly snapshot: ComposerSnapshot;
  readonly settings: Settings;
  /** The role judged: the post's own, else the setting's. */
  readonly role: Role;
}

export interface Detector {
  readonly topic: TopicId;
  /** Pure and linear in the text's length; returns nothing rather than throwing on odd text. */
  detect(input: DetectorInput): Finding[];
}
