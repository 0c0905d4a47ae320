import { useMemo, useState } from 'react';
import { baselineNamed, baselines } from '../../models/baselines.ts';
import type { Solver } from '../../models/solver.ts';
import type { Attempt } from '../../records/attempt.ts';
import { useServices } from '../services.ts';
import { extentOf, type RecordedRun, recordedRuns, replayOf } from '../solvers/recordings.ts';
import { endpointStore, useEndpoint } from '../solvers/useEndpoint.ts';
import { useCards } from '../ui/useCards.ts';
import { useLoad } from '../ui/useLoad.ts';
import { baselinesOf } from './baselines-of.ts';
import { emptyForm, type RunForm, shapeOf, WHO } from './run-form.ts';

/** Who can be asked for the environments chosen, and how to come to the one that is. */
function useWho(form: RunForm, attempts: readonly Attempt[]) {
  const { hosts, models } = useServices();
  const endpoint = useEndpoint();
  const [only] = form.envs;
  const single = form.envs.length === 1 ? only : undefined;
  const offered = useLoad(single ?? '', async () => (single ? baselinesOf(hosts, single) : baselines));
  const recorded = useMemo(() => recordedRuns(attempts), [attempts]);
  const known =
    offered.state === 'ready' ? offered.value : (offered.state === 'loading' && offered.last) || [];
  const who = form.who || (known[0] ? WHO.baseline + known[0].name : '');
  const baseline = known.find(({ name }) => who === WHO.baseline + name);
  const recording = recorded.find(({ source }) => who === WHO.recording + source);
  const unconnected = who === WHO.endpoint && (endpoint.address.trim() === '' || endpoint.model === '');
  const lacking = who.startsWith(WHO.baseline) && !baseline && offered.state === 'ready';

  async function open(): Promise<Solver> {
    if (who === WHO.browser) return (await models()).solver();
    if (who === WHO.endpoint) return endpointStore().getState().solver();
    const solver = recording
      ? replayOf(recording, Number.POSITIVE_INFINITY)
      : baselineNamed(who.slice(WHO.baseline.length));
    if (!solver) throw new Error('Choose a solver.');
    return solver;
  }
  const steady = baseline?.steady ?? (who === WHO.endpoint ? endpoint.sampling.temperature === 0 : false);
  return {
    ...{ who, baseline, baselines: known, recorded, recording, steady, offered, open },
    lacking,
    ready: !unconnected && !lacking && who !== '',
  };
}
export type Who = ReturnType<typeof useWho>;

/** @param filtered the environment that the screen is filtered by. */
export function useRunForm(filtered: string | undefined, attempts: readonly Attempt[]) {
  const cards = useCards();
  const start = cards.find(({ id }) => id === filtered)?.id ?? cards[0]?.id;
  const [changed, setChanged] = useState<Partial<RunForm>>({});
  const form: RunForm = { ...emptyForm(start), ...changed };
  const who = useWho(form, attempts);
  const change = (more: Partial<RunForm>) => setChanged({ ...changed, ...more });

  /** A recording holds some instances and no others, so the form is filled in with them. */
  function choose(next: string) {
    const recorded = who.recorded.find(({ source }) => next === WHO.recording + source);
    change({ who: next, ...(recorded ? filledIn(recorded) : {}) });
  }
  return { form, who, change, choose, cards, shape: shapeOf(cards, form, who.steady) };
}

function filledIn(recorded: RecordedRun): Partial<RunForm> {
  const extent = extentOf(recorded);
  if (!extent) return {};
  const { parts, seed, instances, attemptsEach } = extent;
  return {
    ...{ seed, instances, attemptsEach, envs: parts.map(({ env }) => env) },
    levels: [...new Set(parts.flatMap(({ levels }) => levels.map(String)))],
  };
}
