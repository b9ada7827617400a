/** Notes on law and roles hold for a school's own clauses as for any. */
import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '../../settings/schema.ts';
import { settingsOfClauseSet } from '../clause-set.ts';
import { clausesFor, policyOf } from '../judge.ts';
import { lawNotes } from '../law.ts';
import { readPlainText } from '../readers/plain-text.ts';
import { importPolicy } from './import-policy.ts';

const policy = importPolicy(
  readPlainText(`# Hill View School, social media policy

## 1. Law

1.1 Staff must keep to the Data Protection Act 1998 when they share personal data about any individual.

1.2 Abusive messages may break the Malicious Communications Act 1998.

1.3 A defamatory post may be an offence under the Libel Act 1843.

1.4 Staff must keep to the Data Protection Act 2018 when they share personal data about any individual.

## 2. Staff

2.1 Staff must not accept friend requests from pupils.

## 3. Governors

3.1 What is said at meetings is confidential and must not be disclosed.

## 4. Parents and carers

4.1 Parents must not post photographs of other people’s children.

## 5. Everybody

5.1 No one may post abusive comments about any member of the school community.
`),
);
const clauseOf = (ref: string) => {
  const found = policy.clauses.find((clause) => clause.ref === ref);
  if (found === undefined) throw new Error(`no clause ${ref}`);
  return found;
};

describe('a note on law that has changed', () => {
  it.each([
    ['1.1', 'england', 'data-protection-act-1998'],
    ['1.2', 'wales', 'malicious-communications-act-wrong-year'],
    ['1.3', 'england', 'libel-act-1843'],
    ['1.3', 'scotland', 'libel-act-1843'],
  ] as const)('%s in %s', (ref, nation, id) => {
    const { text } = clauseOf(ref);
    expect(lawNotes(text, nation).map((note) => note.id)).toEqual([id]);
    expect(lawNotes(text, nation)[0]?.checkedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it.each(['1.4', '2.1', '5.1'])('none for %s', (ref) => {
    expect(lawNotes(clauseOf(ref).text, 'england')).toEqual([]);
  });

  it('leaves the school’s words as they are', () => {
    expect(clauseOf('1.2').text).toBe(
      'Abusive messages may break the Malicious Communications Act 1998.',
    );
  });
});

describe('whom a clause binds', () => {
  it.each([
    ['2.1', ['staff']],
    ['3.1', ['governor']],
    ['4.1', ['parent']],
    ['5.1', []],
  ])('%s', (ref, roles) => {
    expect(clauseOf(ref).roles).toEqual(roles);
  });
});

it('the clauses carry through settings to what the dialog shows', () => {
  const made = settingsOfClauseSet({ title: policy.title, url: '', clauses: policy.clauses });
  if (!made.ok) throw new Error(made.problem.code);
  const inForce = policyOf({
    ...DEFAULT_SETTINGS,
    policyPack: 'custom',
    ...made.settings,
    policyClauses: [...made.settings.policyClauses],
  });
  const [first] = clausesFor('image', 'parent', inForce);
  expect(first).toMatchObject({
    fallback: false,
    forOthers: false,
    policyTitle: 'Hill View School, social media policy',
    clause: {
      ref: '4.1',
      kind: 'quote',
      text: 'Parents must not post photographs of other people’s children.',
    },
  });
  const [silent] = clausesFor('copyright', 'staff', inForce);
  expect(silent?.fallback).toBe(true);
});
