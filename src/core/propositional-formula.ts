import { perObject } from './remembered.ts';
/** A formula of propositional logic: a capital letter, or a sign before what it joins. */
export type Formula = string | readonly ['¬', Formula] | readonly [Join, Formula, Formula];
/** From the closest-binding one on. */
export const JOINS = ['∧', '∨', '→', '↔'] as const;
export type Join = (typeof JOINS)[number];

const RANKS: readonly string[] = ['¬', ...JOINS];
const LONGEST = 1000;
const DEEPEST = 60;

/**
 * Reads `(P ∧ ¬Q) → R`. ¬ binds closest, then ∧, ∨, →, ↔; of several → or ↔ in a row it must be shown by parentheses
 * which comes first. Linear in the text; says what is wrong.
 */
export function readFormula(text: string): { readonly formula: Formula } | { readonly why: string } {
  if (text.length > LONGEST) return { why: `The formula is longer than ${LONGEST} characters.` };
  const values: Formula[] = [];
  const waiting: (Join | '¬' | '(')[] = [];
  let wantsValue = true;
  const apply = (): void => {
    const sign = waiting.pop() as Join | '¬';
    const last = values.pop() as Formula;
    values.push(sign === '¬' ? [sign, last] : [sign, values.pop() as Formula, last]);
  };
  const rank = (sign: Join | '¬' | '(' | undefined): number =>
    sign === undefined || sign === '(' ? 9 : RANKS.indexOf(sign);

  for (const token of text.replaceAll(' ', '')) {
    const join = JOINS.find((sign) => sign === token);
    if (/^[A-Z]$/.test(token)) {
      if (!wantsValue) return { why: `A sign is missing before ${token}.` };
      values.push(token);
      wantsValue = false;
    } else if (token === '¬' || token === '(') {
      if (!wantsValue) return { why: `A sign is missing before “${token}”.` };
      if (waiting.length >= DEEPEST) return { why: `The formula is nested more than ${DEEPEST} deep.` };
      waiting.push(token);
    } else if (token === ')') {
      if (wantsValue) return { why: 'Something is missing before “)”.' };
      while (rank(waiting.at(-1)) < 9) apply();
      if (waiting.pop() !== '(') return { why: 'A “)” has no “(” before it.' };
    } else if (join !== undefined) {
      if (wantsValue) return { why: `Something is missing before “${join}”.` };
      while (rank(waiting.at(-1)) < rank(join)) apply();
      if (waiting.at(-1) === join) {
        if (join === '→' || join === '↔')
          return { why: `Of two “${join}” in a row, parentheses show which comes first.` };
        apply();
      }
      waiting.push(join);
      wantsValue = true;
    } else return { why: `“${token}” is no capital letter, no sign ¬ ∧ ∨ → ↔ and no parenthesis.` };
  }
  if (wantsValue) return { why: 'Something is missing at the end.' };
  while (waiting.length > 0) {
    if (waiting.at(-1) === '(') return { why: 'A “(” is not closed.' };
    apply();
  }
  return { formula: values[0] as Formula };
}

/** `(P ∧ ¬Q) → R`: every join but the outermost in parentheses. */
export const formulaText = (formula: Formula): string =>
  typeof formula === 'string' ? formula : textOf(formula);

const textOf = perObject((formula: Exclude<Formula, string>): string => {
  const inner = (part: Formula): string =>
    typeof part === 'string' || part[0] === '¬' ? formulaText(part) : `(${formulaText(part)})`;
  return formula.length === 2
    ? `¬${inner(formula[1])}`
    : `${inner(formula[1])} ${formula[0]} ${inner(formula[2])}`;
});

/** The letters in a formula, in order of the alphabet. */
export function lettersOf(...formulas: readonly Formula[]): string[] {
  let all = 0;
  for (const formula of formulas) all |= letterBits(formula);
  return CAPITALS.filter((_, i) => (all >> i) & 1);
}

const CAPITALS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
function letterBits(formula: Formula): number {
  if (typeof formula === 'string') return 1 << (formula.charCodeAt(0) - 65);
  return letterBits(formula[1]) | (formula.length === 2 ? 0 : letterBits(formula[2]));
}

/**
 * The truth table of a formula, packed: row r, in which letter i is true if bit i of r is set, is bit r % 32 of word
 * r / 32. Its letters are among the given ones, at most 20.
 */
export function truthTable(formula: Formula, letters: readonly string[]): Int32Array {
  const words = 1 << Math.max(0, letters.length - 5);
  if (typeof formula === 'string') {
    const bit = letters.indexOf(formula);
    const within = WITHIN[bit];
    const table = new Int32Array(words);
    for (let word = 0; word < words; word++) table[word] = within ?? ((word >> (bit - 5)) & 1 ? -1 : 0);
    return table;
  }
  const first = truthTable(formula[1], letters);
  if (formula.length === 2) {
    for (let word = 0; word < words; word++) first[word] = ~first[word]!;
    return first;
  }
  const second = truthTable(formula[2], letters);
  const join = TABLES[formula[0]];
  for (let word = 0; word < words; word++) first[word] = join(first[word]!, second[word]!);
  return first;
}

/** The rows of one word in which letter i is true. */
const WITHIN = [0xaaaaaaaa, 0xcccccccc, 0xf0f0f0f0, 0xff00ff00, 0xffff0000];
const TABLES: { readonly [join in Join]: (first: number, second: number) => number } = {
  '∧': (first, second) => first & second,
  '∨': (first, second) => first | second,
  '→': (first, second) => ~first | second,
  '↔': (first, second) => ~(first ^ second),
};

/** The first row in which all these formulas are true, if there is one. */
export function rowWhere(formulas: readonly Formula[], letters: readonly string[]): number | undefined {
  const tables = formulas.map((formula) => truthTable(formula, letters));
  const rows = 1 << letters.length;
  for (let word = 0; word * 32 < rows; word++) {
    const all = tables.reduce((left, table) => left & table[word]!, -1);
    if (all === 0) continue;
    for (let row = word * 32; row < Math.min(rows, word * 32 + 32); row++)
      if (((all >> (row % 32)) & 1) === 1) return row;
  }
  return undefined;
}
