import { describe, expect, it } from 'vitest';
import { splitSentences } from './sentences.ts';
import { plainText } from './text.ts';
import { splitWords } from './tokens.ts';

const split = (text: string) => {
  const plain = plainText(text);
  const { sentences, clauses } = splitSentences(plain, splitWords(plain));
  return {
    sentences,
    texts: sentences.map((one) => plain.cased.slice(one.start, one.end)),
    clauses: clauses.map((one) => plain.cased.slice(one.start, one.end)),
  };
};

describe('sentences', () => {
  it.each<[string, string[]]>([
    ['Hello there. how are you? fine', ['Hello there.', 'how are you?', 'fine']],
    ['Mr. Smith left. Dr. Jones stayed', ['Mr. Smith left.', 'Dr. Jones stayed']],
    ['Jayden M. in 4B is ace. Yes', ['Jayden M. in 4B is ace.', 'Yes']],
    ['wait... what', ['wait... what']],
    ['Wait... What', ['Wait...', 'What']],
    ['line one\nline two', ['line one', 'line two']],
    ['we won the cup 😂 Never again', ['we won the cup 😂', 'Never again']],
    ['love it 😂 so much', ['love it 😂 so much']],
    ['Ava (not our Ava!!) wrote it. Genius.', ['Ava (not our Ava!!) wrote it.', 'Genius.']],
    ['"No way!" she said. "Way."', ['"No way!"', 'she said.', '"Way."']],
    ['at 7.30 we left', ['at 7.30 we left']],
    ['Flat no. 12 has it', ['Flat no. 12 has it']],
    ['So no. Not this time.', ['So no.', 'Not this time.']],
    ['the end.Next day', ['the end.', 'Next day']],
    ['😂😂😂', ['😂😂😂']],
    ['', []],
    ['   ', []],
  ])('splits %j', (text, expected) => {
    expect(split(text).texts).toEqual(expected);
  });

  it('parts clauses at signs and joining words', () => {
    expect(
      split('the head lied to us, and now she is off to Spain because nobody asked her').clauses,
    ).toEqual(['the head lied to us', 'and now she is off to Spain', 'because nobody asked her']);
  });
});

describe('cues', () => {
  type Cue = keyof ReturnType<typeof split>['sentences'][number]['cues'];
  it.each<[Cue, string, boolean]>([
    ['negated', 'the head is NOT off for good', true],
    ['negated', 'she didnt lie', true],
    ['negated', 'she lied', false],
    ['question', 'has she gone?', true],
    ['question', 'anyone know if shes gone', true],
    ['question', 'she has gone', false],
    ['hearsay', 'apparently shes gone', true],
    ['hearsay', 'rumour has it shes gone', true],
    ['hearsay', 'someone told me shes gone', true],
    ['hearsay', 'she went home', false],
    ['reported', 'she said it was fine', true],
    ['reported', 'it was fine', false],
    ['quotation', 'he wrote "you are all sacked" to us', true],
    ['quotation', 'the "boss" left', false],
    ['conditional', 'if she lied she should go', true],
    ['irony', 'well done everyone 🙄', true],
    ['firstPerson', 'me mum went', true],
    ['firstPerson', 'his mum went', false],
    ['weVoice', 'our lot won', true],
    ['weVoice', 'their lot won', false],
    ['fiction', 'the dragon in that film is a liar', true],
    ['fiction', 'the caretaker is a liar', false],
  ])('%s in %j: %s', (cue, text, expected) => {
    expect(split(text).sentences.some((one) => one.cues[cue])).toBe(expected);
  });
});
