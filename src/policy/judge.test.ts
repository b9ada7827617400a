import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { bindsRole, ROLES, type Role, TOPIC_IDS, TOPICS, type TopicId } from '../review/topics.ts';
import { DEFAULT_SETTINGS } from '../settings/schema.ts';
import { clausesFor, policyOf } from './judge.ts';
import { type BuiltInPackId, MODEL_POLICY, PACKS } from './packs/index.ts';

const corpus = join(import.meta.dirname, '../../test/corpus');
const read = (name: string) => readFileSync(join(corpus, name), 'utf8').trim().split('\n');

const rows = read('clauses.tsv')
  .slice(1)
  .map((line) => line.split('\t') as [policy: BuiltInPackId, ref: string, topics: string]);

/** The table turned round: the references that speak of a topic in a policy. */
const pairs = new Map<string, string[]>();
for (const [policy, ref, topics] of rows) {
  for (const topic of topics.split(',')) {
    const key = `${policy} ${topic}`;
    pairs.set(key, [...(pairs.get(key) ?? []), ref]);
  }
}
const pairList = [...pairs].map(([key, refs]) => {
  const [policy, topic] = key.split(' ') as [BuiltInPackId, TopicId];
  return [policy, topic, refs] as const;
});

const refsFor = (topic: TopicId, role: Role, policy: BuiltInPackId) =>
  clausesFor(topic, role, PACKS[policy]).map((chosen) =>
    chosen.fallback ? `model ${chosen.clause.ref}` : chosen.clause.ref,
  );
const bindingRefsFor = (topic: TopicId, role: Role, policy: BuiltInPackId) =>
  clausesFor(topic, role, PACKS[policy])
    .filter(({ forOthers }) => !forOthers)
    .map(({ clause }) => clause.ref);

describe('every pair of policy and topic', () => {
  it.each(pairList)('%s on %s shows first one of its rows', (policy, topic, refs) => {
    const roles = TOPICS[topic].roles.filter(
      (role) => !clausesFor(topic, role, PACKS[policy])[0]?.fallback,
    );
    expect(roles.length).toBeGreaterThan(0);
    for (const role of roles) expect(refs).toContain(refsFor(topic, role, policy)[0]);
  });

  it('is answered from the policy itself for every role that the topic binds', () => {
    for (const [policy, topic, refs] of pairList) {
      for (const role of TOPICS[topic].roles) {
        const shown = clausesFor(topic, role, PACKS[policy]);
        expect(shown.every(({ fallback }) => !fallback)).toBe(true);
        expect(new Set(shown.map(({ clause }) => clause.ref))).toEqual(new Set(refs));
      }
    }
  });
});

describe('the order of clauses', () => {
  it.each([
    ['stoke-poges', 'working-hours', 'staff', ['Staff guidance 4']],
    ['stoke-poges', 'working-hours', 'pupil', ['Pupil guidance 2']],
    ['stoke-poges', 'working-hours', 'volunteer', ['Staff guidance 4']],
    ['stoke-poges', 'criticism', 'parent', ['Parents']],
    ['stoke-poges', 'disrepute', 'staff', ['Applications 9', 'Applications 1b']],
    ['stoke-poges', 'disrepute', 'governor', ['Applications 1b']],
    ['stoke-poges', 'employment', 'governor', ['Applications 8']],
    [
      'stoke-poges',
      'abuse',
      'staff',
      ['Applications 2', 'Applications 4', 'Applications 7', 'Cyber bullying'],
    ],
    ['stoke-poges', 'abuse', 'pupil', ['Cyber bullying']],
    [
      'flixton',
      'working-hours',
      'staff',
      ['Important considerations 6', 'Websites and blogs 3', 'Personal use of the internet'],
    ],
    ['flixton', 'working-hours', 'pupil', ['Pupils 2', 'Personal use of the internet']],
    ['flixton', 'pupil-contact', 'staff', ['Important considerations 10']],
    ['flixton', 'pupil-contact', 'pupil', ['Pupils 4']],
    ['flixton', 'politics-religion', 'governor', ['Important considerations 13']],
    ['flixton', 'audience', 'parent', ['Security and identity theft']],
    [
      'flixton',
      'colleague',
      'parent',
      ['Introduction 3', 'Introduction 3b', 'Important considerations 3'],
    ],
    ['flixton', 'abuse', 'pupil', ['Cyber bullying 2']],
    ['barleyhurst-park', 'defamation', 'staff', ['Safer 3', 'Conduct 2', 'Everyone 3', 'Safer 2']],
    ['barleyhurst-park', 'defamation', 'governor', ['Conduct 2', 'Everyone 3']],
    ['wivelsfield', 'brand', 'volunteer', ['6.12', '6.9']],
    ['mosscroft', 'pupil-contact', 'governor', ['Key principles 3']],
  ] as const)('%s, %s, %s', (policy, topic, role, refs) => {
    const first = refsFor(topic, role, policy).slice(0, refs.length);
    expect(first).toEqual(refs);
  });

  it('gives the model clause, marked, where the policy is silent', () => {
    expect(refsFor('private-conversation', 'staff', 'mosscroft')).toEqual(['model 2.3']);
    expect(refsFor('security', 'parent', 'flixton')).toEqual(['model 3.3']);
    expect(clausesFor('security', 'parent', PACKS.flixton)[0]).toMatchObject({
      policyTitle: MODEL_POLICY.title,
      policyTitleCy: MODEL_POLICY.titleCy,
      fallback: true,
    });
  });

  it('says so where a rule was written for others than the person', () => {
    for (const policy of ['barleyhurst-park', 'wivelsfield', 'mosscroft'] as const) {
      for (const role of ['parent', 'pupil'] as const) {
        for (const topic of TOPIC_IDS) {
          for (const chosen of clausesFor(topic, role, PACKS[policy])) {
            expect(chosen.fallback || chosen.forOthers).toBe(true);
          }
        }
      }
    }
    expect(bindingRefsFor('criticism', 'parent', 'stoke-poges')).toEqual(['Parents']);
    expect(clausesFor('criticism', 'staff', PACKS['stoke-poges'])[0]).toMatchObject({
      fallback: false,
      forOthers: true,
    });
  });

  it('gives every role something on every topic that binds it, each clause once', () => {
    for (const policy of Object.values(PACKS)) {
      for (const topic of TOPIC_IDS) {
        for (const role of ROLES.filter((one) => bindsRole(topic, one))) {
          const shown = clausesFor(topic, role, policy);
          expect(shown.length).toBeGreaterThan(0);
          expect(new Set(shown.map(({ clause }) => clause)).size).toBe(shown.length);
          for (const { clause } of shown) expect(clause.topics).toContain(topic);
        }
      }
    }
  });

  it('does not call the model policy a fallback of itself', () => {
    expect(clausesFor('pupil', 'parent', MODEL_POLICY)[0]?.fallback).toBe(false);
  });
});

interface ClausePost {
  readonly id: string;
  readonly text: string;
  readonly context: { readonly role: Role; readonly school: string };
  readonly policy: BuiltInPackId;
  readonly topic: TopicId;
  readonly ref: string;
  readonly rows?: readonly string[];
}

describe('posts of our own, one or more for each row', () => {
  const posts = read('clause-posts.jsonl').map((line) => JSON.parse(line) as ClausePost);

  it.each(posts.map((post) => [post.id, post] as const))('%s shows its rows', (_, post) => {
    const { role, school } = post.context;
    expect(school).toBe(post.policy);
    expect(bindsRole(post.topic, role)).toBe(true);
    const shown = refsFor(post.topic, role, post.policy);
    for (const ref of post.rows ?? [post.ref]) expect(shown).toContain(ref);
  });

  it('leave no row and no pair out', () => {
    const shown = new Set(
      posts.flatMap((post) => (post.rows ?? [post.ref]).map((ref) => `${post.policy} ${ref}`)),
    );
    expect(
      rows.map(([policy, ref]) => `${policy} ${ref}`).filter((row) => !shown.has(row)),
    ).toEqual([]);
    const met = new Set(posts.map((post) => `${post.policy} ${post.topic}`));
    expect([...pairs.keys()].filter((pair) => !met.has(pair))).toEqual([]);
  });

  it('are each their own', () => {
    expect(new Set(posts.map(({ id }) => id)).size).toBe(posts.length);
    expect(new Set(posts.map(({ text }) => text)).size).toBe(posts.length);
  });
});

describe('the policy in force', () => {
  it('is the chosen pack, with the school’s link if it is one', () => {
    expect(policyOf(DEFAULT_SETTINGS)).toBe(MODEL_POLICY);
    expect(policyOf({ ...DEFAULT_SETTINGS, policyPack: 'flixton' })).toBe(PACKS.flixton);
    const linked = { ...DEFAULT_SETTINGS, policyUrl: 'https://flixtonprimary.example/policy' };
    expect(policyOf(linked).url).toBe('https://flixtonprimary.example/policy');
    expect(policyOf({ ...linked, policyUrl: 'javascript:alert(1)' }).url).toBeUndefined();
  });

  it('is the school’s own clauses where these are chosen, the bad line left out alone', () => {
    const settings = {
      ...DEFAULT_SETTINGS,
      policyPack: 'custom' as const,
      schoolName: 'Harrow Lane C of E Primary School',
      policyClauses: [
        '1 | pupil | | Children | Never name a child | not even in praise.',
        'nonsense',
        '2 | pupil*,image | staff | Children | Staff keep names out.',
      ],
    };
    const policy = policyOf(settings);
    expect(policy.title).toBe('Harrow Lane C of E Primary School, social media policy');
    expect(policy.clauses.map(({ ref }) => ref)).toEqual(['1', '2']);
    expect(policy.clauses[0]?.text).toBe('Never name a child | not even in praise.');
    expect(clausesFor('pupil', 'staff', policy).map(({ clause }) => clause.ref)).toEqual([
      '2',
      '1',
    ]);
    expect(clausesFor('pupil', 'parent', policy).map(({ clause }) => clause.ref)).toEqual([
      '1',
      '2',
    ]);
    expect(clausesFor('image', 'parent', policy)[0]).toMatchObject({ forOthers: true });
    expect(clausesFor('brand', 'parent', policy)[0]).toMatchObject({ fallback: true });
    expect(policyOf(settings).clauses).toBe(policy.clauses);
    expect(policyOf({ ...settings, policyTitle: 'Our rules' }).title).toBe('Our rules');
  });

  it('ignores clauses of its own while a pack is chosen', () => {
    const settings = { ...DEFAULT_SETTINGS, policyClauses: ['1 | pupil | | C | Text of ours.'] };
    expect(policyOf(settings)).toBe(MODEL_POLICY);
  });

  it('falls back to the model where no clause could be read', () => {
    const empty = policyOf({ ...DEFAULT_SETTINGS, policyPack: 'custom', policyClauses: ['?'] });
    expect(empty.clauses).toEqual([]);
    expect(empty.title).toBe('School social media policy');
    expect(clausesFor('pupil', 'staff', empty)[0]).toMatchObject({ fallback: true });
  });
});
