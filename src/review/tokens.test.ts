import { describe, expect, it } from 'vitest';
import { plainText } from './text.ts';
import { matchesMasked, splitWords } from './tokens.ts';

const wordsOf = (text: string) => splitWords(plainText(text)).words;
const texts = (text: string) => wordsOf(text).map((word) => word.text);
const kinds = (text: string) => wordsOf(text).map((word) => `${word.kind}:${word.text}`);

describe('words', () => {
  it.each<[string, string[]]>([
    ['M0sscr0ft pr1mary', ['mosscroft', 'primary']],
    ['st*pid b@stard a$$ sh!t', ['st*pid', 'bastard', 'ass', 'shit']],
    ['f**k this f***', ['f**k', 'this', 'f***']],
    ['k e e p out', ['keep', 'out']],
    ['s-t-u-p-i-d', ['stupid']],
    ['u r a legend', ['u', 'r', 'a', 'legend']],
    ['H. L. P. S. rules', ['hlps', 'rules']],
    ['T.H. in 3D', ['th', 'in', '3d']],
    ['sooo coooool nooooo', ['so', 'cool', 'no']],
    ['Yr 6, Y4, 4B, KS2, 30th, U11s', ['yr', '6', 'y4', '4b', 'ks2', '30th', 'u11s']],
    ['wet-play / head-teacher', ['wet', 'play', 'head', 'teacher']],
    ["don't O'Brien's rock'n'roll", ["don't", "o'brien's", "rock'n'roll"]],
    ['ｆｕｌｌｗｉｄｔｈ pаypаl', ['fullwidth', 'paypal']],
    ['zero\u200bwidth so\u00adft', ['zerowidth', 'soft']],
    ['Zażółć Siân Ffïon', ['zazolc', 'sian', 'ffion']],
    ['wow!so good?yes', ['wow', 'so', 'good', 'yes']],
    ['*bold* move', ['bold', 'move']],
  ])('reads %s', (text, expected) => {
    expect(texts(text)).toEqual(expected);
  });

  it.each<[string, string[]]>([
    ['#FlixtonPS', ['hashtag:flixton', 'hashtag:ps']],
    ['#year4Rocks', ['hashtag:year4', 'hashtag:rocks']],
    ['#wetplay', ['hashtag:wetplay']],
    ['#team_tariq', ['hashtag:team', 'hashtag:tariq']],
    ['@mosscroft_primary.', ['handle:@mosscroft_primary']],
    ['mail head@x.example, or', ['word:mail', 'email:head@x.example', 'word:or']],
    ['see www.x.example/a?b=1.', ['word:see', 'url:www.x.example/a?b=1']],
    ['https://x.example:80/a_(b)', ['url:https://x.example:80/a_(b']],
    ['flixtonprimary.example/admissions', ['url:flixtonprimary.example/admissions']],
    ['the end.Next one', ['word:the', 'word:end', 'word:next', 'word:one']],
    ['at 7.30, £2.60', ['word:at', 'number:7.30', 'number:2.60']],
    ['07700 900655', ['number:07700', 'number:900655']],
  ])('knows the kinds in %s', (text, expected) => {
    expect(kinds(text)).toEqual(expected);
  });

  it('keeps hashtags whole and emoji apart', () => {
    const plain = plainText('hi #FlixtonPS 😂👍 x');
    const { hashtags, emoji } = splitWords(plain);
    expect(hashtags.map((tag) => plain.cased.slice(tag.start, tag.end))).toEqual(['#FlixtonPS']);
    expect(emoji.map((run) => plain.cased.slice(run.start, run.end))).toEqual(['😂👍']);
  });
});

describe('matchesMasked', () => {
  const word = (cased: string) => wordsOf(cased)[0]!;
  it.each([
    ['st*pid', 'stupid', true],
    ['st*p*d', 'stupid', true],
    ['5tup1d', 'stupid', true],
    ['1d10t', 'idiot', true],
    ['s1ag', 'slag', true],
    ['R*dge', 'rudge', true],
    ['stupid', 'stupid', true],
    ['st*pid', 'stupor', false],
    ['s*****', 'stupid', false],
    ['stopid', 'stupid', false],
  ])('%s for %s: %s', (cased, lexeme, expected) => {
    expect(matchesMasked(word(cased), lexeme)).toBe(expected);
  });
});
