/** What the school's policy has set, what of it could not be used, and since when. */
import { type Refusal, type Warning, warningWords } from '../../settings/refusal.ts';
import { isSettingKey, type SettingKey } from '../../settings/schema.ts';
import { RefusalLine } from '../field.tsx';
import { Attention, Lock, Person, Tick } from '../marks.tsx';
import { usePage } from '../page-context.ts';
import { say } from '../words.ts';
import { KeyName } from './key-name.tsx';
import { PolicyCompare } from './policy-compare.tsx';
import { healthWordsFor } from './words.ts';

export function PolicyHealth() {
  const { state, words } = usePage();
  const { managed, managedAt } = state;
  const hasPolicy = Object.keys(managed).length > 0;
  return (
    <>
      {hasPolicy ? <Arrived /> : <p>{words.school.none}</p>}
      {managedAt !== undefined && (
        <p class="about" data-changed={managedAt}>
          {say(words.school.changed, {
            when: new Date(managedAt).toLocaleString(
              words.lang === 'cy' ? ['cy', 'en-GB'] : 'en-GB',
            ),
          })}
        </p>
      )}
      {hasPolicy && <Faults />}
      <PolicyCompare />
    </>
  );
}

type KeyState = keyof ReturnType<typeof healthWordsFor>['state'];

/** Every known setting that came, and what became of it. */
function Arrived() {
  const { state, words, settingWords } = usePage();
  const { state: stateWords, arrived } = healthWordsFor(words.lang);
  // Locks are shown on the settings that they lock.
  const keys = Object.keys(state.managed).filter(
    (key): key is SettingKey => isSettingKey(key) && key !== 'lockedKeys',
  );
  if (keys.length === 0) return null;
  return (
    <>
      <h3 id="policy-arrived">{arrived}</h3>
      <ul class="arrived" aria-labelledby="policy-arrived">
        {keys.map((key) => {
          const became = stateOf(key, state);
          return (
            <li key={key} data-arrived={key} data-became={became}>
              <StateMark state={became} />
              <span>
                <strong>{settingWords[key].title}</strong> <code>{key}</code>
                <span class="became">: {stateWords[became]}</span>
              </span>
            </li>
          );
        })}
      </ul>
    </>
  );
}

function stateOf(key: SettingKey, { resolved }: ReturnType<typeof usePage>['state']): KeyState {
  const isRefused = resolved.refused.some((one) => one.place === 'school' && one.key === key);
  if (resolved.locked.includes(key)) return isRefused ? 'partly' : 'locked';
  if (isRefused) return resolved.origins[key] === 'school' ? 'partly' : 'unused';
  return resolved.origins[key] === 'school' ? 'used' : 'own';
}

function StateMark({ state }: { state: KeyState }) {
  switch (state) {
    case 'locked':
      return <Lock />;
    case 'used':
      return <Tick />;
    case 'own':
      return <Person />;
    case 'partly':
    case 'unused':
      return <Attention />;
  }
}

/** What could not be used, and what else to know. */
function Faults() {
  const { state, words } = usePage();
  const fromSchool = ({ place }: Refusal | Warning): boolean => place === 'school';
  const refused = state.resolved.refused.filter(fromSchool);
  const warnings = state.resolved.warnings.filter(fromSchool);
  return (
    <>
      {refused.length > 0 && (
        <>
          <p>{words.school.refused}</p>
          <ul class="refusals">
            {refused.map((refusal) => (
              <li key={`${refusal.key}${refusal.part}${refusal.code}`} data-refused={refusal.key}>
                <Attention />
                <span>
                  <KeyName name={refusal.key} />. <RefusalLine refusal={refusal} />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {warnings.length > 0 && (
        <>
          <p>{words.school.warnings}</p>
          <ul class="refusals">
            {warnings.map((warning) => (
              <li key={`${warning.key}${warning.code}`} data-refused={warning.key}>
                <Attention />
                <span>
                  <KeyName name={warning.key} />. {warningWords(warning.code, words.lang)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
