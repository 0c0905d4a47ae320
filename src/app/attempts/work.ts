import type { Attempt } from '../../records/attempt.ts';
import { createColumns } from '../../records/columns/columns.ts';
import { calibrations, compared, passAtKCurves, ratesOf, solveTimes } from './charts-work.ts';
import { fieldPoints } from './field-points.ts';
import { idsBetween, instancesBetween, membersAt, placeOf, sizeOf, valuesOf } from './list-work.ts';
import { extentOfSource, overviewOf, rowsOfSource } from './overview.ts';
import type { Answer, Ask, CallName, Overview, Question } from './protocol.ts';
import { type Scopes, scopesOf } from './scopes.ts';

type Handlers = { readonly [N in CallName]: (scopes: Scopes, ask: Ask<N>) => Answer<N> };

const HANDLERS: Handlers = {
  rates: ratesOf,
  passAtK: passAtKCurves,
  calibration: calibrations,
  compare: compared,
  times: solveTimes,
  size: sizeOf,
  ids: idsBetween,
  instances: instancesBetween,
  members: membersAt,
  place: placeOf,
  values: valuesOf,
  extent: ({ columns }, { source }) => extentOfSource(columns, source),
  recording: ({ columns }, { source }) => rowsOfSource(columns, source).map((row) => columns.ids[row] ?? ''),
  field: ({ columns, scope }, { where, axis }) => fieldPoints(columns, scope(where).rows, axis),
  idOfRow: ({ columns }, { row }) => columns.ids[row] ?? '',
};

/** What the worker does, apart from being a worker. */
export interface AttemptsWork {
  put(attempts: readonly Attempt[]): void;
  /** How many attempts there are. */
  readonly size: number;
  overview(): Overview;
  /** @throws {RangeError} for a filter that cannot be read. */
  answer(question: Question): Answer<CallName>;
}

export function createWork(): AttemptsWork {
  const store = createColumns();
  let scopes = scopesOf(store.columns());
  return {
    put(attempts) {
      store.put(attempts);
      scopes = scopesOf(store.columns());
    },
    get size() {
      return scopes.columns.length;
    },
    overview: () => overviewOf(scopes.columns),
    answer({ call, ask }) {
      // A question pairs each call with its own ask; TypeScript loses the pairing when both are taken apart.
      const handler = HANDLERS[call] as (scopes: Scopes, ask: Question['ask']) => Answer<CallName>;
      return handler(scopes, ask);
    },
  };
}
