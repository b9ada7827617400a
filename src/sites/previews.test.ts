// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { previewsIn } from './previews.ts';

const picture = (tag: 'img' | 'video', src: string): HTMLElement => {
  const shown = document.createElement(tag);
  shown.setAttribute('src', src);
  return shown;
};

test.each([
  ['img', 'blob:https://www.facebook.com/1', 'unknown'],
  ['img', 'data:image/png;base64,AAAA', 'unknown'],
  ['video', 'blob:https://www.facebook.com/2', 'video'],
  ['img', 'data:image/gif;base64,AAAA', 'graphic'],
  ['img', 'data:image/svg+xml,AAAA', 'graphic'],
] as const)('%s %s is %s', (tag, src, kind) => {
  const form = document.createElement('form');
  form.append(picture(tag, src));
  expect(previewsIn(form, 'local')).toEqual([{ kind }]);
});

test.each([
  ['https://media.tenor.com/abc/wave.png', 'graphic'],
  ['https://media1.giphy.com/media/abc/giphy.webp', 'graphic'],
  ['https://scontent.fbcdn.net/v/photo.jpg', 'unknown'],
  ['https://scontent.fbcdn.net/v/loop.gif?x=1', 'graphic'],
])('%s is %s', (src, kind) => {
  const shown = picture('img', src);
  shown.getBoundingClientRect = () => new DOMRect(0, 0, 200, 100);
  const form = document.createElement('form');
  form.append(shown);
  expect(previewsIn(form, 'any')).toEqual([{ kind }]);
  expect(previewsIn(form, 'local')).toEqual([]);
});
