/** The policy health panel in English, for whoever looks after a school's computers. */
export const HEALTH_EN = {
  /** Head of the list of settings that came. */
  arrived: 'What arrived',
  state: {
    locked: 'in use, locked',
    used: 'in use',
    own: 'your own choice is used instead',
    partly: 'in use, but for a part',
    unused: 'not used',
  },
  compare: {
    title: 'Compare with what was meant',
    lead: 'For the person who looks after the computers. Some browsers drop a wrong value and say nothing. Paste the policy here, and this page says what did not arrive. What you paste stays on this page and is not kept.',
    label: 'The policy that was meant',
    formats:
      'The text of the policy file for Chrome, Edge or Chromium, of policies.json for Firefox, of the Google Admin value, or of a settings file.',
    button: 'Compare',
    clear: 'Clear',
    problem: {
      empty: 'Paste the policy first.',
      'not-json':
        'This can’t be read as JSON. Look for a comma or a quotation mark that is missing or too many.',
      'not-json-at':
        'This can’t be read as JSON. Look near line {line}, place {column}, for a comma or a quotation mark that is missing or too many.',
      'no-group': 'This is not a policy. It should begin with { and hold names and values.',
      'nothing-for-extensions':
        'There are no settings for extensions in this file. They belong under “3rdparty”, then “extensions” (in Firefox “Extensions”), then the id.',
      'other-id':
        'This policy is for another extension: {ids}. The id of this one is {own}. The browser finds the policy by the id, so it must be the same.',
      'small-e':
        'In Firefox the word “Extensions” under “3rdparty” needs a capital E. With a small one Firefox takes no notice.',
    },
    otherBrowser:
      'This file is for another kind of browser. This browser does not read it. The values are compared all the same.',
    allSame: 'All that was meant has arrived. Settings compared: {n}.',
    sameCount: 'Arrived as meant: {n}.',
    nothingCame:
      'Nothing has arrived at all. The file may be in the wrong place, or the browser has not read it yet. Look at {page}.',
    missing: 'Did not arrive',
    different: 'Arrived, but not as meant',
    extra: 'Arrived, but was not in what you pasted',
    noFault: 'The value looks right. Has the browser read this file? Look at {page}.',
    absent: 'Missing from the list: {items}',
    added: 'In the list, but not meant: {items}',
    order: 'The same entries in another order.',
    parts: 'Different in: {items}',
    meant: 'Meant: {value}',
    came: 'Came: {value}',
    more: 'and {n} more',
  },
} as const;
