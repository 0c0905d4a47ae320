import { useEffect, useEffectEvent, useState } from 'react';
import type { Hosts } from '../clients/hosts.ts';
import type { Effort } from '../clients/protocol.ts';

/** Efforts by level, easiest first; a level grows while it is measured. */
export type Profile = readonly (readonly Effort[])[];

export interface ProfileRun {
  readonly profile: Profile;
  readonly state: 'running' | 'done' | 'stopped' | { readonly failed: string };
  stop(): void;
  again(): void;
}

interface Wanted {
  readonly hosts: Hosts;
  readonly env: string;
  readonly levels: number;
  readonly seed: string;
  /** Instances per level. */
  readonly count: number;
}

interface Progress {
  readonly of: string;
  readonly profile: Profile;
  readonly state: ProfileRun['state'];
}

/** Measures every level, one after the other; another question starts it anew. What was measured before a stop is kept. */
export function useProfile({ hosts, env, levels, seed, count }: Wanted): ProfileRun {
  const [tries, setTries] = useState(0);
  const of = `${env} ${count} ${tries} ${seed}`;
  const [progress, setProgress] = useState<Progress>({ of, profile: [], state: 'running' });
  const [controller, setController] = useState<AbortController>();

  const measure = useEffectEvent(async (signal: AbortSignal) => {
    setProgress({ of, profile: Array.from({ length: levels }, () => []), state: 'running' });
    for (let level = 1; level <= levels; level++) {
      const add = (effort: Effort): void =>
        setProgress((now) =>
          now.of === of
            ? { ...now, profile: now.profile.map((own, i) => (i === level - 1 ? [...own, effort] : own)) }
            : now,
        );
      await hosts.profile(env, { level }, seed, count, add, { signal, later: true });
    }
  });
  const end = useEffectEvent((state: ProfileRun['state'], ended: string) =>
    setProgress((now) => (now.of === ended ? { ...now, state } : now)),
  );

  useEffect(() => {
    const own = new AbortController();
    setController(own);
    measure(own.signal).then(
      () => end('done', of),
      (error: unknown) =>
        end(
          own.signal.aborted ? 'stopped' : { failed: error instanceof Error ? error.message : String(error) },
          of,
        ),
    );
    return () => own.abort(new Error('No longer shown.'));
  }, [of]);

  return {
    profile: progress.of === of ? progress.profile : [],
    state: progress.of === of ? progress.state : 'running',
    stop: () => controller?.abort(new Error('Stopped.')),
    again: () => setTries(tries + 1),
  };
}
