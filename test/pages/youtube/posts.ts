/**
 * A channel's posts, site notes 4.5: the comment box in a dialog, with a poll or quiz of ViewModel
 * components (2026-08-30, idx#70773830416). What was there before them stays as ghosts without size.
 */
import { el } from '../common/dom.ts';
import { buttonRenderer, newCommentBox, styled } from './comment-box.ts';

const OPTION = 'ytPostsCreationOptionViewModelTextFieldContainer';
const EXPLANATION = 'ytPostsCreationOptionsEditorViewModelExplanationContainer';

export function newPostsPage(): HTMLElement {
  const posts = styled('div', { id: 'contents' });
  const place = styled('div', { id: 'dialog-place' });
  const create = el('button', { type: 'button', 'aria-label': 'Create post' }, 'Create post');
  create.addEventListener('click', () => openDialog(place, posts));
  return styled('ytd-browse', {}, create, place, posts);
}

function openDialog(place: HTMLElement, posts: HTMLElement): void {
  const poll = newQuiz();
  const box = newCommentBox({
    surface: 'community-post',
    attachments: poll,
    posted(text) {
      place.replaceChildren();
      posts.prepend(
        styled('ytd-backstage-post-renderer', {}, styled('div', { id: 'content-text' }, text)),
      );
    },
    cancelled: () => place.replaceChildren(),
  });
  place.replaceChildren(
    styled(
      'ytd-backstage-post-dialog-renderer',
      {},
      el('div', {}, 'Visibility: Public'),
      ghost(),
      box.element,
    ),
  );
  box.focus();
}

function newQuiz(): { element: HTMLElement; texts(): string[] } {
  const element = styled('div', { id: 'attachment' });
  const add = el(
    'button',
    { type: 'button', id: 'quiz-button', 'aria-label': 'Add a quiz' },
    'Quiz',
  );
  element.append(add, newPictures());
  add.addEventListener('click', () => {
    if (element.querySelector('textarea')) return;
    const field = (place: string, placeholder: string): HTMLElement =>
      el('div', { class: place }, el('textarea', { placeholder, maxlength: '250' }));
    element.append(
      el(
        'yt-posts-creation-options-editor-view-model',
        { class: 'ytPostsCreationOptionsEditorViewModelHost' },
        field(OPTION, 'Answer 1'),
        field(OPTION, 'Answer 2'),
        field(EXPLANATION, 'Add an explanation (optional)'),
      ),
    );
  });
  const texts = (): string[] => [...element.querySelectorAll('textarea')].map(({ value }) => value);
  return { element, texts };
}

/** Site notes 4.5: a field for files, and the pictures below it. */
function newPictures(): HTMLElement {
  const input = el('input', { type: 'file', accept: 'image/*', multiple: '' });
  const shown = el('div', { id: 'thumbnail-images-container' });
  input.addEventListener('change', () => {
    for (const file of input.files ?? []) {
      const picture = el('img', { src: URL.createObjectURL(file), alt: '' });
      shown.append(styled('ytd-backstage-multi-image-thumbnail-renderer', {}, picture));
    }
  });
  return styled('ytd-backstage-multi-image-select-renderer', {}, input, shown);
}

/** The editor and button of before: there, filled, and without size. */
function ghost(): HTMLElement {
  const old = el('textarea', { placeholder: 'Option 1' });
  old.value = 'Jayden Mbeki in my class was sick at Harrow Lane';
  return styled(
    'div',
    { class: 'ghost' },
    styled('ytd-backstage-quiz-editor-renderer', { id: 'quiz-attachment' }, old),
    buttonRenderer('submit-button', 'Post'),
  );
}
