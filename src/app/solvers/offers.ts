import type { Host, Made } from '../../core/host.ts';
import { baselinesFor } from '../../models/baselines.ts';
import type { Solver } from '../../models/solver.ts';
import type { Services } from '../services.ts';
import { recordedRuns, replayOf } from './recordings.ts';
import { endpointStore } from './useEndpoint.ts';

/** A solver that can be asked for an instance. */
export interface SolverOffer {
  readonly kind: Solver['kind'];
  readonly name: string;
  /** The heading it is listed under. */
  readonly group: string;
  readonly says: string;
  /** A model that runs here, so that its prompt can be shown as tokens. */
  readonly local?: true;
  /** With the settings as they are now; may load what is needed. */
  open(): Promise<Solver>;
}

const asIs = (group: string, solver: Solver): SolverOffer => ({
  ...{ group, kind: solver.kind, name: solver.name, says: solver.says },
  open: async () => solver,
});

/** Recorded replies come as fast as they came. */
const SPEED = 1;

/** Who can try this instance: the model chosen here, the endpoint, what was recorded, the baselines. */
export async function offersFor(
  { models, records }: Pick<Services, 'models' | 'records'>,
  host: Host,
  made: Made,
): Promise<readonly SolverOffer[]> {
  const [local, attempts, baselines] = await Promise.all([
    models(),
    records().then(
      (kept) => kept.attempts(host.card.id),
      () => [],
    ),
    baselinesFor(host, made),
  ]);
  const chosen = await local.solver();
  const endpoint = endpointStore().getState();
  const recorded = recordedRuns(
    attempts.filter(({ instance, solver }) => instance === made.id && solver.kind !== 'baseline'),
  );
  return [
    { ...asIs('In this browser', chosen), local: true, open: () => local.solver() },
    ...(endpoint.address === '' || endpoint.model === ''
      ? []
      : [
          {
            ...({ kind: 'model', name: endpoint.model, group: 'Endpoint' } as const),
            says: `Asked at ${endpoint.address}.`,
            open: async () => endpointStore().getState().solver(),
          },
        ]),
    ...baselines.map((solver) => asIs('Baselines', solver)),
    ...recorded.map((run) => {
      const solver = replayOf(run, SPEED);
      const name = `${solver.name}, ${run.at.slice(0, 16).replace('T', ' ')}`;
      return { ...asIs('Recordings', solver), name };
    }),
  ];
}
