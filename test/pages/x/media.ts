/** What is attached to a post: pictures and films from files, moving pictures from X's own search. */
import { createElement as h, type ReactElement } from 'react';

export interface Medium {
  readonly src: string;
  readonly isFilm: boolean;
}

/** One grey dot. */
export const GIF: Medium = {
  src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  isFilm: false,
};

export function fromFiles(files: FileList | null): Medium[] {
  return [...(files ?? [])].map((file) => ({
    src: URL.createObjectURL(file),
    isFilm: file.type.startsWith('video/'),
  }));
}

/** Site notes 3.7 [X2]. */
export function Attachments({ media }: { media: readonly Medium[] }): ReactElement {
  return h(
    'div',
    { 'data-testid': 'attachments' },
    media.map(({ src, isFilm }) =>
      h(
        'div',
        { key: src, 'data-testid': isFilm ? 'videoComponent' : 'tweetPhoto' },
        isFilm ? h('video', { src }) : h('img', { src, alt: '' }),
      ),
    ),
  );
}
