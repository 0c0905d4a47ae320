import { digitKeys } from './field.ts';
import { typeset } from './formula-text.ts';

/** Texts on the way to a formula. */
export const UNFINISHED_FORMULA = /^[\dA-Za-z+\-*/^()|. ×·÷−]{0,5000}$/;

/** Symbols beside a field for a formula with these letters. */
export const formulaKeys = (letters: readonly string[], names: readonly string[] = []): readonly string[] => [
  ...letters,
  ...names,
  ...digitKeys(false),
  '+',
  '-',
  '*',
  '/',
  '^',
  '(',
  ')',
];

/** The preview of what stands in a field. */
export const preview = (answer: string): string | undefined =>
  answer === '' ? undefined : `Read as ${typeset(answer.replaceAll('**', '^'))}`;
