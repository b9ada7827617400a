/** The dialog as an element tree; opening, waiting and deciding are done in `warning-dialog.tsx`. */
import type { Review } from '../review/review.ts';
import type { ComposerSnapshot } from '../review/snapshot.ts';
import type { Settings } from '../settings/schema.ts';
import { Eye, Mark } from './icons.tsx';
import { cardsOf } from './phrases.ts';
import { ignoreHeldKeys } from './press.ts';
import { ReviewView } from './review-view.tsx';
import { say, type Words } from './words.ts';

export interface AskProps {
  /** Tells one question from the next. */
  readonly id: number;
  readonly review: Review;
  readonly snapshot: ComposerSnapshot;
  readonly settings: Settings;
  /** Whole seconds until "Post anyway" can be pressed; 0 = now. */
  readonly secondsLeft: number;
  /** The whole wait in seconds; 0 = none. */
  readonly wait: number;
  onPointer(event: MouseEvent): void;
  onEdit(event: MouseEvent): void;
  onPost(event: MouseEvent): void;
  onCancel(event: Event): void;
  onClose(event: Event): void;
}

export function Question(props: AskProps & { readonly words: Words }) {
  const { review, snapshot, settings, words } = props;
  const cards = cardsOf(review.findings);
  const first = cards[0]?.first;
  const count = cards.filter((card) => card.first.severity !== 'note').length;
  return (
    <dialog
      class="byp-dialog"
      lang={words.lang}
      aria-labelledby="byp-title"
      onMouseDown={props.onPointer}
      onKeyDown={ignoreHeldKeys}
      onCancel={props.onCancel}
      onClose={props.onClose}
    >
      <header class={`byp-head byp-${first?.severity ?? 'note'}`}>
        {/* Focus starts here, not on a button: the reason comes before the choice. */}
        <h2 id="byp-title" class="byp-title" tabIndex={-1} autofocus>
          <Mark />
          {words.heading}
        </h2>
        {first && <p class="byp-headline">{words.topics[first.topic].headline}</p>}
        <p class="byp-facts">
          <span>
            <Eye />
            {words.audience[snapshot.audience]}
          </span>
          {count > 1 && <span>{say(words.countOfThings, { n: count })}</span>}
        </p>
      </header>
      <div class="byp-body">
        <ReviewView review={review} snapshot={snapshot} settings={settings} />
      </div>
      <footer class="byp-foot">
        <Choice {...props} />
        <p class="byp-fine-print">
          {words.footer} {words.promise}
        </p>
      </footer>
    </dialog>
  );
}

function Choice(props: AskProps & { readonly words: Words }) {
  const { secondsLeft, wait, words, onEdit, onPost } = props;
  const isWaiting = secondsLeft > 0;
  return (
    <div class="byp-bar">
      {wait > 0 && (
        <p class="byp-wait" id="byp-wait">
          {isWaiting
            ? secondsLeft === 1
              ? words.waitLastSecond
              : say(words.wait, { n: secondsLeft })
            : words.waitOver}
        </p>
      )}
      <div class="byp-buttons">
        <button type="button" class="byp-button byp-edit" onClick={onEdit}>
          {words.edit}
        </button>
        <button
          type="button"
          class="byp-button byp-post"
          style={{ '--wait': `${wait}s` }}
          aria-disabled={isWaiting ? 'true' : undefined}
          aria-describedby={wait > 0 ? 'byp-wait' : undefined}
          onClick={onPost}
        >
          {words.postAnyway}
        </button>
      </div>
      {wait > 0 && (
        <p role="status" class="byp-sr">
          {isWaiting ? '' : words.waitOver}
        </p>
      )}
    </div>
  );
}
