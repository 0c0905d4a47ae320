import { boards } from './corpus/boards.ts';
import { ciphers } from './corpus/ciphers.ts';
import { counting } from './corpus/counting.ts';
import { cutting } from './corpus/cutting.ts';
import { dicts } from './corpus/dicts.ts';
import { entries } from './corpus/entries.ts';
import { expressions } from './corpus/expressions.ts';
import { games } from './corpus/games.ts';
import { grids } from './corpus/grids.ts';
import { hiding } from './corpus/hiding.ts';
import { lists } from './corpus/lists.ts';
import { machines } from './corpus/machines.ts';
import { measures } from './corpus/measures.ts';
import { money } from './corpus/money.ts';
import { naming } from './corpus/naming.ts';
import { numbers } from './corpus/numbers.ts';
import { order } from './corpus/order.ts';
import { queues } from './corpus/queues.ts';
import { ranks } from './corpus/ranks.ts';
import { ratios } from './corpus/ratios.ts';
import { recursion } from './corpus/recursion.ts';
import { scores } from './corpus/scores.ts';
import { strings } from './corpus/strings.ts';
import { trees } from './corpus/trees.ts';
import { words } from './corpus/words.ts';
import type { Program, Topic } from './program.ts';

/** Every program, family by family. */
export const corpus: readonly Program[] = [
  boards,
  ciphers,
  counting,
  cutting,
  dicts,
  entries,
  expressions,
  games,
  grids,
  hiding,
  lists,
  machines,
  measures,
  money,
  naming,
  numbers,
  order,
  queues,
  ranks,
  ratios,
  recursion,
  scores,
  strings,
  trees,
  words,
].flat(2);

export const TOPICS = [
  'text',
  'words',
  'lists',
  'dicts',
  'numbers',
  'simulation',
  'recursion',
  'parsing',
  'grids',
] as const satisfies readonly Topic[];

const byId = new Map(corpus.map((program) => [program.id, program]));
export const programOf = (id: string): Program | undefined => byId.get(id);

/** The same task with fewer branches and simpler types. */
export const easierThan = ({ family, rung }: Program): Program | undefined =>
  programOf(`${family}-${rung - 1}`);
