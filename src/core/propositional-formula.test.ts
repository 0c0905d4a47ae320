import { expect, test } from 'vitest';
import { formulaText, lettersOf, readFormula, rowWhere, truthTable } from './propositional-formula.ts';

const text = (source: string): string => {
  const read = readFormula(source);
  return 'why' in read ? read.why : formulaText(read.formula);
};

test('signs bind as they should', () => {
  expect(text('¬P∧Q∨R→S↔T')).toBe('(((¬P ∧ Q) ∨ R) → S) ↔ T');
  expect(text('P → Q ∨ R ∧ ¬S')).toBe('P → (Q ∨ (R ∧ ¬S))');
  expect(text('P ∧ Q ∧ R')).toBe('(P ∧ Q) ∧ R');
  expect(text('¬¬(P → (Q → P))')).toBe('¬¬(P → (Q → P))');
});

test('what is no formula is told', () => {
  for (const source of [
    '',
    'P Q',
    'P ∧',
    '(P',
    'P)',
    'p',
    'P -> Q',
    'P → Q → R',
    '¬',
    '()',
    'Ｐ',
    '¬'.repeat(200),
  ])
    expect(readFormula(source), source).toHaveProperty('why');
});

const formula = (source: string) => {
  const read = readFormula(source);
  if ('why' in read) throw new Error(read.why);
  return read.formula;
};

test('truth goes by the tables', () => {
  const truths = (source: string) => {
    const [rows = 0] = truthTable(formula(source), ['Q', 'P']);
    return [0, 1, 2, 3].map((row) => (rows >> row) & 1);
  };
  expect(truths('P ∧ Q')).toEqual([0, 0, 0, 1]);
  expect(truths('P ∨ Q')).toEqual([0, 1, 1, 1]);
  expect(truths('P → Q')).toEqual([1, 1, 0, 1]);
  expect(truths('P ↔ Q')).toEqual([1, 0, 0, 1]);
  expect(truths('¬P')).toEqual([1, 1, 0, 0]);
  expect(lettersOf(['∨', 'T', 'B'], 'T')).toEqual(['B', 'T']);
});

test('rows are found beyond one word', () => {
  const letters = [...'ABCDEFG'];
  for (let row = 0; row < 128; row++) {
    const source = letters.map((letter, i) => ((row >> i) & 1 ? letter : `¬${letter}`)).join(' ∧ ');
    expect(rowWhere([formula(source)], letters)).toBe(row);
  }
  expect(rowWhere([formula('A ∧ ¬A')], letters)).toBeUndefined();
  expect(rowWhere([formula('A ∧ ¬A')], ['A'])).toBeUndefined();
  expect(rowWhere([], ['A'])).toBe(0);
});
