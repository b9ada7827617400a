/**
 * Pages and dialogs that are forms: story, reel, Marketplace, event, profile, photo (site notes 2.7 to
 * 2.9 and 2.11). Boxes stand in `label`s that carry the name, as a script of about 2023 has it for
 * events; buttons are `div[role=button]` with a label.
 */
import { el } from '../common/dom.ts';
import { onPress } from '../common/press.ts';
import { record, registerModel } from '../common/record.ts';
import { type LexicalBox, newLexicalBox } from './lexical-box.ts';
import { sendMutation } from './request.ts';

export interface FormPlan {
  readonly path: RegExp;
  readonly surface: string;
  /** The box with the text, and the kind of element that it is. */
  readonly label: string;
  readonly kind: 'textarea' | 'lexical';
  readonly maxLength?: string;
  /** Further boxes. */
  readonly inputs?: readonly string[];
  /** Words of the buttons before the last, each leading to the next panel. */
  readonly steps?: readonly string[];
  /** Whether the boxes are gone on the last panel. */
  readonly leaves?: boolean;
  readonly finish: string;
  /** In a modal dialog instead of on the page. */
  readonly dialog?: string;
  readonly mutation: string;
}

export const FORMS: readonly FormPlan[] = [
  {
    path: /^\/stories\/create/,
    surface: 'story',
    label: 'Start typing',
    kind: 'textarea',
    finish: 'Share to story',
    mutation: 'StoriesCreateMutation',
  },
  {
    path: /^\/reels\/create/,
    surface: 'reel',
    label: 'Describe your reel',
    kind: 'lexical',
    steps: [],
    finish: 'Publish',
    mutation: 'ComposerStoryCreateMutation',
  },
  {
    path: /^\/marketplace\/create/,
    surface: 'marketplace',
    label: 'Description',
    kind: 'textarea',
    inputs: ['Title', 'Price'],
    steps: ['Next'],
    leaves: true,
    finish: 'Publish',
    mutation: 'useCometMarketplaceListingCreateMutation',
  },
  {
    path: /^\/events\/create/,
    surface: 'event',
    label: 'What are the details?',
    kind: 'textarea',
    inputs: ['Event name', 'Location'],
    finish: 'Create event',
    mutation: 'EventCreateMutation',
  },
  {
    path: /sk=directory_work/,
    surface: 'work',
    label: 'Description',
    kind: 'textarea',
    inputs: ['Company', 'Position'],
    finish: 'Save',
    mutation: 'ProfileCometWorkExperienceSaveMutation',
  },
  {
    path: /^\/me\/photo/,
    surface: 'photo',
    label: 'Description',
    kind: 'textarea',
    finish: 'Save',
    dialog: 'Choose profile picture',
    mutation: 'ProfileCometProfilePictureSetMutation',
  },
  {
    path: /^\/me\b/,
    surface: 'bio',
    label: 'Describe who you are',
    kind: 'textarea',
    maxLength: '101',
    finish: 'Save',
    mutation: 'ProfileCometSetBioMutation',
  },
];

export function drawForm(plan: FormPlan, main: HTMLElement, layer: HTMLElement): void {
  let isBusy = false;
  const box: Pick<LexicalBox, 'element' | 'root' | 'text'> =
    plan.kind === 'lexical'
      ? newLexicalBox({ label: plan.label, placeholder: plan.label, changed: draw })
      : textBox(plan);
  const inputs = (plan.inputs ?? []).map((label) =>
    el('input', { type: 'text', 'aria-label': label }),
  );
  const labels = [...inputs.map((input) => inLabel(input.ariaLabel ?? '', input)), box.element];
  const buttons = [...(plan.steps ?? []), plan.finish].map((label, i, all) =>
    el(
      'div',
      {
        role: 'button',
        tabindex: '0',
        'aria-label': label,
        class: i === all.length - 1 ? 'finish' : 'next',
      },
      el('span', {}, label),
    ),
  );
  const panel = el('div', { class: 'panel' }, ...labels, buttons[0]!);
  const place = plan.dialog
    ? el('div', { role: 'dialog', 'aria-modal': 'true', 'aria-label': plan.dialog }, panel)
    : panel;
  (plan.dialog ? layer : main).append(place);

  place.addEventListener('input', draw);
  let at = 0;
  onPress(place, '.next', () => {
    if (isEmpty()) return;
    at += 1;
    const isLast = at === buttons.length - 1;
    panel.replaceChildren(...(plan.leaves && isLast ? [] : labels), buttons[at]!);
    draw();
  });
  onPress(place, '.finish', (_, event, how) => {
    if (isBusy || isEmpty()) return;
    const text = box.text();
    record(plan.surface, text, event.isTrusted, how);
    isBusy = true;
    draw();
    const rest = inputs.map(({ value }) => value);
    const input = { message: { text }, rest, actor_id: '100000000000001' };
    sendMutation(plan.mutation, input, () => place.remove());
  });

  function draw(): void {
    for (const one of buttons) one.setAttribute('aria-disabled', String(isBusy || isEmpty()));
  }

  function isEmpty(): boolean {
    return box.text().trim() === '' && inputs.every(({ value }) => value.trim() === '');
  }

  draw();
}

function textBox({ label, maxLength }: FormPlan): Pick<LexicalBox, 'element' | 'root' | 'text'> {
  const root = el('textarea', { rows: '4', ...(maxLength ? { maxlength: maxLength } : {}) });
  const text = (): string => root.value;
  registerModel(root, text);
  return { element: inLabel(label, root), root, text };
}

function inLabel(name: string, box: HTMLElement): HTMLElement {
  return el('label', { 'aria-label': name, class: 'field' }, el('span', {}, name), box);
}
