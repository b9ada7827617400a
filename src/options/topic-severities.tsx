/** How firmly each topic is checked; for the few who want to change it. */
import { bindsRole, SEVERITIES, TOPIC_IDS, TOPICS, type TopicId } from '../review/topics.ts';
import { Field, titleId, useField } from './field.tsx';
import { usePage } from './page-context.ts';
import { groupOf } from './settings-state.ts';
import { say } from './words.ts';

const KEY = 'severities';
const CHOICES = [...SEVERITIES, 'off'] as const;

export function TopicSeverities() {
  const { state, words } = usePage();
  const { describedBy } = useField(KEY);
  const { role } = state.resolved.values;
  return (
    <Field name={KEY}>
      <details>
        <summary>{words.sections.topics.open}</summary>
        <ul class="topics" aria-labelledby={titleId(KEY)} aria-describedby={describedBy}>
          {TOPIC_IDS.map((topic) => (
            <li key={topic}>
              <label for={`severity-${topic}`}>
                {words.topics[topic]}
                {!bindsRole(topic, role) && (
                  <span class="quiet-text">
                    {' '}
                    ({say(words.notAsked, { role: words.roles[role] })})
                  </span>
                )}
              </label>
              <SeverityChoice topic={topic} />
            </li>
          ))}
        </ul>
      </details>
    </Field>
  );
}

function SeverityChoice({ topic }: { topic: TopicId }) {
  const { state, words, base } = usePage();
  const { isLocked } = useField(KEY);
  const own = groupOf(state.user[KEY]);
  const chosen = isLocked ? undefined : own[topic];
  const standard = base.values.severities[topic] ?? TOPICS[topic].severity;
  const choose = (severity: string): void => {
    const { [topic]: _before, ...rest } = own;
    const next = severity === '' ? rest : { ...rest, [topic]: severity };
    if (Object.keys(next).length === 0) state.reset(KEY);
    else state.save(KEY, next);
  };
  return (
    <select
      id={`severity-${topic}`}
      disabled={isLocked}
      value={CHOICES.some((one) => one === chosen) ? String(chosen) : ''}
      onChange={({ currentTarget }) => choose(currentTarget.value)}
    >
      <option value="">{say(words.severityDefault, { severity: words.severity[standard] })}</option>
      {CHOICES.map((one) => (
        <option key={one} value={one}>
          {words.severity[one]}
        </option>
      ))}
    </select>
  );
}
