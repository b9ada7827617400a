/** Small drawings. Severity is told by shape and word, colour only underlines it. All are decoration
 * to a screen reader: the words beside them say the same. */
import type { ComponentChildren } from 'preact';
import type { Severity } from '../review/topics.ts';

function Drawing({ look, children }: { look: string; children: ComponentChildren }) {
  return (
    <svg
      class={look}
      viewBox="0 0 24 24"
      aria-hidden="true"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {children}
    </svg>
  );
}

/** A speech bubble with a pause in it: say it, in a moment. */
export function Mark() {
  return (
    <Drawing look="byp-logo">
      <path d="M12 3c5.2 0 9 3.3 9 7.6s-3.8 7.6-9 7.6c-1 0-2-.1-2.9-.4L4.2 20.5l1.2-4.3C3.9 14.8 3 12.8 3 10.6 3 6.3 6.8 3 12 3Z" />
      <path d="M10 8.2v4.8M14 8.2v4.8" />
    </Drawing>
  );
}

export function SeverityIcon({ severity }: { severity: Severity }) {
  return (
    <Drawing look="byp-icon">
      {severity === 'stop' && (
        <>
          <path d="M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3Z" fill="currentColor" />
          <path d="M12 7.5v5.5M12 16.5v.1" class="byp-cutout" />
        </>
      )}
      {severity === 'think' && (
        <>
          <path d="M12 3.5 21.5 20.5h-19Z" />
          <path d="M12 10v4.5M12 17.3v.1" />
        </>
      )}
      {severity === 'note' && (
        <>
          <circle cx="12" cy="12" r="9" />
          <path d="M12 11v5.5M12 7.5v.1" />
        </>
      )}
    </Drawing>
  );
}

export function Eye() {
  return (
    <Drawing look="byp-icon">
      <path d="M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12Z" />
      <circle cx="12" cy="12" r="3" />
    </Drawing>
  );
}

/** A turn in the road. */
export function Way() {
  return (
    <Drawing look="byp-icon">
      <path d="M5 20v-7a4 4 0 0 1 4-4h10" />
      <path d="m14.5 4.5 4.5 4.5-4.5 4.5" />
    </Drawing>
  );
}

export function Cross() {
  return (
    <Drawing look="byp-icon">
      <path d="m6.5 6.5 11 11M17.5 6.5l-11 11" />
    </Drawing>
  );
}
