/** The settings under which one practises: one's own, or an invented school until they are set. */
import type { Settings } from '../settings/schema.ts';

/** Invented; the people of this school exist nowhere. */
const EXAMPLE = {
  schoolName: 'Harrow Lane C of E Primary School',
  schoolAliases: ['Harrow Lane', 'HLPS'],
  schoolHandles: ['harrowlaneprimary'],
  schoolDomains: ['harrowlane.example'],
  locality: 'Thornby',
  staffNames: ['Mrs Priya Deshmukh', 'Mr Callum Orme', 'Miss Bethan Rudge'],
  pupilNames: ['Jayden Mbeki', 'Grace Summers'],
} as const;

/** Gives `own` back where a school is set; else the same with the invented school in its place. All
 * three sites are on: here nothing is posted, whatever the person has switched off elsewhere. */
export function practiceSettings(own: Settings): Settings {
  if (own.schoolName !== '') return own;
  return {
    ...own,
    schoolName: EXAMPLE.schoolName,
    schoolAliases: [...EXAMPLE.schoolAliases],
    schoolHandles: [...EXAMPLE.schoolHandles],
    schoolDomains: [...EXAMPLE.schoolDomains],
    locality: EXAMPLE.locality,
    staffNames: [...EXAMPLE.staffNames],
    pupilNames: [...EXAMPLE.pupilNames],
    sites: ['facebook', 'x', 'youtube'],
  };
}
