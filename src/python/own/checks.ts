import type { PythonFault } from '../../core/environment.ts';
import type { OwnCard } from './environment.ts';
import { type Description, OwnFault, type OwnMade, type OwnModule } from './module.ts';
import type { OwnSource } from './source.ts';

/** What became of one question to a file. `stop`: it cannot be used; `flaw`: it can, and is not to be trusted. */
export interface Check {
  readonly name: string;
  readonly outcome: 'good' | 'flaw' | 'stop' | 'note';
  readonly says: string;
  /** Where the code went wrong, where it did. */
  readonly fault?: PythonFault;
}
export interface Checked {
  readonly checks: readonly Check[];
  /** Undefined when the file cannot be used. */
  readonly card?: OwnCard;
}

export const MOST_LEVELS = 100;
const SEEDS = [1, 2, 3] as const;
const GARBAGE = ['', '0', 'asdf ghjk', '{"a": [1, "x"]}', 'None', '\u0000☃ \n\n', '42'.repeat(300)] as const;

export interface CheckOptions {
  /** Only what is needed to use it: that it runs, and that its pieces are there. */
  readonly brief?: boolean;
  readonly onCheck?: (check: Check) => void;
}

/** Asks everything that Envscope relies on, telling each outcome as it comes. */
export async function checkOwn(
  source: OwnSource,
  module: OwnModule,
  { brief = false, onCheck }: CheckOptions = {},
): Promise<Checked> {
  const checks: Check[] = [];
  const tell = (check: Check): void => {
    checks.push(check);
    onCheck?.(check);
  };
  const stop = (name: string, error: unknown): Checked => {
    tell({ name, outcome: 'stop', ...said(error) });
    return { checks };
  };

  let description: Description;
  try {
    description = await module.describe();
  } catch (error) {
    return stop('It runs', error);
  }
  tell({ name: 'It runs', outcome: 'good', says: `${source.main} was executed.` });
  const card = cardOf(source, description);
  if ('why' in card) return stop('The pieces are there', new Error(card.why));
  tell({ name: 'The pieces are there', outcome: 'good', says: piecesOf(card, description) });
  if (brief) return { checks, card };

  const levels = [...new Set([1, Math.ceil(card.levels / 2), card.levels])];
  const made: { readonly level: number; readonly seed: number; readonly one: OwnMade }[] = [];
  try {
    for (const level of levels)
      for (const seed of SEEDS)
        made.push({ level, seed, one: await module.make(seed, level, { twice: true }) });
  } catch (error) {
    return stop('It makes instances', error);
  }
  tell({
    name: 'It makes instances',
    outcome: 'good',
    says: `${made.length} of them, at ${levels.length === 1 ? 'its level' : `levels ${levels.join(', ')}`}; their states are JSON.`,
  });

  tell(await deterministic(module, made));
  tell(distinct(made));
  if (card.oracle) tell(await oracleAccepted(module, made));
  else
    tell({
      name: 'The oracle is right',
      outcome: 'note',
      says: 'There is no oracle(state), so no answer can be shown.',
    });
  tell(await refusesAll(module, made));
  return { checks, card };
}

function cardOf({ id, main }: OwnSource, told: Description): OwnCard | { readonly why: string } {
  if (told.missing.length > 0)
    return { why: `${main} does not define ${told.missing.join(', ')}: functions at its top level.` };
  const { levels } = told;
  if (levels === undefined || levels < 1 || levels > MOST_LEVELS)
    return { why: `LEVELS is a whole number from 1 to ${MOST_LEVELS}: how many levels there are.` };
  return {
    id,
    title: told.title?.trim().slice(0, 80) || main.replace(/\.py$/i, ''),
    about: told.about?.trim().slice(0, 300) || 'An environment in Python.',
    levels,
    oracle: told.oracle,
  };
}

const piecesOf = ({ levels, oracle }: OwnCard, { title, about }: Description): string =>
  [
    `generate, observe, verify${oracle ? ', oracle' : ''}; ${levels} ${levels === 1 ? 'level' : 'levels'}.`,
    title === undefined ? 'There is no TITLE: the name of the file stands for it.' : '',
    about === undefined ? 'There is no ABOUT.' : '',
  ]
    .filter(Boolean)
    .join(' ');

function said(error: unknown): { readonly says: string; readonly fault?: PythonFault } {
  const says = error instanceof Error ? error.message : String(error);
  return error instanceof OwnFault ? { says, fault: error.fault } : { says };
}

type Instances = readonly { readonly level: number; readonly seed: number; readonly one: OwnMade }[];

/** The same seed gives the same instance whatever the `random` module was at: Envscope seeds that otherwise here. */
async function deterministic(module: OwnModule, made: Instances): Promise<Check> {
  const name = 'A seed gives one instance';
  try {
    for (const { level, seed, one } of made) {
      const again = await module.make(seed, level, { chance: 1 });
      if (again.state !== one.state)
        return {
          name,
          outcome: 'flaw',
          says: `generate(${seed}, ${level}) gave two states. Draw from random.Random(seed), not from the module.`,
        };
      if (again.prompt !== one.prompt)
        return {
          name,
          outcome: 'flaw',
          says: `observe gave two texts for the state of generate(${seed}, ${level}).`,
        };
    }
  } catch (error) {
    return { name, outcome: 'flaw', ...said(error) };
  }
  return { name, outcome: 'good', says: 'Asked again, it made the same ones.' };
}

function distinct(made: Instances): Check {
  const name = 'Seeds give different instances';
  const states = new Set(made.map(({ one }) => one.state));
  if (made.length > 1 && states.size === 1)
    return {
      name,
      outcome: 'flaw',
      says: 'All seeds and levels gave the same state. Does generate use its seed?',
    };
  const says =
    states.size === made.length
      ? 'No two were the same.'
      : `${states.size} of ${made.length} were different.`;
  return { name, outcome: states.size * 2 < made.length ? 'flaw' : 'good', says };
}

async function oracleAccepted(module: OwnModule, made: Instances): Promise<Check> {
  const name = 'The oracle is right';
  let silent = 0;
  try {
    for (const { level, seed, one } of made) {
      const answer = await module.answer(one.state);
      if (answer === null) {
        silent += 1;
        continue;
      }
      const { reward, reason } = await module.judge(one.state, answer, { twice: true });
      if (reward !== 1)
        return {
          name,
          outcome: 'flaw',
          says: `For generate(${seed}, ${level}) verify gives the oracle's ${quoted(answer)} a reward of ${reward}${reason ? `: ${reason}` : '.'}`,
        };
    }
  } catch (error) {
    return { name, outcome: 'flaw', ...said(error) };
  }
  if (silent === made.length) return { name, outcome: 'flaw', says: 'It found no answer at all.' };
  return {
    name,
    outcome: 'good',
    says:
      silent === 0
        ? 'Every answer of it is solved.'
        : `It had no answer for ${silent} of ${made.length}; the others are solved.`,
  };
}

/** Replies that know nothing of the instance, its text given back, and what other instances are answered with. */
async function refusesAll(module: OwnModule, made: Instances): Promise<Check> {
  const name = 'Worthless replies are refused';
  try {
    for (const { level, seed, one } of made) {
      const replies = [
        ...GARBAGE.map((reply) => [reply === '' ? 'the empty reply' : quoted(reply), reply] as const),
        ['its own prompt', one.prompt] as const,
        ['its own state', one.state] as const,
        [`the prompt and every digit`, `${one.prompt}\n0 1 2 3 4 5 6 7 8 9 yes no true false`] as const,
      ];
      for (const [what, reply] of replies) {
        const { reward } = await module.judge(one.state, reply);
        if (reward === 1)
          return {
            name,
            outcome: 'flaw',
            says: `For generate(${seed}, ${level}) verify gives ${what} the whole reward.`,
          };
      }
    }
  } catch (error) {
    const { says, fault } = said(error);
    return {
      name,
      outcome: 'flaw',
      says: `${says} Any reply, whatever text it is, gets a reward.`,
      ...(fault ? { fault } : {}),
    };
  }
  return { name, outcome: 'good', says: 'Empty and garbage replies, the prompt and the state given back.' };
}

const quoted = (text: string): string => `“${text.length > 60 ? `${text.slice(0, 60)}…` : text}”`;
