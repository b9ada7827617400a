// @vitest-environment happy-dom
import { render } from 'preact';
import { beforeEach, describe, expect, it } from 'vitest';
import type { ChosenClause } from '../policy/clause.ts';
import type { JudgedFinding } from '../review/review.ts';
import { TOPICS, type TopicId } from '../review/topics.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings/schema.ts';
import { ReviewView } from './review-view.tsx';
import { waitFor } from './warning-dialog.tsx';

const TEXT = 'Mrs Hill lied. Tommy H saw it at Hill School, and so did Ann P.';

function clause(
  ref: string,
  more: Partial<ChosenClause['clause']> = {},
  fallback = false,
): ChosenClause {
  return {
    clause: {
      policy: 'model',
      ref,
      heading: '',
      text: `Words of ${ref}.`,
      topics: [],
      best: [],
      roles: [],
      kind: 'summary',
      ...more,
    },
    policyTitle: 'Hill School, Policy',
    fallback,
    forOthers: false,
  };
}

function finding(topic: TopicId, wording = '', more: Partial<JudgedFinding> = {}): JudgedFinding {
  const start = TEXT.indexOf(wording);
  return {
    topic,
    spans: wording ? [{ start, end: start + wording.length }] : [],
    score: 0.9,
    reason: { code: 'x' },
    severity: TOPICS[topic].severity,
    clauses: [clause('1')],
    interrupts: true,
    ...more,
  };
}

let box: HTMLElement;
beforeEach(() => {
  box = document.createElement('div');
});

function show(findings: JudgedFinding[], settings: Partial<Settings> = {}): HTMLElement {
  render(
    <ReviewView
      review={{ findings, interrupt: true }}
      snapshot={{ site: 'x', surface: 'post', text: TEXT, audience: 'public', images: [] }}
      settings={{ ...DEFAULT_SETTINGS, ...settings }}
    />,
    box,
  );
  return box;
}

const texts = (selector: string): string[] =>
  [...box.querySelectorAll(selector)].map((element) => element.textContent ?? '');

describe('each finding', () => {
  it('is an element with topic and severity, and the words concerned in a mark', () => {
    show([
      finding('defamation', 'Mrs Hill lied'),
      finding('pupil', 'Tommy H'),
      finding('school-identity', 'Hill School'),
      finding('audience'),
    ]);
    const found = [...box.querySelectorAll<HTMLElement>('[data-topic]')];
    expect(found.map((one) => [one.dataset.topic, one.dataset.severity])).toEqual([
      ['defamation', 'stop'],
      ['pupil', 'stop'],
      ['school-identity', 'think'],
      ['audience', 'note'],
    ]);
    expect(texts('[data-topic=defamation] mark')).toEqual(['Mrs Hill lied']);
    expect(texts('[data-topic=pupil] mark')).toEqual(['Tommy H']);
    expect(texts('.byp-draft mark')).toEqual(['Mrs Hill lied', 'Tommy H', 'Hill School']);
  });

  it('alone, holds the whole draft with its words marked', () => {
    show([finding('pupil', 'Tommy H'), finding('audience')]);
    expect(texts('[data-topic=pupil] .byp-paper')).toEqual([TEXT]);
    expect(texts('[data-topic=pupil] mark')).toEqual(['Tommy H']);
    expect(texts('.byp-draft')).toHaveLength(1);
  });

  it('of one topic share a card, each still an element of its own', () => {
    show([
      finding('pupil', 'Tommy H'),
      finding('pupil', 'Ann P', { score: 0.8 }),
      finding('colleague', 'Mrs Hill'),
    ]);
    expect(texts('[data-topic=pupil]')).toHaveLength(2);
    expect(texts('[data-topic=pupil] mark')).toEqual(['Tommy H', 'Ann P']);
    expect(texts('.byp-card')).toHaveLength(2);
  });

  it('past the third waits behind "and n more"', () => {
    show([
      finding('defamation', 'Mrs Hill lied'),
      finding('pupil', 'Tommy H'),
      finding('abuse'),
      finding('criticism'),
      finding('rumour'),
    ]);
    expect(texts('.byp-later summary')).toEqual(['and 2 more']);
    expect(texts('.byp-later [data-topic]')).toHaveLength(2);
  });
});

describe('clauses', () => {
  it('of ours carry no quotation marks and say "In short, from"', () => {
    show([finding('pupil', 'Tommy H', { clauses: [clause('4.2')] })]);
    const block = box.querySelector('blockquote')!;
    expect(block.dataset.clause).toBe('summary');
    expect(block.textContent).not.toMatch(/[“”"]/);
    expect(block.querySelector('cite')?.textContent).toBe(
      'In short, from Hill School, Policy, 4.2',
    );
  });

  it('of the school stand word for word in quotation marks', () => {
    const text = 'Do not\nname   pupils.';
    show([finding('pupil', 'Tommy H', { clauses: [clause('4.2', { kind: 'quote', text })] })]);
    const block = box.querySelector('blockquote')!;
    expect(block.dataset.clause).toBe('quote');
    expect(block.textContent).toContain(`“${text}”`);
    expect(block.querySelector('cite')?.textContent).toBe('Hill School, Policy, 4.2');
  });

  it('come best first, the others folded away', () => {
    show([finding('pupil', 'Tommy H', { clauses: [clause('2'), clause('1'), clause('3')] })]);
    expect(texts('[data-topic=pupil] blockquote cite').map((cite) => cite.slice(-1))).toEqual([
      '2',
      '1',
      '3',
    ]);
    expect(texts('[data-topic=pupil] summary')).toEqual(['2 more clauses on this']);
    expect(box.querySelector('details blockquote cite')?.textContent).toMatch(/1$/);
  });

  it('of the model policy say that the school has none', () => {
    show([finding('pupil', 'Tommy H', { clauses: [clause('1', {}, true)] })]);
    expect(texts('blockquote')[0]).toContain("Your school's policy does not cover this");
    show([finding('pupil', 'Tommy H')]);
    expect(texts('blockquote')[0]).not.toContain('does not cover');
  });
});

describe('the law', () => {
  it('is folded away, dated, with its source', () => {
    show([finding('pupil', 'Tommy H')]);
    const [law] = [...box.querySelectorAll<HTMLDetailsElement>('.byp-review > details')];
    expect(law?.open).toBe(false);
    expect(law?.textContent).toMatch(
      /Data Protection Act 2018.*\(looked up on \d\d\/\d\d\/20\d\d\)$/,
    );
    expect(law?.querySelector('a')?.href).toMatch(/^https:/);
  });

  it('follows the nation, and is left out for notes', () => {
    show([finding('defamation')], { nation: 'scotland' });
    expect(box.textContent).toContain('(Scotland) Act 2021');
    show([finding('audience')]);
    expect(texts('.byp-law')).toEqual([]);
  });

  it('on workers is not shown to parents', () => {
    show([finding('criticism')], { role: 'staff' });
    expect(box.textContent).toContain('Employment Rights Act');
    show([finding('criticism')], { role: 'parent' });
    expect(box.textContent).not.toContain('Employment Rights Act');
  });

  it('stands beside a clause that cites an older one; the clause stays as it is', () => {
    const text = 'See the Data Protection Act 1998.';
    show([finding('copyright', '', { clauses: [clause('1', { kind: 'quote', text })] })]);
    expect(texts('.byp-clause-text')).toEqual([`“${text}”`]);
    expect(texts('[data-topic] > .byp-law')[0]).toMatch(
      /^The Data Protection Act 1998 has been replaced/,
    );
  });

  it.each([
    ['staff', 'violence', 'england', 1],
    ['staff', 'violence', 'scotland', 0],
    ['staff', 'lying', 'england', 0],
    ['school', 'violence', 'england', 0],
  ] as const)('a claim about %s, %s, in %s: %i note on names', (subject, code, nation, count) => {
    show([finding('defamation', '', { reason: { code, data: { subject } } })], { nation });
    expect(texts('[data-topic] > .byp-law')).toHaveLength(count);
  });
});

describe('the way out', () => {
  it('names whom to turn to, as a link only where it is a safe one', () => {
    show([finding('criticism')], {
      contacts: { complaints: { label: 'the office', address: 'office@hill.example' } },
    });
    expect(box.querySelector('.byp-route a')?.getAttribute('href')).toBe(
      'mailto:office@hill.example',
    );
    show([finding('criticism')], {
      contacts: { complaints: { label: 'the office', address: 'javascript:alert(1)' } },
    });
    expect(box.querySelector('.byp-route a')).toBe(null);
    expect(box.textContent).toContain('javascript:alert(1)');
  });

  it('links to the whole policy only where the clause is of it', () => {
    const policyUrl = 'https://hill.example/policy';
    show([finding('pupil')], { policyUrl });
    expect(texts('.byp-policy-link a')).toEqual(['Read the whole policy']);
    show([finding('pupil', '', { clauses: [clause('1', {}, true)] })], { policyUrl });
    expect(texts('.byp-policy-link a')).toEqual([]);
  });
});

describe('languages', () => {
  it('marks Welsh as Welsh, with the Welsh summary', () => {
    show([finding('pupil', 'Tommy H', { clauses: [clause('1', { cy: 'Geiriau.' })] })], {
      language: 'cy',
    });
    expect(box.querySelector('.byp-review')?.getAttribute('lang')).toBe('cy');
    expect(box.querySelector('.byp-clause-text')?.textContent).toBe('Geiriau.');
  });

  it('marks an English clause in a Welsh dialog as English', () => {
    const quoted = clause('1', { kind: 'quote', cy: 'Geiriau.' });
    show([finding('pupil', 'Tommy H', { clauses: [quoted] })], { language: 'cy' });
    expect(box.querySelector('.byp-clause-text')?.getAttribute('lang')).toBe('en-GB');
    expect(box.querySelector('.byp-clause-text')?.textContent).toBe('“Words of 1.”');
  });
});

describe('odd input', () => {
  it('with nothing found says so', () => {
    show([]);
    expect(box.textContent).toBe('We found nothing to ask you about.');
  });

  it('treats mark-up in the draft as the text it is', () => {
    const text = '<img src=x onerror=alert(1)>';
    render(
      <ReviewView
        review={{
          findings: [{ ...finding('pupil'), spans: [{ start: 0, end: 99 }] }],
          interrupt: true,
        }}
        snapshot={{ site: 'x', surface: 'post', text, audience: 'public', images: [] }}
        settings={DEFAULT_SETTINGS}
      />,
      box,
    );
    expect(box.querySelector('img')).toBe(null);
    expect(texts('mark')).toEqual([text]);
  });
});

describe('the wait', () => {
  const wait = (findings: JudgedFinding[], postAnywayWait: number): number =>
    waitFor({ findings, interrupt: true }, { ...DEFAULT_SETTINGS, postAnywayWait });

  it.each([
    ['a stop', [finding('pupil')], 3, 3],
    ['a stop, no wait set', [finding('pupil')], 0, 0],
    ['a stop, too long a wait', [finding('pupil')], 60, 5],
    ['a stop, a negative wait', [finding('pupil')], -1, 0],
    ['a weak stop', [finding('pupil', '', { interrupts: false }), finding('criticism')], 3, 0],
    ['a think', [finding('criticism')], 3, 0],
    ['a note', [finding('audience')], 3, 0],
  ])('%s', (_, findings, set, expected) => {
    expect(wait(findings, set)).toBe(expected);
  });
});
