import { describe, expect, it } from 'vitest';
import type { ChosenClause } from '../policy/clause.ts';
import type { JudgedFinding } from '../review/review.ts';
import { type Severity, TOPICS, type TopicId } from '../review/topics.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import {
  betterOf,
  cardsOf,
  citeOf,
  contactFor,
  httpsOnly,
  whyOf,
  wordsConcerned,
} from './phrases.ts';
import { EN } from './words.en.ts';

function finding(topic: TopicId, more: Partial<JudgedFinding> = {}): JudgedFinding {
  const severity: Severity = TOPICS[topic].severity;
  return {
    topic,
    spans: [],
    score: 0.9,
    reason: { code: 'no-such-code' },
    severity,
    clauses: [],
    interrupts: true,
    ...more,
  };
}

describe('cards', () => {
  it('stand by severity, then score, one a topic', () => {
    const cards = cardsOf([
      finding('audience'),
      finding('criticism', { score: 0.7 }),
      finding('pupil', { score: 0.8 }),
      finding('colleague', { score: 0.95 }),
      finding('defamation', { score: 0.9 }),
      finding('criticism', { score: 0.75 }),
    ]);
    expect(cards.map(({ first, rest }) => [first.topic, first.score, rest.length])).toEqual([
      ['defamation', 0.9, 0],
      ['pupil', 0.8, 0],
      ['colleague', 0.95, 0],
      ['criticism', 0.75, 1],
      ['audience', 0.9, 0],
    ]);
  });
});

describe('why', () => {
  it('falls back to the general form', () => {
    expect(whyOf(finding('pupil'), EN)).toBe(EN.topics.pupil.why.general);
  });

  it('is not led astray by names every object has', () => {
    const odd = finding('pupil', { reason: { code: 'constructor' } });
    expect(whyOf(odd, EN)).toBe(EN.topics.pupil.why.general);
  });

  it('uses the form of the code, and the general one where a value is missing', () => {
    const words = {
      ...EN,
      topics: {
        ...EN.topics,
        pupil: { ...EN.topics.pupil, why: { general: 'General.', named: 'Named {name}.' } },
      },
    };
    const named = (data?: Record<string, string>) =>
      whyOf(finding('pupil', { reason: { code: 'named', ...(data && { data }) } }), words);
    expect(named({ name: 'Isla' })).toBe('Named Isla.');
    expect(named({ other: 'x' })).toBe('General.');
    expect(named()).toBe('General.');
  });
});

describe('the better way', () => {
  it.each([
    ['staff', 'one of our pupils'],
    ['governor', 'one of our pupils'],
    ['parent', 'a child I know'],
    ['pupil', 'a friend of mine'],
  ] as const)('for %s: %s', (role, wording) => {
    expect(betterOf(finding('pupil'), role, EN)).toContain(wording);
  });
});

describe('words concerned', () => {
  it('come once each, as written', () => {
    const text = 'Isla and Tom and Isla ';
    const spans = [
      { start: 0, end: 4 },
      { start: 9, end: 12 },
      { start: 17, end: 22 },
    ];
    expect(wordsConcerned([finding('pupil', { spans })], text)).toEqual(['Isla', 'Tom']);
  });
});

describe('where a clause stands', () => {
  const chosen = (kind: 'summary' | 'quote', ref: string, heading: string): ChosenClause => ({
    clause: { policy: 'x', ref, heading, text: 't', topics: [], best: [], roles: [], kind },
    policyTitle: 'Hill School, Policy',
    fallback: false,
    forOthers: false,
  });

  it.each([
    ['summary', '6.1', 'Conduct', 'In short, from Hill School, Policy, 6.1'],
    ['summary', 'Conduct 2', 'Conduct', 'In short, from Hill School, Policy, Conduct 2'],
    ['quote', '6.1', 'Conduct', 'Hill School, Policy, 6.1 (Conduct)'],
    ['quote', 'Conduct 2', 'Conduct', 'Hill School, Policy, Conduct 2'],
    ['quote', '6.1', '', 'Hill School, Policy, 6.1'],
  ] as const)('%s %s under "%s"', (kind, ref, heading, expected) => {
    expect(citeOf(chosen(kind, ref, heading), EN)).toBe(expected);
  });
});

describe('the right route', () => {
  const settings = (contacts: Settings['contacts']): Settings => ({
    ...DEFAULT_SETTINGS,
    contacts,
  });
  const office = { label: 'the office', address: 'office@hill.example' };
  const head = { label: 'the head', address: '01632 960001' };

  it.each([
    ['criticism', { complaints: office, head }, 'complaints', 'mailto:office@hill.example'],
    ['criticism', { head }, 'head', undefined],
    ['confidential', { safeguarding: office }, 'safeguarding', 'mailto:office@hill.example'],
    ['confidential', { complaints: office }, undefined, undefined],
    ['copyright', { complaints: office, head }, undefined, undefined],
    ['rumour', { complaints: { label: ' ', address: '' }, head }, 'head', undefined],
  ] as const)('%s', (topic, contacts, route, href) => {
    const contact = contactFor(topic, settings(contacts));
    expect(contact?.route).toBe(route);
    expect(contact?.href).toBe(href);
  });

  it.each([
    ['office@hill.example', 'mailto:office@hill.example'],
    ['mailto:office@hill.example', 'mailto:office@hill.example'],
    ['https://hill.example/complaints', 'https://hill.example/complaints'],
    ['http://hill.example/complaints', undefined],
    ['javascript:alert(1)', undefined],
    ['javascript:alert@hill.example', undefined],
    ['data:text/html,x@y.z', undefined],
    ['office@hill.example?bcc=other@x.example', undefined],
    ['01632 960001', undefined],
  ])('%s leads to %s', (address, href) => {
    const contact = contactFor('criticism', settings({ complaints: { label: 'x', address } }));
    expect(contact?.href).toBe(href);
  });
});

describe('https only', () => {
  it.each([
    ['https://hill.example/p', 'https://hill.example/p'],
    ['http://hill.example/p', undefined],
    ['', undefined],
    ['hill.example', undefined],
    ['javascript:alert(1)', undefined],
  ])('%s', (address, expected) => {
    expect(httpsOnly(address)).toBe(expected);
  });
});
