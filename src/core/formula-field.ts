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

const MOST_SHOWN = 300;

/** How what stands in a field is read, in one line. */
export function preview(answer: string): string | undefined {
  if (answer === '') return undefined;
  const set = typeset(answer.replaceAll('**', '^'));
  return `Read as ${set.length > MOST_SHOWN ? `${set.slice(0, MOST_SHOWN)}…` : set}`;
}
