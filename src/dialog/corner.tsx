/** The quiet corner of the page: hint, notice, "checking". The status elements stand before there is
 * anything in them, since screen readers only tell of a change in one they know. */
import type { ComponentChildren } from 'preact';
import type { ShownHint, ShownNotice } from './face.tsx';
import { Cross, Mark, SeverityIcon } from './icons.tsx';
import type { Words } from './words.ts';

interface CornerProps {
  readonly words: Words;
  readonly hint: ShownHint | undefined;
  readonly notice: ShownNotice | undefined;
  readonly isChecking: boolean;
}

export function Corner({ words, hint, notice, isChecking }: CornerProps) {
  return (
    <div class="byp-corner" lang={words.lang}>
      <div role="status" data-notice={notice?.id}>
        {notice && (
          <Slip look="plain" dismiss={notice.dismiss} words={words}>
            {words.notice[notice.id]}
          </Slip>
        )}
      </div>
      <div role="status" data-hint={hint?.topic}>
        {hint && (
          <Slip look={hint.severity} dismiss={hint.dismiss} words={words}>
            {hint.text}
          </Slip>
        )}
      </div>
      <div role="status">
        {isChecking && (
          <Slip look="plain" words={words}>
            {words.checking}
          </Slip>
        )}
      </div>
    </div>
  );
}

interface SlipProps {
  readonly look: 'plain' | 'stop' | 'think' | 'note';
  readonly words: Words;
  readonly dismiss?: (event: Event) => void;
  readonly children: ComponentChildren;
}

function Slip({ look, words, dismiss, children }: SlipProps) {
  return (
    <div class={`byp-slip byp-${look}`}>
      {look === 'plain' ? <Mark /> : <SeverityIcon severity={look} />}
      <p>{children}</p>
      {dismiss && (
        <button
          type="button"
          class="byp-dismiss"
          aria-label={words.dismiss}
          // The press must not take the focus out of the box in which the person is typing.
          onMouseDown={(event) => event.preventDefault()}
          onClick={dismiss}
        >
          <Cross />
        </button>
      )}
    </div>
  );
}
