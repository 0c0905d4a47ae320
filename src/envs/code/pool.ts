import dicts from './pools/dicts.json' with { type: 'json' };
import echoes from './pools/echoes.json' with { type: 'json' };
import grids from './pools/grids.json' with { type: 'json' };
import lists from './pools/lists.json' with { type: 'json' };
import numbers from './pools/numbers.json' with { type: 'json' };
import parsing from './pools/parsing.json' with { type: 'json' };
import recursion from './pools/recursion.json' with { type: 'json' };
import simulation from './pools/simulation.json' with { type: 'json' };
import text from './pools/text.json' with { type: 'json' };
import words from './pools/words.json' with { type: 'json' };
import type { Program } from './program.ts';

/** Arguments of f and what it returns for them, as Python writes them: "'abc', 3" and "'def'". */
export interface Pair {
  readonly args: string;
  readonly output: string;
}

/** Program id → arguments and output, with a tab between. Written by `npm run code-pools`, which runs the programs. */
const pools = { dicts, grids, lists, numbers, parsing, recursion, simulation, text, words };

export function pairsOf({ id, topic }: Pick<Program, 'id' | 'topic'>): readonly Pair[] {
  const lines = (pools[topic] as { readonly [id: string]: readonly string[] })[id] ?? [];
  return lines.map((line) => {
    const [args = '', output = ''] = line.split('\t');
    return { args, output };
  });
}

/** The pairs whose output does not hold, in the text of a prompt that shows it, an input that gives this very output. */
export function pairsWithoutEcho(program: Pick<Program, 'id' | 'topic'>): readonly Pair[] {
  const telling = new Set((echoes as { readonly [id: string]: readonly number[] })[program.id]);
  return pairsOf(program).filter((_, i) => !telling.has(i));
}

/** Pairs whose output is rare: at most one in `rarity` of the program's pairs has it. */
export function rarePairs(pairs: readonly Pair[], rarity: number): readonly Pair[] {
  const counts = new Map<string, number>();
  for (const { output } of pairs) counts.set(output, (counts.get(output) ?? 0) + 1);
  return pairs.filter(({ output }) => (counts.get(output) as number) * rarity <= pairs.length);
}
