import type { Domain } from './domain.ts';

export type Topic =
  | 'text'
  | 'words'
  | 'lists'
  | 'dicts'
  | 'numbers'
  | 'simulation'
  | 'recursion'
  | 'parsing'
  | 'grids';

/** A subtle mistake: in the program `right` stands once and becomes `wrong`; the body of test_f fails for some inputs then. */
export type Bug = readonly [right: string, wrong: string, test: string];

interface Written {
  /** What f does, in one sentence, without code. */
  readonly says: string;
  /** Parameters of f and what they may be; f returns a value for all of these, and the same each time. */
  readonly takes: { readonly [parameter: string]: Domain };
  readonly source: string;
  readonly bug?: Bug;
}
export interface Program extends Written {
  /** Family and rung: "shift-2". */
  readonly id: string;
  readonly family: string;
  /** 1 is the plainest of its family. */
  readonly rung: number;
  readonly topic: Topic;
}

/** The same core task three times, plainest first: fewer branches and simpler types lower down. */
export const family = (
  name: string,
  topic: Topic,
  rungs: readonly [Written, Written, Written],
): readonly Program[] =>
  rungs.map((written, i) => ({ ...written, id: `${name}-${i + 1}`, family: name, rung: i + 1, topic }));

/** Python text without the indentation it has here; backslashes are Python's own. */
export function py({ raw }: TemplateStringsArray): string {
  const lines = (raw[0] as string).replace(/^\n/, '').trimEnd().split('\n');
  const indents = lines.filter((line) => line.trim() !== '').map((line) => line.search(/\S/));
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\n');
}

/** "f(word, k)". */
export const signature = (program: Pick<Program, 'takes'>): string =>
  `f(${Object.keys(program.takes).join(', ')})`;

/** The program with its mistake in. */
export const buggy = ({ source, bug }: Program): string =>
  bug ? source.replace(bug[0], () => bug[1]) : source;
