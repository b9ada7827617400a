/** Each topic with the clause that is shown first for it. */
import { useMemo, useState } from 'preact/hooks';
import type { ChosenClause, Policy } from '../../policy/clause.ts';
import { clausesFor } from '../../policy/judge.ts';
import { bindsRole, ROLES, type Role, TOPIC_IDS, type TopicId } from '../../review/topics.ts';
import { usePage } from '../page-context.ts';
import { say } from '../words.ts';
import { ClauseWords, rolesLine } from './clause-words.tsx';
import { showPreview } from './preview.ts';
import { useRoom } from './room-context.ts';

export function TopicList() {
  const { state, words } = usePage();
  const room = useRoom();
  const { values } = state.resolved;
  const [role, setRole] = useState<Role>(values.role);
  const policy: Policy = useMemo(
    () => ({
      id: 'custom',
      title: room.draft.title === '' ? room.words.title : room.draft.title,
      clauses: room.draft.clauses,
    }),
    [room.draft, room.words],
  );
  return (
    <>
      <div class="stacked shown-to">
        <label for="room-role">{room.words.topics.shownTo}</label>
        <select
          id="room-role"
          value={role}
          onChange={({ currentTarget }) => {
            const one = ROLES.find((each) => each === currentTarget.value);
            if (one) setRole(one);
          }}
        >
          {ROLES.map((one) => (
            <option key={one} value={one}>
              {words.roles[one]}
            </option>
          ))}
        </select>
      </div>
      <ul class="by-topic">
        {TOPIC_IDS.map((topic) => (
          <TopicRow
            key={topic}
            topic={topic}
            role={role}
            chosen={clausesFor(topic, role, policy)}
            onPreview={() => void showPreview(topic, role, policy, values)}
          />
        ))}
      </ul>
    </>
  );
}

interface TopicRowProps {
  readonly topic: TopicId;
  readonly role: Role;
  readonly chosen: readonly ChosenClause[];
  onPreview(): void;
}

function TopicRow({ topic, role, chosen, onPreview }: TopicRowProps) {
  const { words } = usePage();
  const room = useRoom();
  const [first, ...rest] = chosen;
  const name = words.topics[topic];
  const isOwn = first !== undefined && !first.fallback;
  const of = (what: string): string => say(room.words.clauses.of, { what, ref: name });
  return (
    <li data-topic={topic} data-own={isOwn}>
      <h4>{name}</h4>
      {!bindsRole(topic, role) && <p class="about">{room.words.topics.notAsked}</p>}
      {first?.fallback && <p class="about badge">{room.words.topics.model}</p>}
      {isOwn && first.forOthers && (
        <p class="about badge">
          {say(room.words.topics.forOthers, {
            roles: rolesLine(first.clause.roles, words, room.words),
          })}
        </p>
      )}
      {first && <ClauseWords clause={first.clause} isQuote={isOwn} />}
      {isOwn && rest.length > 0 && (
        <p class="about">{say(room.words.topics.more, { n: rest.length })}</p>
      )}
      <div class="buttons">
        <button type="button" aria-label={of(room.words.topics.preview)} onClick={onPreview}>
          {room.words.topics.preview}
        </button>
        <button
          type="button"
          class="plain"
          aria-label={of(isOwn ? room.words.topics.choose : room.words.topics.chooseFirst)}
          onClick={() => room.choose(topic)}
        >
          {isOwn ? room.words.topics.choose : room.words.topics.chooseFirst}
        </button>
      </div>
    </li>
  );
}
