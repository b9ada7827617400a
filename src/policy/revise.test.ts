import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ROLES, TOPIC_IDS, type TopicId } from '../review/topics.ts';
import type { Clause } from './clause.ts';
import {
  draftOf,
  joinWithNext,
  type PolicyDraft,
  placesToSplit,
  setRoles,
  setTopic,
  showFirst,
  splitAt,
} from './revise.ts';

const clause = (ref: string, text: string, more: Partial<Clause> = {}): Clause => ({
  policy: 'custom',
  ref,
  heading: 'Posting',
  text,
  topics: [],
  best: [],
  roles: [],
  kind: 'quote',
  ...more,
});
const policy = draftOf('Our policy', [
  clause('1', 'Never name a child. Ask the office first.', { topics: ['pupil'], best: ['pupil'] }),
  clause('2', 'Keep names of colleagues out.', { topics: ['colleague'], best: ['colleague'] }),
  clause('3', 'Staff: no names of children or colleagues.', {
    topics: ['pupil', 'colleague'],
    roles: ['staff'],
  }),
]);
const refs = (draft: PolicyDraft): string[] => draft.clauses.map(({ ref }) => ref);
const firstFor = (draft: PolicyDraft, topic: TopicId): string[] =>
  draft.clauses.filter(({ best }) => best.includes(topic)).map(({ ref }) => ref);
const noTopics = (): TopicId[] => [];

describe('joining', () => {
  test('keeps both texts, references and topics, in order', () => {
    const [one] = joinWithNext(policy, 0).clauses;
    expect(one).toMatchObject({
      ref: '1, 2',
      text: 'Never name a child. Ask the office first. Keep names of colleagues out.',
      topics: ['pupil', 'colleague'],
      best: ['pupil', 'colleague'],
      roles: [],
    });
    expect(refs(joinWithNext(policy, 0))).toEqual(['1, 2', '3']);
  });

  test('binds everybody if one of the two did', () => {
    expect(joinWithNext(policy, 1).clauses[1]!.roles).toEqual([]);
  });

  test.each([2, 99])('clause %s has none after it: nothing happens', (id) => {
    expect(joinWithNext(policy, id)).toBe(policy);
  });
});

describe('splitting', () => {
  const text = policy.clauses[0]!.text;

  test.each([
    ['Never name a child. Ask the office first.', ['Ask the office first.']],
    ['Do not (a) name a child; or (b) show one.', ['or (b) show one.']],
    ['Speak to Mrs. Price, e.g. by phone.', []],
    ['One rule only', []],
    ['', []],
  ])('%s may be split before %j', (words, parts) => {
    expect(placesToSplit(words).map((at, i, all) => words.slice(at, all[i + 1]).trim())).toEqual(
      parts,
    );
  });

  test('gives each half the topics that it is about, and the rest to the first', () => {
    const about = ({ text: words }: Clause): TopicId[] => (/office/.test(words) ? ['pupil'] : []);
    const halves = splitAt(policy, 0, text.indexOf('Ask'), about).clauses.slice(0, 2);
    expect(halves.map(({ ref, text: words, topics, best }) => [ref, words, topics, best])).toEqual([
      ['1', 'Never name a child.', [], []],
      ['1', 'Ask the office first.', ['pupil'], ['pupil']],
    ]);
    expect(splitAt(policy, 0, text.indexOf('Ask'), noTopics).clauses[0]!.topics).toEqual(['pupil']);
  });

  test.each([0, -3, 1000])('at %s there is nothing to split', (at) => {
    expect(splitAt(policy, 0, at, noTopics)).toBe(policy);
  });

  test('then joining gives the clause back', () => {
    const split = splitAt(policy, 0, text.indexOf('Ask'), noTopics);
    expect(joinWithNext(split, 0).clauses).toEqual(policy.clauses);
  });
});

describe('topics', () => {
  test('the first clause on a topic is shown for it', () => {
    const added = setTopic(policy, 1, 'security', true);
    expect(added.clauses[1]!.topics).toEqual(['colleague', 'security']);
    expect(firstFor(added, 'security')).toEqual(['2']);
  });

  test('a second one is not, until it is chosen', () => {
    const added = setTopic(policy, 1, 'pupil', true);
    expect(firstFor(added, 'pupil')).toEqual(['1']);
    expect(firstFor(showFirst(added, 1, 'pupil'), 'pupil')).toEqual(['2']);
  });

  test('where the one shown is taken away, the next takes its place', () => {
    expect(firstFor(setTopic(policy, 0, 'pupil', false), 'pupil')).toEqual(['3']);
    expect(
      firstFor(setTopic(setTopic(policy, 0, 'pupil', false), 2, 'pupil', false), 'pupil'),
    ).toEqual([]);
  });

  test('clauses for different people may each be shown first to their own', () => {
    const forParents = setRoles(policy, 0, ['parent']);
    expect(firstFor(showFirst(forParents, 2, 'pupil'), 'pupil')).toEqual(['1', '3']);
  });

  test('choosing a clause makes it be about the topic', () => {
    expect(showFirst(policy, 1, 'image').clauses[1]).toMatchObject({
      topics: ['colleague', 'image'],
      best: ['colleague', 'image'],
    });
  });

  test('nothing happens to a clause that is not there', () => {
    expect(showFirst(policy, 99, 'pupil')).toBe(policy);
  });
});

test('whatever is done, the words stay, in their order, and each topic with clauses has one shown first', () => {
  const step = fc.record({
    what: fc.constantFrom('join', 'split', 'topic', 'first', 'roles'),
    at: fc.nat(20),
    place: fc.nat(60),
    topic: fc.constantFrom(...TOPIC_IDS),
    on: fc.boolean(),
    roles: fc.subarray([...ROLES]),
  });
  const words = (draft: PolicyDraft): string =>
    draft.clauses
      .map(({ text }) => text)
      .join('')
      .replaceAll(/\s/g, '');
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let draft = policy;
      for (const { what, at, place, topic, on, roles } of steps) {
        const id = draft.clauses[at % draft.clauses.length]!.id;
        if (what === 'join') draft = joinWithNext(draft, id);
        if (what === 'split') draft = splitAt(draft, id, place, noTopics);
        if (what === 'topic') draft = setTopic(draft, id, topic, on);
        if (what === 'first') draft = showFirst(draft, id, topic);
        if (what === 'roles') draft = setRoles(draft, id, roles);
      }
      expect(words(draft)).toBe(words(policy));
      expect(new Set(draft.clauses.map(({ id }) => id)).size).toBe(draft.clauses.length);
      for (const one of draft.clauses) {
        expect(one.topics).toEqual(expect.arrayContaining([...one.best]));
        expect(one.text.trim()).not.toBe('');
      }
      for (const topic of TOPIC_IDS) {
        const about = draft.clauses.filter(({ topics }) => topics.includes(topic));
        expect(about.length > 0).toBe(about.some(({ best }) => best.includes(topic)));
      }
    }),
  );
});
