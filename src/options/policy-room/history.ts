/** The draft with its earlier forms, for undo. */
import { useCallback, useState } from 'preact/hooks';
import type { PolicyDraft } from '../../policy/revise.ts';

/** Earlier forms kept; drafts share what did not change. */
const MOST = 200;

export interface DraftHistory {
  readonly draft: PolicyDraft | undefined;
  readonly canUndo: boolean;
  /** Starts over with another draft, or none. */
  start(draft: PolicyDraft | undefined): void;
  /** Takes a step; the same draft is no step. Steps of one `run` are undone together. */
  step(next: PolicyDraft, run?: string): void;
  undo(): void;
}

interface State {
  readonly now: PolicyDraft | undefined;
  readonly past: readonly PolicyDraft[];
  readonly run: string | undefined;
}

export function useDraftHistory(first: PolicyDraft | undefined): DraftHistory {
  const [state, setState] = useState<State>({ now: first, past: [], run: undefined });
  return {
    draft: state.now,
    canUndo: state.past.length > 0,
    start: useCallback((draft) => setState({ now: draft, past: [], run: undefined }), []),
    step: useCallback((next, run) => {
      setState((last) => {
        if (!last.now || next === last.now) return last;
        const goesOn = run !== undefined && run === last.run;
        const past = goesOn ? last.past : [...last.past, last.now].slice(-MOST);
        return { now: next, past, run };
      });
    }, []),
    undo: useCallback(() => {
      setState((last) => {
        const before = last.past.at(-1);
        return before ? { now: before, past: last.past.slice(0, -1), run: undefined } : last;
      });
    }, []),
  };
}
