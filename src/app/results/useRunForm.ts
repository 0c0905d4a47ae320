import { useState } from 'react';
import { baselineNamed, baselines } from '../../models/baselines.ts';
import type { Solver } from '../../models/solver.ts';
import type { RecordedSource } from '../attempts/protocol.ts';
import { useServices } from '../services.ts';
import { type RecordedExtent, replayOf } from '../solvers/recordings.ts';
import { endpointStore, useEndpoint } from '../solvers/useEndpoint.ts';
import { useCards } from '../ui/useCards.ts';
import { useLoad } from '../ui/useLoad.ts';
import { baselinesOf } from './baselines-of.ts';
import { emptyForm, type RunForm, shapeOf, WHO } from './run-form.ts';
import { useAttempts } from './useResults.ts';

/** Who can be asked for the environments chosen, and how to come to the one that is. */
function useWho(form: RunForm, recorded: readonly RecordedSource[]) {
  const { hosts, models } = useServices();
  const { ask, byId } = useAttempts();
  const endpoint = useEndpoint();
  const [only] = form.envs;
  const single = form.envs.length === 1 ? only : undefined;
  const offered = useLoad(single ?? '', async () => (single ? baselinesOf(hosts, single) : baselines));
  const known =
    offered.state === 'ready' ? offered.value : (offered.state === 'loading' && offered.last) || [];
  const who = form.who || (known[0] ? WHO.baseline + known[0].name : '');
  const baseline = known.find(({ name }) => who === WHO.baseline + name);
  const recording = recorded.find(({ source }) => who === WHO.recording + source);
  const extent = useLoad(recording?.source ?? '', async (signal) =>
    recording ? ((await ask('extent', { source: recording.source }, signal)) ?? null) : undefined,
  );
  const unconnected = who === WHO.endpoint && (endpoint.address.trim() === '' || endpoint.model === '');
  const lacking = who.startsWith(WHO.baseline) && !baseline && offered.state === 'ready';

  async function open(): Promise<Solver> {
    if (who === WHO.browser) return (await models()).solver();
    if (who === WHO.endpoint) return endpointStore().getState().solver();
    if (recording) {
      const attempts = await byId(await ask('recording', { source: recording.source }));
      return replayOf({ ...recording, attempts }, Number.POSITIVE_INFINITY);
    }
    const solver = baselineNamed(who.slice(WHO.baseline.length));
    if (!solver) throw new Error('Choose a solver.');
    return solver;
  }
  const steady = baseline?.steady ?? (who === WHO.endpoint ? endpoint.sampling.temperature === 0 : false);
  return {
    ...{ who, baseline, baselines: known, recorded, recording, steady, offered, open },
    /** Null where none of a recording's instances lies on a level. */
    extent: extent.state === 'ready' ? extent.value : undefined,
    lacking,
    ready: !unconnected && !lacking && who !== '',
  };
}
export type Who = ReturnType<typeof useWho>;

/** @param filtered the environment that the screen is filtered by. */
export function useRunForm(filtered: string | undefined, recorded: readonly RecordedSource[]) {
  const cards = useCards();
  const { ask } = useAttempts();
  const start = cards.find(({ id }) => id === filtered)?.id ?? cards[0]?.id;
  const [changed, setChanged] = useState<Partial<RunForm>>({});
  const form: RunForm = { ...emptyForm(start), ...changed };
  const who = useWho(form, recorded);
  const change = (more: Partial<RunForm>) => setChanged((before) => ({ ...before, ...more }));

  /** A recording holds some instances and no others, so the form is filled in with them. */
  async function choose(next: string) {
    change({ who: next });
    const chosen = recorded.find(({ source }) => next === WHO.recording + source);
    const extent = chosen && (await ask('extent', { source: chosen.source }));
    if (extent) change(filledIn(extent));
  }
  return { form, who, change, choose, cards, shape: shapeOf(cards, form, who.steady) };
}

function filledIn({ parts, seed, instances, attemptsEach }: RecordedExtent): Partial<RunForm> {
  return {
    ...{ seed, instances, attemptsEach, envs: parts.map(({ env }) => env) },
    levels: [...new Set(parts.flatMap(({ levels }) => levels.map(String)))],
  };
}
