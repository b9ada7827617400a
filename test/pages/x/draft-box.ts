/**
 * X's text box: Draft.js itself with the test ids of site notes 3.1 [X1][X2][X3][X4][X5]. Ctrl or
 * Cmd with Enter posts by Draft's own key binding; Enter adds a line, or picks from an open list.
 */
import {
  ContentState,
  type DraftHandleValue,
  Editor,
  EditorState,
  getDefaultKeyBinding,
  Modifier,
  type SelectionState,
} from 'draft-js';
import {
  createElement as h,
  type KeyboardEvent,
  type ReactElement,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { createPortal } from 'react-dom';
import { accepts } from '../common/press.ts';
import { registerModel } from '../common/record.ts';

const HANDLES = ['marlowefinch', 'marianoduya', 'tildavance'];
const QUERY = /(^|\s)@(\w{1,20})$/;

export interface DraftBoxProps {
  readonly testId: string;
  readonly state: EditorState;
  readonly placeholder: string;
  readonly autoFocus: boolean;
  /** Chats: plain Enter sends, Shift with Enter adds a line. */
  readonly sendsOnEnter?: boolean;
  onChange(state: EditorState): void;
  /** Ctrl or Cmd with Enter, or Enter; `trusted` of the event that Draft got. */
  onSubmitKey(trusted: boolean): void;
}

export function DraftBox(props: DraftBoxProps): ReactElement {
  const { testId, state, placeholder, autoFocus, onChange, onSubmitKey } = props;
  const frame = useRef<HTMLDivElement>(null);
  const editor = useRef<Editor>(null);
  const latest = useRef(state);
  latest.current = state;
  const keyTrusted = useRef(false);
  const [chosen, setChosen] = useState(0);
  const [dismissed, setDismissed] = useState<string | undefined>();
  const query = queryAtCaret(state);
  const names =
    query === undefined || query === dismissed
      ? []
      : HANDLES.filter((handle) => handle.startsWith(query.toLowerCase()));
  const isOpen = names.length > 0;

  useLayoutEffect(() => {
    const root = frame.current?.querySelector(`[data-testid="${testId}"]`);
    if (root) registerModel(root, () => plainText(latest.current));
  }, [testId]);
  useEffect(() => {
    if (autoFocus) editor.current?.focus();
  }, [autoFocus]);

  function keyBinding(event: KeyboardEvent): string | null {
    const isPlain = props.sendsOnEnter && !event.shiftKey && !isOpen;
    if (event.keyCode === 13 && (event.ctrlKey || event.metaKey || isPlain)) {
      if (!accepts(event.nativeEvent)) return null;
      keyTrusted.current = event.nativeEvent.isTrusted;
      return 'submit-post';
    }
    return getDefaultKeyBinding(event);
  }

  function handleKeyCommand(command: string): DraftHandleValue {
    if (command !== 'submit-post') return 'not-handled';
    onSubmitKey(keyTrusted.current);
    return 'handled';
  }

  function pick(event: KeyboardEvent): DraftHandleValue {
    if (!isOpen || event.ctrlKey || event.metaKey || event.shiftKey) return 'not-handled';
    event.preventDefault();
    onChange(withHandle(state, names[chosen] ?? names[0]!));
    setChosen(0);
    return 'handled';
  }

  function move(event: KeyboardEvent, step: number): void {
    if (!isOpen) return;
    event.preventDefault();
    setChosen((chosen + step + names.length) % names.length);
  }

  return h(
    'div',
    { 'data-testid': `${testId}RichTextInputContainer`, className: 'input', ref: frame },
    h(Editor, {
      ref: editor,
      editorState: state,
      onChange,
      keyBindingFn: keyBinding,
      handleKeyCommand,
      handleReturn: pick,
      onTab: pick as (event: KeyboardEvent) => void,
      onEscape: () => setDismissed(query),
      onUpArrow: (event: KeyboardEvent) => move(event, -1),
      onDownArrow: (event: KeyboardEvent) => move(event, 1),
      placeholder,
      role: 'textbox',
      ariaLabel: 'Post text',
      ariaMultiline: true,
      ariaAutoComplete: 'list',
      ariaControls: 'typeaheadDropdownWrapped-1',
      ariaActiveDescendantID: isOpen ? `typeaheadFocus-${chosen}` : undefined,
      webDriverTestID: testId,
      spellCheck: true,
      stripPastedStyles: true,
    } as never),
    isOpen && createPortal(dropdown(names, chosen), typeaheadLayer()),
  );
}

/** Lines joined with `\n`, as the request carries them. */
export function plainText(state: EditorState): string {
  return state.getCurrentContent().getPlainText('\n');
}

/** A draft with this text, caret at its end. */
export function withText(text: string): EditorState {
  const content = ContentState.createFromText(text);
  return EditorState.moveSelectionToEnd(EditorState.createWithContent(content));
}

/** An empty draft, focus kept. */
export function emptied(state: EditorState): EditorState {
  const empty = EditorState.push(state, ContentState.createFromText(''), 'remove-range');
  return EditorState.moveFocusToEnd(empty);
}

function dropdown(names: readonly string[], chosen: number): ReactElement {
  return h(
    'div',
    { id: 'typeaheadDropdown-1', role: 'listbox', className: 'typeahead' },
    names.map((name, i) =>
      h(
        'div',
        {
          key: name,
          id: `typeaheadFocus-${i}`,
          role: 'option',
          'aria-selected': i === chosen,
          'data-testid': 'typeaheadResult',
        },
        `@${name}`,
      ),
    ),
  );
}

/** X keeps this layer mounted, empty, while no list is open (interception notes, section 4). */
function typeaheadLayer(): Element {
  return document.getElementById('typeaheadDropdownWrapped-1')!;
}

function queryAtCaret(state: EditorState): string | undefined {
  const selection = state.getSelection();
  if (!selection.isCollapsed() || !selection.getHasFocus()) return undefined;
  const block = state.getCurrentContent().getBlockForKey(selection.getStartKey());
  return QUERY.exec(block.getText().slice(0, selection.getStartOffset()))?.[2];
}

function withHandle(state: EditorState, handle: string): EditorState {
  const caret = state.getSelection();
  const block = state.getCurrentContent().getBlockForKey(caret.getStartKey());
  const start = block.getText().lastIndexOf('@', caret.getStartOffset());
  const query = caret.merge({ anchorOffset: start }) as SelectionState;
  const content = Modifier.replaceText(state.getCurrentContent(), query, `@${handle} `);
  return EditorState.push(state, content, 'insert-characters');
}
