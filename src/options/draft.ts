/** A text field that is saved as one types: after a pause, on leaving it, on leaving the page. */
import { useEffect, useRef, useState } from 'preact/hooks';

const PAUSE = 700;
let visits = 0;

export interface Draft {
  readonly value: string;
  readonly onFocus: () => void;
  readonly onInput: (event: { currentTarget: { value: string } }) => void;
  readonly onBlur: () => void;
}

/** `shown` is what is stored; `save` gets the text and a number that is the same for one visit. */
export function useDraft(shown: string, save: (text: string, visit: number) => void): Draft {
  const [draft, setDraft] = useState<string>();
  const state = useRef({
    visit: 0,
    inside: false,
    timer: 0,
    unsaved: undefined as string | undefined,
  });
  const saveNow = useRef(save);
  saveNow.current = save;

  const flush = useRef(() => {
    const { timer, unsaved, visit } = state.current;
    clearTimeout(timer);
    if (unsaved === undefined) return;
    state.current.unsaved = undefined;
    saveNow.current(unsaved, visit);
  }).current;

  // Whatever changed from elsewhere (Undo, the school) shows, unless somebody is typing here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: `shown` is what sets this off.
  useEffect(() => {
    if (!state.current.inside) setDraft(undefined);
  }, [shown]);

  useEffect(() => {
    const onHidden = (): void => {
      if (document.visibilityState === 'hidden') flush();
    };
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      flush();
    };
  }, [flush]);

  return {
    value: draft ?? shown,
    onFocus: () => {
      state.current.inside = true;
      state.current.visit = ++visits;
    },
    onInput: ({ currentTarget: { value } }) => {
      setDraft(value);
      state.current.unsaved = value;
      clearTimeout(state.current.timer);
      state.current.timer = window.setTimeout(flush, PAUSE);
    },
    onBlur: () => {
      state.current.inside = false;
      flush();
    },
  };
}
