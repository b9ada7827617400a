import { describe, expect, it } from 'vitest';
import {
  LAW_FACTS,
  lawFor,
  lawNotes,
  type Nation,
  STALE_CITATIONS,
  teacherAnonymityNote,
} from './law.ts';

const nations: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const ids = (text: string, nation: Nation = 'england') =>
  lawNotes(text, nation).map((note) => note.id);

describe('stale citations', () => {
  it.each([
    ['risk breaching the Data Protection Act 1998, which', 'data-protection-act-1998'],
    ['the Data Protection  Act (1998)', 'data-protection-act-1998'],
    ['the DATA PROTECTION ACT\n1998', 'data-protection-act-1998'],
    ['the Data Protection Acts 1984 and 1998', 'data-protection-act-1998'],
    ['under the DPA 1998', 'data-protection-act-1998'],
    ['Deddf Diogelu Data 1998', 'data-protection-act-1998'],
    ['Malicious Communications Act 1998', 'malicious-communications-act-wrong-year'],
    ['including the Malicious Communications Act 1988.', 'malicious-communications-act-1988'],
    ['Libel Act 1843', 'libel-act-1843'],
    ['Defamation Acts 1952 and 1996', 'defamation-acts-1952-1996'],
    ['the Defamation Act 1996', 'defamation-acts-1952-1996'],
    ['the Race Relations Act 1976', 'equality-acts-before-2010'],
    ['Sex Discrimination Act 1975', 'equality-acts-before-2010'],
    ['Disability Discrimination Act, 1995', 'equality-acts-before-2010'],
    [
      'Keeping Children Safe in Education (September 2021)',
      'keeping-children-safe-in-education-older-edition',
    ],
    ['see KCSIE 2019', 'keeping-children-safe-in-education-older-edition'],
  ])('%s', (text, id) => {
    expect(ids(text)).toEqual([id]);
  });

  it.each([
    'the Data Protection Act 2018',
    'the Data Protection Act 2018, which took the place of the Data Protection Act 1998',
    'our Data Protection Policy (1998)',
    'in 1998 the school was built',
    'the Human Rights Act 1998',
    'the Communications Act 2003',
    'the Defamation Act 2013',
    'the Defamation Act 2013, which changed the Defamation Act 1996',
    'the Equality Act 2010 (before: Race Relations Act 1976)',
    'Protection from Harassment Act 1997',
    'Copyright, Designs and Patents Act 1988',
    'Keeping Children Safe in Education',
    'Keeping Children Safe in Education 2025',
    'room 1843 of the library',
    '',
  ])('leaves alone: %s', (text) => {
    for (const nation of nations) expect(lawNotes(text, nation)).toEqual([]);
  });

  it('speaks of the law of the nation', () => {
    const of = (nation: Nation) => lawNotes('Libel Act 1843', nation)[0]?.text.en;
    expect(of('wales')).toContain('Defamation Act 2013');
    expect(of('scotland')).toContain('(Scotland) Act 2021');
    expect(of('northern-ireland')).toContain('(Northern Ireland) 2022');
    expect(ids('Race Relations Act 1976', 'northern-ireland')).toEqual([]);
    expect(ids('KCSIE 2019', 'scotland')).toEqual([]);
  });

  it('gives several notes for a list of Acts, each once', () => {
    const list = 'Libel Act 1843; Defamation Acts 1952 and 1996; Malicious Communications Act 1998';
    expect(ids(`${list} ${list}`)).toEqual([
      'malicious-communications-act-wrong-year',
      'libel-act-1843',
      'defamation-acts-1952-1996',
    ]);
  });

  it('reads a long clause in linear time', () => {
    const long = 'data protection act '.repeat(50_000);
    expect(lawNotes(long, 'england')).toEqual([]);
  });
});

describe('teacher anonymity', () => {
  it.each(['england', 'wales'] as const)('is noted in %s for claims and rumours', (nation) => {
    for (const topic of ['defamation', 'rumour'] as const) {
      expect(teacherAnonymityNote({ topic, aboutTeacher: true }, nation)?.text.en).toContain(
        'could',
      );
    }
  });

  it.each([
    ['defamation', true, 'scotland'],
    ['rumour', true, 'northern-ireland'],
    ['defamation', false, 'england'],
    ['criticism', true, 'england'],
    ['colleague', true, 'wales'],
  ] as const)('is not noted for %s, teacher %s, in %s', (topic, aboutTeacher, nation) => {
    expect(teacherAnonymityNote({ topic, aboutTeacher }, nation)).toBeUndefined();
  });
});

describe('the rows', () => {
  const rows = [...LAW_FACTS, ...STALE_CITATIONS];

  it('carry both languages, a day and a source', () => {
    for (const row of rows) {
      expect(row.checkedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
      expect(row.source).toMatch(
        /^https:\/\/www\.(legislation\.)?gov\.uk|^https:\/\/www\.legislation/,
      );
      for (const text of Object.values(row.texts)) {
        expect(text?.en.length).toBeGreaterThan(20);
        expect(text?.cy.length).toBeGreaterThan(20);
      }
    }
    expect(new Set(rows.map((row) => row.id)).size).toBe(rows.length);
  });

  it('never tell the reader that they broke the law', () => {
    const said = rows.flatMap((row) => Object.values(row.texts).map((text) => text?.en ?? ''));
    for (const text of said)
      expect(text).not.toMatch(/you (are|have) (breach|break|brok|commit)|illegal/i);
  });

  it('name defamation law in every nation', () => {
    for (const nation of nations) expect(lawFor('defamation', nation)).toHaveLength(1);
    expect(lawFor('working-hours', 'england')).toEqual([]);
  });
});
