/** Small drawings; decoration only, the words beside them say the same. */
import type { ComponentChildren } from 'preact';

function Drawing({ children }: { children: ComponentChildren }) {
  return (
    <svg
      class="icon"
      viewBox="0 0 24 24"
      aria-hidden="true"
      focusable="false"
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

export const Lock = () => (
  <Drawing>
    <rect x="5" y="11" width="14" height="9" rx="2" />
    <path d="M8 11V8a4 4 0 0 1 8 0v3" />
  </Drawing>
);

export const School = () => (
  <Drawing>
    <path d="M3 20h18M5 20v-9l7-5 7 5v9M10 20v-5h4v5M12 6V3h4" />
  </Drawing>
);

export const Person = () => (
  <Drawing>
    <circle cx="12" cy="8" r="4" />
    <path d="M4.5 20.5c1-4 4-6 7.5-6s6.5 2 7.5 6" />
  </Drawing>
);

export const Tick = () => (
  <Drawing>
    <circle cx="12" cy="12" r="9.5" fill="currentColor" />
    <path class="cutout" d="m7.5 12.5 3 3 6-6.5" />
  </Drawing>
);

export const Attention = () => (
  <Drawing>
    <path d="M12 3.5 21.5 20.5h-19Z" />
    <path d="M12 10v4.5M12 17.3v.1" />
  </Drawing>
);

export const Plus = () => (
  <Drawing>
    <path d="M12 5.5v13M5.5 12h13" />
  </Drawing>
);

export const Away = () => (
  <Drawing>
    <circle cx="12" cy="12" r="9" />
    <path d="M7.5 12h9" />
  </Drawing>
);

export const Again = () => (
  <Drawing>
    <path d="M20 12a8 8 0 1 1-2.5-5.8M20 3v4.5h-4.5" />
  </Drawing>
);
