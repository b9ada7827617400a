import { describe, expect, it } from 'vitest';
import { circumstances, company, jointly, type Logits, logOdds } from './combine.ts';
import { COLUMNS, SCORED } from './model.ts';
import { weighing } from './weights.ts';

const logits: Logits = {
  parts: [new Float32Array(COLUMNS).fill(-2)],
  whole: new Float32Array(COLUMNS).fill(-4),
};
const none = SCORED.map(() => 0);
const nowhere = circumstances(
  { site: 'facebook', audience: 'friends', replyTo: undefined },
  'staff',
  { nearSchool: false, atSchool: false },
  5,
);

describe('what a topic is weighed beside', () => {
  it('has a weight for each of it, in every topic and for holding', () => {
    const size = company(logits, none, nowhere).length;
    for (const row of weighing.joint) expect(row).toHaveLength(size);
    expect(weighing.joint).toHaveLength(SCORED.length);
    expect(weighing.held.length).toBeGreaterThan(size);
  });

  it('leaves a probability as it is where nothing weighs', () => {
    const beside = company(logits, none, nowhere);
    expect(
      jointly(
        0.3,
        beside,
        beside.map(() => 0),
      ),
    ).toBeCloseTo(0.3, 9);
  });

  it('raises a topic that comes with another by what was learnt of the two', () => {
    const lone = company(logits, none, nowhere);
    const both = company(
      logits,
      none.map((_, t) => (t === 4 ? 0.9 : 0)),
      nowhere,
    );
    const weights = lone.map((_, i) => (i === 1 + 4 ? 2 : 0));
    expect(jointly(0.3, lone, weights)).toBeCloseTo(0.3, 9);
    expect(logOdds(jointly(0.3, both, weights))).toBeCloseTo(logOdds(0.3) + 1.8, 6);
  });

  it('says where the post stands and who writes it', () => {
    expect(nowhere.every((flag) => flag === 0)).toBe(true);
    const there = circumstances(
      { site: 'x', audience: 'public', replyTo: 'Sports day on Friday' },
      'parent',
      { nearSchool: true, atSchool: true },
      1,
    );
    expect(there.filter((flag) => flag === 1)).toHaveLength(7);
    expect(there).toHaveLength(nowhere.length);
  });
});
