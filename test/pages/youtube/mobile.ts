/**
 * YouTube on phones, site notes 4.7 (idx#56112611157, seen 2026-07-11): a button that is replaced by a
 * text area of the same class. What sends it was not found by anybody: the button here is a guess.
 */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { accepts } from '../common/press.ts';
import { record, registerModel } from '../common/record.ts';
import { sendByFetch } from '../common/request.ts';

const CLASS = 'YtmCommentSimpleboxRendererReply';

export function newMobilePage(): HTMLElement {
  const panel = el('ytm-engagement-panel-section-list-renderer', {
    class: 'engagement-panel-comments-section',
  });
  const teaser = el(
    'comments-entry-point-teaser-view-model',
    {},
    el('button', { type: 'button' }, 'Comments'),
  );
  teaser.addEventListener('click', () => panel.replaceChildren(newSimpleBox()));
  return el('ytm-app', {}, el('h2', {}, options.parent ?? 'Perfect scones at home'), teaser, panel);
}

function newSimpleBox(): HTMLElement {
  const place = el('ytm-comment-simplebox-renderer', {});
  const opener = el('button', { type: 'button', class: CLASS }, 'Add a comment...');
  place.append(opener);
  opener.addEventListener('click', () => {
    let isBusy = false;
    const box = el('textarea', { class: CLASS, placeholder: 'Add a comment...' });
    const send = el('button', { type: 'button', 'aria-label': 'Comment' }, '➤');
    registerModel(box, () => box.value);
    send.addEventListener(options.variant === 'pointer' ? 'pointerup' : 'click', (event) => {
      if (isBusy || !accepts(event) || box.value.trim() === '') return;
      isBusy = true;
      record('mobile', box.value, event.isTrusted, 'click');
      const request = { commentText: box.value, createCommentParams: 'EgZzdGFuZGlu' };
      void sendByFetch('/youtubei/v1/comment/create_comment', request).then(() => {
        place.replaceChildren(opener);
      });
    });
    place.replaceChildren(el('button', { type: 'button', 'aria-label': 'Cancel' }, '×'), box, send);
    box.focus();
  });
  return place;
}
