/** What the school's policy has set, what of it could not be used, and since when. */
import { warningWords } from '../settings/refusal.ts';
import { isSettingKey, type SettingKey } from '../settings/schema.ts';
import { RefusalLine } from './field.tsx';
import { Attention } from './marks.tsx';
import { usePage } from './page-context.ts';
import { say } from './words.ts';

export function SchoolPanel() {
  const { state, words, settingWords } = usePage();
  const { resolved, managed, managedAt } = state;
  const titles = (keys: readonly SettingKey[]): string =>
    keys.map((key) => `“${settingWords[key].title}”`).join(', ');
  const title = (key: string): string => (isSettingKey(key) ? settingWords[key].title : key);
  const arrived = Object.keys(managed).filter(isSettingKey);
  const refused = resolved.refused.filter(({ place }) => place === 'school');
  const warnings = resolved.warnings.filter(({ place }) => place === 'school');
  if (Object.keys(managed).length === 0) return <p>{words.school.none}</p>;
  return (
    <>
      <p>{say(words.school.has, { keys: titles(arrived) })}</p>
      {resolved.locked.length > 0 && (
        <p>{say(words.school.lockedOnes, { keys: titles(resolved.locked) })}</p>
      )}
      {managedAt !== undefined && (
        <p class="about">
          {say(words.school.changed, {
            when: new Date(managedAt).toLocaleString(
              words.lang === 'cy' ? ['cy', 'en-GB'] : 'en-GB',
            ),
          })}
        </p>
      )}
      {refused.length > 0 && (
        <>
          <p>{words.school.refused}</p>
          <ul class="refusals">
            {refused.map((refusal) => (
              <li key={`${refusal.key}${refusal.part}${refusal.code}`} data-refused={refusal.key}>
                <Attention />
                <span>
                  <strong>{refusal.key === '' ? words.school.whole : title(refusal.key)}</strong>
                  {isSettingKey(refusal.key) && (
                    <>
                      {' '}
                      <code>{refusal.key}</code>
                    </>
                  )}
                  . <RefusalLine refusal={refusal} />
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
                  <strong>{title(warning.key)}:</strong> {warningWords(warning.code, words.lang)}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
