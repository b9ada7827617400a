/** Options of a poll under a post, in each of the spellings that sources give (site notes 3.6 [X8]). */
import { createElement as h, type ReactElement } from 'react';
import { pollMark } from './asked.ts';

export interface PollProps {
  readonly options: readonly string[];
  onChange(options: string[]): void;
}

export function Poll({ options, onChange }: PollProps): ReactElement {
  return h(
    'div',
    { className: 'poll' },
    options.map((value, i) =>
      h('input', {
        key: i,
        ...markOf(i),
        type: 'text',
        maxLength: 25,
        placeholder: `Choice ${i + 1}`,
        value,
        onChange: (event: { target: HTMLInputElement }) =>
          onChange(options.map((old, at) => (at === i ? event.target.value : old))),
      }),
    ),
  );
}

function markOf(index: number): Record<string, string> {
  if (pollMark === 'Choice') return { name: `Choice${index + 1}` };
  return { 'data-testid': pollMark.endsWith('_') ? `${pollMark}${index}` : pollMark };
}
