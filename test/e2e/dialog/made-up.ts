/** Reviews made up for looking at the dialog: invented people, invented school. */
import type { ChosenClause } from '../../../src/policy/clause.ts';
import type { JudgedFinding, Review } from '../../../src/review/review.ts';
import type { ComposerSnapshot } from '../../../src/review/snapshot.ts';
import { type Severity, TOPICS, type TopicId } from '../../../src/review/topics.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/settings/schema.ts';

const POLICY = 'Harrow Lane Primary School, Social Media Policy';

function summary(ref: string, text: string, cy: string, fallback = false): ChosenClause {
  return {
    clause: {
      policy: 'model',
      ref,
      heading: 'What we ask of you',
      text,
      cy,
      topics: [],
      best: [],
      roles: [],
      kind: 'summary',
    },
    policyTitle: fallback ? 'Model policy' : POLICY,
    fallback,
    forOthers: false,
  };
}

function quote(ref: string, heading: string, text: string): ChosenClause {
  return {
    clause: {
      policy: 'custom',
      ref,
      heading,
      text,
      topics: [],
      best: [],
      roles: [],
      kind: 'quote',
    },
    policyTitle: POLICY,
    fallback: false,
    forOthers: false,
  };
}

const CLAUSES: Partial<Record<TopicId, ChosenClause[]>> = {
  pupil: [
    summary(
      '4.2',
      'Do not name a pupil, or tell people things that would let them work out who a pupil is.',
      'Peidiwch ag enwi disgybl, na dweud pethau a fyddai’n dangos pwy yw disgybl.',
    ),
    summary('4.5', 'Ask before you share a pupil’s work.', 'Gofynnwch cyn rhannu gwaith disgybl.'),
    summary('6.1', 'Keep class news inside school.', 'Cadwch newyddion y dosbarth yn yr ysgol.'),
  ],
  defamation: [
    quote(
      '7.3',
      'Standards',
      'Members of the community are asked not to make statements about any person which are untrue or which could lower that person in the eyes of others.',
    ),
  ],
  criticism: [
    summary(
      '5.1',
      'Bring a worry about the school to the school, not to social media.',
      'Dewch â phryder am yr ysgol at yr ysgol, nid at y cyfryngau cymdeithasol.',
      true,
    ),
  ],
  'school-identity': [
    summary(
      '2.1',
      'On your own account, do not name the school.',
      'Ar eich cyfrif eich hun, peidiwch ag enwi’r ysgol.',
    ),
  ],
  colleague: [
    summary('4.3', 'Do not name people you work with.', 'Peidiwch ag enwi’ch cydweithwyr.'),
  ],
  audience: [
    summary(
      '3.4',
      'Think about who can see what you share.',
      'Meddyliwch pwy all weld eich neges.',
    ),
  ],
};

/** A finding of this topic on these words of the text. */
export function finding(
  text: string,
  topic: TopicId,
  wordings: readonly string[],
  more: Partial<JudgedFinding> = {},
): JudgedFinding {
  const severity: Severity = more.severity ?? TOPICS[topic].severity;
  return {
    topic,
    spans: wordings.map((wording) => {
      const start = text.indexOf(wording);
      if (start < 0) throw new Error(`"${wording}" is not in the draft.`);
      return { start, end: start + wording.length };
    }),
    score: 0.9,
    reason: { code: 'made-up' },
    severity,
    clauses: CLAUSES[topic] ?? [
      summary('9.1', 'Think before you share.', 'Meddyliwch cyn rhannu.'),
    ],
    interrupts: severity !== 'note',
    ...more,
  };
}

export interface Scene {
  readonly review: Review;
  readonly snapshot: ComposerSnapshot;
  readonly settings: Settings;
}

export function scene(
  text: string,
  findings: readonly JudgedFinding[],
  settings: Partial<Settings> = {},
  snapshot: Partial<ComposerSnapshot> = {},
): Scene {
  return {
    review: { findings, interrupt: findings.some((one) => one.interrupts) },
    snapshot: {
      site: 'facebook',
      surface: 'post',
      text,
      audience: 'public',
      images: [],
      ...snapshot,
    },
    settings: { ...DEFAULT_SETTINGS, schoolName: 'Harrow Lane Primary School', ...settings },
  };
}

const THINK = 'What a week at Harrow Lane Primary. Wet play four days out of five!';
const STOP =
  'So proud of little Isla in 4B today. First time she read to the whole class and not one wobble 💛';
const RANT =
  'Right, I have sat on this for three weeks. Harrow Lane is a joke of a school. Mrs Deshmukh lied to my face about the log and nobody up there could run a raffle. Jayden M in 4B saw it all.';
const LONG = `${'I have been thinking about the summer and how long it has been. '.repeat(9)}Then Mrs Deshmukh in Willow class took the money from the tin. ${'We went to the sea and it rained on us all day long. '.repeat(9)}Ask Tommy H, he was there.`;

/** Every state that has to be good to look at and free of accessibility faults. */
export const SCENES = {
  think: () => scene(THINK, [finding(THINK, 'school-identity', ['Harrow Lane Primary'])]),
  stop: () =>
    scene(STOP, [
      finding(STOP, 'pupil', ['little Isla in 4B'], {
        reason: { code: 'first-name-and-class', data: { words: 'Isla' } },
      }),
      finding(STOP, 'audience', [], { score: 0.6 }),
    ]),
  many: () =>
    scene(
      RANT,
      [
        finding(RANT, 'defamation', ['Mrs Deshmukh lied to my face about the log'], {
          reason: { code: 'lying', data: { subject: 'staff' } },
        }),
        finding(RANT, 'pupil', ['Jayden M in 4B'], { score: 0.8 }),
        finding(RANT, 'criticism', ['Harrow Lane is a joke of a school']),
        finding(RANT, 'criticism', ['nobody up there could run a raffle'], { score: 0.8 }),
        finding(RANT, 'colleague', ['Mrs Deshmukh'], { score: 0.8 }),
        finding(RANT, 'school-identity', ['Harrow Lane'], { score: 0.7 }),
        finding(RANT, 'audience', []),
        finding(RANT, 'working-hours', []),
      ],
      {
        role: 'parent',
        policyUrl: 'https://harrowlane.example/policy',
        contacts: {
          complaints: { label: 'the school office', address: 'office@harrowlane.example' },
        },
      },
      { audience: 'unknown' },
    ),
  long: () =>
    scene(LONG, [
      finding(LONG, 'defamation', ['Mrs Deshmukh in Willow class took the money from the tin'], {
        clauses: [quote('7.3', 'Standards', 'No person shall be spoken ill of here. '.repeat(40))],
      }),
      finding(LONG, 'pupil', ['Tommy H']),
    ]),
  picture: () =>
    scene(
      '',
      [finding('', 'image', [], { reason: { code: 'pupils-in-picture' } })],
      {},
      {
        audience: 'friends',
        images: [{ kind: 'photo', faces: 4 }],
      },
    ),
  welsh: () =>
    scene(STOP, [finding(STOP, 'pupil', ['little Isla in 4B']), finding(STOP, 'audience', [])], {
      language: 'cy',
    }),
} satisfies Record<string, () => Scene>;

export type SceneName = keyof typeof SCENES;
