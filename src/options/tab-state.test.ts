import { describe, expect, test } from 'vitest';
import { HOST_MATCHES } from '../sites/hosts.ts';
import { tabReport } from './tab-state.ts';

const ours = 'https://www.facebook.com/groups/1';
const checking = { state: 'checking', site: 'facebook' };

describe('what the popup says', () => {
  test.each<[string, string, string | undefined, unknown, unknown]>([
    ['no school yet', '', ours, checking, { state: 'finish-set-up' }],
    ['no school yet, any page', '', undefined, undefined, { state: 'finish-set-up' }],
    ['checking', 'Hill View', ours, checking, { state: 'checking' }],
    [
      'only boxes that no adapter knows',
      'Hill View',
      ours,
      { state: 'guessing' },
      { state: 'guessing' },
    ],
    ['checking on X', 'Hill View', 'https://x.com/home', checking, { state: 'checking' }],
    ['a page we may not see', 'Hill View', undefined, undefined, { state: 'not-our-site' }],
    ['a page of the browser', 'Hill View', 'about:newtab', undefined, { state: 'not-our-site' }],
    ['no address at all', 'Hill View', '', undefined, { state: 'not-our-site' }],
    ['another site', 'Hill View', 'https://example.com/', checking, { state: 'not-our-site' }],
    [
      'a name that ends alike',
      'Hill View',
      'https://notx.com/',
      checking,
      { state: 'not-our-site' },
    ],
    ['no https', 'Hill View', 'http://x.com/', checking, { state: 'not-our-site' }],
    ['nobody answers', 'Hill View', ours, undefined, { state: 'reload' }],
    ['an odd answer', 'Hill View', ours, 'yes', { state: 'reload' }],
    [
      'switched off',
      'Hill View',
      ours,
      { state: 'not-checking', reason: 'switched-off' },
      { state: 'not-checking', reason: 'switched-off' },
    ],
    [
      'unreadable',
      'Hill View',
      ours,
      { state: 'not-checking', reason: 'unreadable' },
      { state: 'not-checking', reason: 'unreadable' },
    ],
    [
      'a reason we have no words for',
      'Hill View',
      ours,
      { state: 'not-checking', reason: 'toString' },
      { state: 'not-checking', reason: 'other' },
    ],
  ])('%s', (_name, school, url, answer, expected) => {
    expect(tabReport(school, url, HOST_MATCHES, answer, true)).toEqual(expected);
  });

  test.each<[string, string, string | undefined, unknown, unknown]>([
    ['a page we may not see', 'Hill View', undefined, undefined, { state: 'no-access' }],
    ['a site that is let in', 'Hill View', ours, checking, { state: 'checking' }],
    ['another site', 'Hill View', 'https://example.com/', undefined, { state: 'not-our-site' }],
    ['no school yet', '', undefined, undefined, { state: 'finish-set-up' }],
  ])('kept from some sites: %s', (_name, school, url, answer, expected) => {
    expect(tabReport(school, url, HOST_MATCHES, answer, false)).toEqual(expected);
  });
});
