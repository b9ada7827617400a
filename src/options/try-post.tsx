/** A draft that goes nowhere, checked by the same review as on the sites. */
import { useState } from 'preact/hooks';
import { ReviewView } from '../dialog/review-view.tsx';
import type { Review } from '../review/review.ts';
import type { Audience, ComposerSnapshot, SiteId } from '../review/snapshot.ts';
import { ROLES, type Role } from '../review/topics.ts';
import type { Settings } from '../settings/schema.ts';
import { ownAnalyser } from './own-analyser.ts';
import { usePage } from './page-context.ts';

const SITE_IDS: readonly SiteId[] = ['facebook', 'x', 'youtube'];
const AUDIENCES: readonly Audience[] = ['public', 'friends', 'group'];

interface Outcome {
  readonly review: Review;
  readonly snapshot: ComposerSnapshot;
  readonly settings: Settings;
}

/** `id` keeps the labels apart where the box stands twice. */
export function TryPost({ id = 'try' }: { id?: string }) {
  const { state, words } = usePage();
  const { values } = state.resolved;
  const [text, setText] = useState('');
  const [site, setSite] = useState<SiteId>('facebook');
  const [role, setRole] = useState<Role>();
  const [audience, setAudience] = useState<Audience>('public');
  const [outcome, setOutcome] = useState<Outcome | 'empty' | 'failed'>();
  // X and YouTube show a post to everyone.
  const seenBy = site === 'facebook' ? audience : 'public';

  async function check(draft: string): Promise<void> {
    if (draft.trim() === '') {
      setOutcome('empty');
      return;
    }
    const settings = { ...values, role: role ?? values.role };
    const snapshot: ComposerSnapshot = {
      site,
      surface: 'post',
      text: draft,
      audience: seenBy,
      images: [],
      time: localTime(new Date()),
    };
    try {
      // Loaded on the first press: word lists are most of this page's weight.
      const { review } = await ownAnalyser();
      setOutcome({ review: review(snapshot, settings), snapshot, settings });
    } catch {
      setOutcome('failed');
    }
  }

  return (
    <div class="try">
      <label class="stacked">
        <span>{words.tryPost.text}</span>
        <textarea
          rows={4}
          value={text}
          placeholder={words.tryPost.placeholder}
          onInput={({ currentTarget }) => setText(currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) void check(text);
          }}
        />
      </label>
      <details class="samples">
        <summary>{words.tryPost.anyPost}</summary>
        <ul>
          {words.tryPost.samples.map((sample) => (
            <li key={sample}>
              <button
                type="button"
                class="chip"
                lang="en"
                onClick={() => {
                  setText(sample);
                  void check(sample);
                }}
              >
                {sample}
              </button>
            </li>
          ))}
        </ul>
      </details>
      <div class="try-choices">
        <Pick
          id={`${id}-site`}
          label={words.tryPost.site}
          of={SITE_IDS}
          labels={words.siteNames}
          value={site}
          onPick={setSite}
        />
        <Pick
          id={`${id}-role`}
          label={words.tryPost.role}
          of={ROLES}
          labels={words.roles}
          value={role ?? values.role}
          onPick={setRole}
        />
        <Pick
          id={`${id}-audience`}
          label={words.tryPost.audience}
          of={site === 'facebook' ? AUDIENCES : ['public']}
          labels={words.tryPost.audiences}
          value={seenBy}
          onPick={setAudience}
        />
        <button type="button" class="primary" onClick={() => void check(text)}>
          {words.tryPost.check}
        </button>
      </div>
      <div class="outcome" role="status">
        {outcome === undefined ? null : typeof outcome === 'string' ? (
          <p>{words.tryPost[outcome]}</p>
        ) : (
          <OutcomeView outcome={outcome} />
        )}
      </div>
    </div>
  );
}

function OutcomeView({ outcome }: { outcome: Outcome }) {
  const { words } = usePage();
  const { review, snapshot, settings } = outcome;
  const found = review.findings.length > 0;
  const verdict = review.interrupt ? 'held' : found ? 'hintOnly' : 'clear';
  return (
    <>
      <p class={`verdict verdict-${verdict}`} data-verdict={verdict}>
        {words.tryPost[verdict]}
      </p>
      {settings.schoolName === '' && <p class="about">{words.tryPost.needsSchool}</p>}
      {review.isOtherLanguage && (
        <p class="note" data-other-language="">
          {words.tryPost.otherLanguage}
        </p>
      )}
      {found && <ReviewView review={review} snapshot={snapshot} settings={settings} />}
    </>
  );
}

interface PickProps<T extends string> {
  readonly id: string;
  readonly label: string;
  readonly of: readonly T[];
  readonly labels: Readonly<Record<T, string>>;
  readonly value: T;
  readonly onPick: (value: T) => void;
}

function Pick<T extends string>({ id, label, of, labels, value, onPick }: PickProps<T>) {
  return (
    <div class="stacked">
      <label for={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={({ currentTarget }) => {
          const one = of.find((each) => each === currentTarget.value);
          if (one) onPick(one);
        }}
      >
        {of.map((one) => (
          <option key={one} value={one}>
            {labels[one]}
          </option>
        ))}
      </select>
    </div>
  );
}

/** `YYYY-MM-DDTHH:MM` on the person's own clock. */
function localTime(now: Date): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
