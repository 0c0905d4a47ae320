import { baselineNamed } from '../../models/baselines.ts';
import { endpointOf } from '../../models/endpoint/solver.ts';
import type { Solver } from '../../models/solver.ts';
import type { Run } from '../../records/attempt.ts';
import type { Services } from '../services.ts';
import { recordedRuns, replayOf } from './recordings.ts';
import { endpointStore } from './useEndpoint.ts';

/** The solver of a stored run, set as it was. @throws {Error} that says what to do first. */
export async function solverOfRun(
  { records, models }: Pick<Services, 'records' | 'models'>,
  { solver: { kind, name }, settings }: Run,
): Promise<Solver> {
  if (kind === 'baseline') {
    const baseline = baselineNamed(name);
    if (baseline) return baseline;
  }
  if (kind === 'recording') {
    const recorded = recordedRuns(await (await records()).attempts()).find(
      ({ source }) => source === settings?.recording,
    );
    if (recorded) return replayOf(recorded, Number.POSITIVE_INFINITY);
  }
  if (kind === 'model') {
    const endpoint = settings && endpointOf(settings);
    if (endpoint) return endpointStore().getState().solver(endpoint);
    const chosen = await (await models()).solver();
    if (chosen.name === name) return chosen;
    throw new Error(`Choose ${name} on the Models screen first: it made the attempts so far.`);
  }
  throw new Error(`There is no ${kind} “${name}” here any more. Start a new run.`);
}
