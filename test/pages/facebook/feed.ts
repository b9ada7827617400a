/** News feed, group and page: posts with comments, and what opens the post dialog. */
import { el } from '../common/dom.ts';
import { options } from '../common/options.ts';
import { onPress } from '../common/press.ts';
import { type ArticleText, newArticle } from './article.ts';
import { type DialogPlan, openPostDialog } from './post-dialog.ts';
import { word } from './words.ts';

const PROMPT = "What's on your mind, Sam?";

/** How the post dialog of each place differs (site notes 2.2 to 2.4). */
function planHere(): Omit<DialogPlan, 'posted'> {
  const base = { surface: 'post', title: 'Create post', prompt: PROMPT, finish: word('Post') };
  const { pathname } = location;
  if (pathname.startsWith('/groups/')) {
    const isPublic = options.audience === 'Public';
    const prompt = isPublic ? 'Create a public post…' : 'Write something…';
    const finish = options.dialog === 'approval' ? 'Submit' : word('Post');
    return { ...base, surface: 'group post', prompt, finish };
  }
  if (pathname.startsWith('/thornby')) return { ...base, surface: 'page post', steps: true };
  const own = { ...base, audience: options.audience };
  if (options.dialog === 'steps') return { ...own, steps: true };
  if (options.dialog === 'schedule') {
    return { ...own, surface: 'schedule', steps: true, scheduled: true, finish: 'Schedule' };
  }
  return own;
}

export function drawFeed(main: HTMLElement, layer: HTMLElement): void {
  const feed = el('div', { role: 'feed' });
  const opener = el(
    'div',
    { role: 'button', tabindex: '0', class: 'opener' },
    el('span', {}, PROMPT),
  );
  main.append(el('div', { 'aria-label': 'Create a post', role: 'region' }, opener), feed);

  const add = (shown: ArticleText, where: 'append' | 'prepend' = 'append'): void => {
    const acts = {
      edit(words: HTMLElement) {
        openPostDialog(layer, {
          surface: 'edit post',
          title: 'Edit post',
          prompt: PROMPT,
          finish: 'Save',
          audience: shown.audience,
          mutation: 'ComposerStoryEditMutation',
          initial: words.textContent ?? '',
          posted(text) {
            words.textContent = text;
          },
        });
      },
      share() {
        openPostDialog(layer, {
          surface: 'share',
          title: 'Share',
          prompt: 'Say something about this...',
          finish: 'Share now',
          audience: options.audience,
          shared: shown,
          posted: publish,
        });
      },
    };
    feed[where](newArticle(feed.childElementCount, shown, acts));
  };
  const publish = (text: string): void =>
    add({ author: 'Sam Teacher', text, audience: options.audience, comments: [] }, 'prepend');

  add({
    author: 'Thornby Bakery',
    text: options.parent ?? 'Sourdough is back on Saturday. Come early, it never lasts.',
    audience: options.audience,
    comments: [
      { author: 'Pat Brook', text: options.comment ?? 'Save me two loaves please' },
      { author: 'Sam Teacher', text: '' },
    ],
  });
  add({
    author: 'Marlowe Finch',
    text: 'Allotment update: one radish. It is a start.',
    audience: 'Friends',
    comments: [],
  });
  if (options.dialog === 'own') add({ ...OWN, audience: options.audience });
  onPress(main, '.opener', () => openPostDialog(layer, { ...planHere(), posted: publish }));
}

const OWN = { author: 'Sam Teacher', text: '', comments: [] };
