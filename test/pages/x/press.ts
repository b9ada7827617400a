/** X's own handling of its buttons: native ones, with React's handlers. */
import type { MouseEvent } from 'react';
import { options } from '../common/options.ts';
import { accepts } from '../common/press.ts';

type OnPress = (trusted: boolean) => void;

/** Handlers of a submit button, by the variant that the test asked for. */
export function pressed(act: OnPress): Record<string, ((event: MouseEvent) => void) | undefined> {
  const isByPointer = options.variant === 'pointer';
  const take = ({ nativeEvent }: MouseEvent): void => {
    if (accepts(nativeEvent)) act(nativeEvent.isTrusted);
  };
  return { [isByPointer ? 'onPointerUp' : 'onClick']: take };
}
