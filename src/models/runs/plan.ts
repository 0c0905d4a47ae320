import { hash128 } from '../../core/hash.ts';
import type { Host, Made } from '../../core/host.ts';
import type { Reading } from '../../core/judge.ts';
import type { ParamValues } from '../../core/params.ts';
import type { Settings, Solver } from '../solver.ts';

export interface Part {
  readonly host: Host;
  /** Counted from 1. */
  readonly levels: readonly number[];
}
/** What a run is to make: at each level of each part so many instances, at each instance so many attempts. */
export interface Plan {
  readonly parts: readonly Part[];
  readonly seed: string;
  readonly instances: number;
  readonly samples: number;
  readonly reading: Reading;
}

/** An instance that a plan asks for. */
export interface Slot {
  readonly host: Host;
  readonly level: number;
  readonly params: ParamValues;
  readonly index: number;
}

/** All attempts at an instance that a steady solver has to make is one. */
export const samplesOf = ({ steady }: Pick<Solver, 'steady'>, asked: number): number => (steady ? 1 : asked);

/** How many attempts a plan makes. */
export const sizeOf = ({ parts, instances, samples }: Plan): number =>
  parts.reduce((sum, { levels }) => sum + levels.length, 0) * instances * samples;

/**
 * The instances of a plan in the order they are attempted: the first of each level of each part, then the second. So what
 * a stopped run has made is spread over all of them.
 * @throws {Error} at once, for a level that an environment has not.
 */
export function slotsOf({ parts, instances }: Plan): Iterator<Slot> {
  const rungs = parts.flatMap(({ host, levels }) =>
    levels.map((level) => {
      const params = host.board?.levels[level - 1];
      if (!params) throw new Error(`${host.card.title} has no level ${level}. Choose another.`);
      return { host, level, params };
    }),
  );
  function* slots(): Generator<Slot> {
    for (let index = 0; index < instances; index++) for (const rung of rungs) yield { ...rung, index };
  }
  return slots();
}

const digits = (text: string): string =>
  hash128(text)
    .slice(0, 2)
    .map((word) => (word >>> 0).toString(16).padStart(8, '0'))
    .join('');

const sorted = (settings: Settings): string =>
  JSON.stringify(Object.entries(settings).sort(([a], [b]) => (a < b ? -1 : 1)));

/** Who attempts, with everything that shapes the replies. */
const identity = ({ name, settings }: Pick<Solver, 'name' | 'settings'>): string =>
  settings === undefined ? name : `${name} ${digits(sorted(settings))}`;

/** The same attempt of the same solver has the same id, so that a repeated run adds nothing twice. */
export const attemptId = (
  { hash, id }: Pick<Made, 'hash' | 'id'>,
  solver: Pick<Solver, 'name' | 'settings'>,
  attempt: number,
  reading: Reading,
): string => `${identity(solver)} ${attempt} ${reading} ${hash} ${id}`;

export interface RunShape {
  readonly solver: Pick<Solver, 'kind' | 'name'>;
  readonly settings?: Settings;
  readonly parts: readonly {
    readonly env: string;
    readonly version: number;
    readonly levels: readonly number[];
  }[];
  readonly seed: string;
  readonly instances: number;
  readonly attemptsEach: number;
  readonly reading: Reading;
}

/** The same plan for the same solver is the same run. */
export const runId = ({
  solver: { kind, name },
  settings,
  parts,
  seed,
  instances,
  attemptsEach,
  reading,
}: RunShape): string =>
  `${name} ${digits(
    JSON.stringify([
      kind,
      settings === undefined ? '' : sorted(settings),
      parts.map(({ env, version, levels }) => [env, version, levels]),
      ...[seed, instances, attemptsEach, reading],
    ]),
  )}`;
