import { describe, expect, it } from 'vitest';
import { TOPIC_IDS } from '../review/topics.ts';
import { grade, syllablesOf } from './reading-age.testing.ts';
import { CY } from './words.cy.ts';
import { EN } from './words.en.ts';
import { fill, type Words, wordsFor } from './words.ts';

/** Every sentence of a table with its place: `topics.pupil.why.general`. */
function sentences(table: object, at = ''): [string, string][] {
  return Object.entries(table).flatMap(([key, value]): [string, string][] => {
    const place = at ? `${at}.${key}` : key;
    if (typeof value === 'string') return [[place, value]];
    return typeof value === 'object' ? sentences(value, place) : [];
  });
}

/** Values as they come, so that a template is measured as it is read. */
const sample = (template: string): string =>
  template.replace(/\{n\}/g, '3').replace(/\{\w+\}/g, 'Mrs Hill');

const holes = (template: string): string[] => (template.match(/\{\w+\}/g) ?? []).sort();

const all = sentences(EN);
const inWelsh = new Map(sentences(CY));

describe('the two languages', () => {
  it('have the same sentences', () => {
    expect([...inWelsh.keys()]).toEqual(all.map(([place]) => place));
  });

  it.each(all.map(([place, text]) => [place, holes(text)] as const))(
    '%s has the same values',
    (place, expected) => {
      expect(holes(inWelsh.get(place) ?? '')).toEqual(expected);
    },
  );

  it('differ', () => {
    const same = all.filter(
      ([place, text]) => inWelsh.get(place) === text && !['quoted'].includes(place),
    );
    expect(same).toEqual([]);
  });

  it('are picked by the setting', () => {
    expect(wordsFor('cy').heading).toBe('Cyn i chi bostio');
    expect(wordsFor('en').heading).toBe('Before you post');
    expect(CY.reviewed).toBe(false);
  });
});

describe('the words of the contract', () => {
  it.each([
    [EN.heading, 'Before you post'],
    [EN.edit, 'Edit my post'],
    [EN.postAnyway, 'Post anyway'],
    [EN.notCovered, "Your school's policy does not cover this"],
    [EN.audience.public, 'Anyone can see this'],
    [EN.audience.unknown, 'We cannot see who will see this'],
    [
      EN.footer,
      'We may be wrong: this check runs on your computer and understands little context.',
    ],
  ])('%s', (actual, expected) => {
    expect(actual).toBe(expected);
  });

  it('say where a summary comes from, without quotation marks', () => {
    expect(EN.inShort).toMatch(/^In short, from \{policy\}, \{ref\}$/);
  });
});

describe('reading age', () => {
  it.each([
    ['cat', 1],
    ['table', 2],
    ['school', 1],
    ['computer', 3],
    ['named', 1],
    ['shared', 1],
    ['needed', 2],
    ['picture', 2],
    ['people', 2],
    ['understands', 3],
  ])('%s has %i syllables', (word, count) => {
    expect(syllablesOf(word)).toBe(count);
  });

  it.each(TOPIC_IDS)('%s can be read at eleven', (topic) => {
    const text = sentences(EN.topics[topic])
      .map(([, sentence]) => sample(sentence).replace(/[^.!?]$/, '$&.'))
      .join(' ');
    expect(grade(text)).toBeLessThanOrEqual(6);
  });

  it('everything together can be read at nine', () => {
    const text = all.map(([, sentence]) => sample(sentence).replace(/[^.!?]$/, '$&.')).join(' ');
    expect(grade(text)).toBeLessThanOrEqual(4.5);
  });

  it.each(all.filter(([place]) => !/\.(headline|label)$/.test(place)))('%s is short', (_, text) => {
    for (const sentence of sample(text).split(/(?<=[.!?:])\s/)) {
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(20);
    }
  });
});

describe('tone', () => {
  const harsh =
    /\b(breach\w*|illegal|unlawful|offence|crime|criminal|disciplin\w*|sack\w*|fired|dismiss(al|ed)|prosecut\w*|sue[ds]?|must not|never|forbidden|violat\w*|warning|wrongdoing|guilty)\b/i;

  it.each(all)('%s neither threatens nor judges', (_, text) => {
    expect(text).not.toMatch(harsh);
  });

  it.each(TOPIC_IDS)('%s speaks of what may be', (topic) => {
    const { hint, headline } = EN.topics[topic];
    const facts = ['working-hours', 'audience', 'reply-about-school', 'school-matter', 'image'];
    if (facts.includes(topic)) return;
    expect(hint).toMatch(/\b(may|could)\b/);
    expect(headline).toMatch(/\b(may|could)\b/);
  });
});

describe('filling in', () => {
  it.each([
    ['Hello {who}.', { who: ' Ann ' }, 'Hello Ann.'],
    ['Hello {who}.', {}, undefined],
    ['Hello {who}.', { who: '' }, undefined],
    ['Hello.', { who: 'Ann' }, 'Hello.'],
    ['Hello {toString}.', {}, undefined],
  ] as [string, Record<string, string>, string | undefined][])(
    '%s with %o',
    (template, values, expected) => {
      expect(fill(template, values)).toBe(expected);
    },
  );

  it('keeps a long value short and emoji whole', () => {
    const text = fill('{x}', { x: '🎈'.repeat(200) })!;
    expect(Array.from(text).length).toBe(60);
    expect(text.endsWith('🎈…')).toBe(true);
  });
});

// Type parity: a key missing on either side does not compile.
const _both: readonly Words[] = [EN, CY];
void _both;
