import type { RgAdapter } from '../../core/environment.ts';
import { isWholeIn } from '../../core/foreign.ts';
import type { Answer, Puzzle } from './modulo-grid.ts';

const SIGNS = new Map<string, Puzzle['cells'][number]>([
  ['✅', '#'],
  ['❌', '.'],
  ['❔', '?'],
]);
const MOST = 64;

type Adapter = RgAdapter<Puzzle, Answer, null>;

export const reasoningGym: readonly Adapter[] = [
  {
    dataset: 'modulo_grid',
    like: {
      params: { rows: 20, columns: 20, divisor: 20, holes: 4 },
      but: 'there one hole, which a guess fills half the time',
      proves: 'no other pattern fills the holes differently',
    },
    instance({ question, metadata: { divisor } }) {
      const lines = question.split('\n').filter((line) => /^[✅❌❔]+$/u.test(line));
      const rows = lines.map((line) => [...line].map((sign) => SIGNS.get(sign) ?? '?'));
      const columns = rows[0]?.length ?? 0;
      const uneven = rows.some((row) => row.length !== columns);
      if (rows.length < 2 || rows.length > MOST || columns < 2 || columns > MOST || uneven)
        return { why: `The entry’s question holds no grid of 2 to ${MOST} rows and columns.` };
      if (!isWholeIn(divisor, 1, 1000)) return { why: 'The entry’s metadata has no divisor.' };
      const cells = rows.flat();
      if (!cells.includes('?')) return { why: 'The grid of the entry has no hole.' };
      return { puzzle: { rows: rows.length, columns, largest: Math.max(20, divisor), cells }, secret: null };
    },
    form: { read, write },
  },
];

function read(text: string, p: Puzzle): ReturnType<NonNullable<Adapter['form']>['read']> {
  const lines = text.split(/\r?\n/, p.rows + 1).map((line) => [...line.trim().slice(0, 4 * p.columns)]);
  if (lines.length !== p.rows || lines.some((line) => line.length !== p.columns))
    return { why: `The answer is not a grid of ${p.rows} rows of ${p.columns} signs.` };
  const cells = lines.flat().map((sign) => SIGNS.get(sign));
  return cells.includes(undefined)
    ? { why: 'There is a sign other than ✅, ❌ and ❔.' }
    : { answer: cells.map((sign) => sign ?? '?') };
}

function write(answer: Answer, p: Puzzle): string {
  const signs = answer.map((sign) => (sign === '#' ? '✅' : sign === '.' ? '❌' : '❔'));
  return Array.from({ length: p.rows }, (_, row) =>
    signs.slice(row * p.columns, (row + 1) * p.columns).join(''),
  ).join('\n');
}
