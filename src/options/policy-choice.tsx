/** Which policy counts: each with its title, its clauses counted, and the topics they cover. */
import type { Clause, Policy } from '../policy/clause.ts';
import { policyOf } from '../policy/judge.ts';
import { TOPIC_IDS } from '../review/topics.ts';
import { POLICY_PACKS, type PolicyPackId } from '../settings/schema.ts';
import { Field, titleId, useField } from './field.tsx';
import { usePage } from './page-context.ts';
import { POLICY_KEYS } from './policy-room/policy-room.tsx';
import { roomWordsFor } from './policy-room/words.ts';
import { say, type Words } from './words.ts';

const KEY = 'policyPack';
/** The model policy first: it suits any school. */
const ORDER = ['model', ...POLICY_PACKS.filter((pack) => pack !== 'model')] as PolicyPackId[];

export function PolicyChoice() {
  const { state, words, openPolicy } = usePage();
  const { isLocked, describedBy } = useField(KEY);
  const { values, locked } = state.resolved;
  const room = roomWordsFor(words.lang);
  const isOwn = values.policyPack === 'custom' && values.policyClauses.length > 0;
  const isFixed = POLICY_KEYS.some((key) => locked.includes(key));
  return (
    <Field name={KEY}>
      <div
        class="packs"
        role="radiogroup"
        aria-labelledby={titleId(KEY)}
        aria-describedby={describedBy}
      >
        {ORDER.map((pack) => {
          const policy = policyOf({ ...values, policyPack: pack });
          const isMissing = pack === 'custom' && policy.clauses.length === 0;
          return (
            <label key={pack} class="pack">
              <input
                type="radio"
                name={KEY}
                value={pack}
                checked={values.policyPack === pack}
                disabled={isLocked || (isMissing && values.policyPack !== pack)}
                onChange={() => state.save(KEY, pack)}
              />
              <span>
                <span class="pack-title">{titleOf(pack, policy, words)}</span>
                <span class="pack-about">
                  {isMissing ? words.pack.customNone : countsOf(policy, words)}
                </span>
              </span>
            </label>
          );
        })}
      </div>
      {!isFixed && (
        <button type="button" class="again" onClick={openPolicy}>
          {isOwn ? room.lookThrough : room.bring}
        </button>
      )}
      <p class="about">{words.pack.gaps}</p>
      <ClauseList policy={policyOf(values)} />
    </Field>
  );
}

function titleOf(pack: PolicyPackId, policy: Policy, words: Words): string {
  if (pack === 'model') return words.pack.model;
  if (pack === 'custom') return policy.clauses.length === 0 ? words.pack.custom : policy.title;
  return policy.title;
}

function countsOf(policy: Policy, words: Words): string {
  const covered = new Set(policy.clauses.flatMap((clause) => clause.topics));
  return say(words.pack.count, {
    clauses: policy.clauses.length,
    topics: covered.size,
    all: TOPIC_IDS.length,
  });
}

/** All clauses of the chosen policy, for whoever wants to know what may be shown. */
function ClauseList({ policy }: { policy: Policy }) {
  const { words } = usePage();
  if (policy.clauses.length === 0) return null;
  const isOurs = policy.clauses.every((clause) => clause.kind === 'summary');
  return (
    <details class="clauses">
      <summary>{words.pack.readClauses}</summary>
      {isOurs && <p class="about">{words.pack.ours}</p>}
      <ul>
        {policy.clauses.map((clause) => (
          <ClauseLine key={clause.ref} clause={clause} />
        ))}
      </ul>
    </details>
  );
}

function ClauseLine({ clause }: { clause: Clause }) {
  const { words } = usePage();
  const welsh = words.lang === 'cy' ? clause.cy : undefined;
  return (
    <li>
      <p class="clause-ref">{clause.ref}</p>
      <p class="clause-text" lang={welsh === undefined ? 'en' : 'cy'}>
        {welsh ?? clause.text}
      </p>
      <p class="about">{clause.topics.map((topic) => words.topics[topic]).join(' · ')}</p>
    </li>
  );
}
