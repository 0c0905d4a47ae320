import type { Brute } from '../examples.ts';
import type { Puzzle } from './code-deduction.ts';

const PARTS = [
  'max',
  'row',
  'of',
  'item',
  'x',
  'new',
  'size',
  'Max',
  'Row',
  'Of',
  'Item',
  'X',
  'New',
  'Size',
];

/** The only plain program on this topic turns names with underscores into names with capitals. */
const brute: Brute<{ grade: number; topic: 'parsing' }, Puzzle> = {
  params: { grade: 1, topic: 'parsing' },
  unique: true,
  candidates: ({ args }) => new Set(tried(args)),
  right: ({ args }, reply) => reply === `'${named(args)}'`,
};

export default brute;

function* tried(args: string): Generator<string> {
  const name = named(args);
  yield `'${name}'`;
  yield `['${name}']`;
  yield `'${args.slice(1, -1)}'`;
  yield `'${name.toLowerCase()}'`;
  yield `'${name} '`;
  for (let i = 0; i < name.length; i++) yield `'${name.slice(0, i)}${name.slice(i + 1)}'`;
  for (const a of PARTS) for (const b of PARTS) yield `'${a}${b}'`;
  for (const a of PARTS) for (const b of PARTS) for (const c of PARTS) yield `'${a}${b}${c}'`;
}

const named = (args: string): string => args.slice(1, -1).replace(/_(.)/g, (_, c: string) => c.toUpperCase());
