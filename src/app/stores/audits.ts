import { createStore, type StoreApi } from 'zustand/vanilla';
import type { ProbeReport } from '../../audit/finding.ts';
import type { AuditChoice } from '../clients/audit-work.ts';
import type { Auditing, RunAudit } from '../clients/audits.ts';

/** How far the audit of an environment is, and what it told. */
export interface Audited {
  readonly state: 'waiting' | 'running' | 'done' | 'stopped' | 'failed';
  readonly choice: AuditChoice;
  readonly reports: readonly ProbeReport[];
  /** Where it failed. */
  readonly why?: string;
}

interface Audits {
  readonly audited: { readonly [env: string]: Audited };
}
export interface AuditsStore extends StoreApi<Audits> {
  /** Puts environments behind those that wait; what was told of them before is dropped. */
  run(envs: readonly string[], choice: AuditChoice): void;
  /** Ends the audits of these, or all that wait and run. */
  stop(envs?: readonly string[]): void;
}

/** One audit runs at a time, so that the page stays quick. */
export function createAuditsStore(runAudit: RunAudit): AuditsStore {
  const store = createStore<Audits>(() => ({ audited: {} }));
  let waiting: string[] = [];
  let running: { readonly env: string; readonly auditing: Auditing } | undefined;

  const change = (env: string, next: (audited: Audited) => Audited): void =>
    store.setState(({ audited }) => {
      const now = audited[env];
      return now ? { audited: { ...audited, [env]: next(now) } } : {};
    });

  function next(): void {
    const env = waiting.shift();
    const choice = env === undefined ? undefined : store.getState().audited[env]?.choice;
    running = undefined;
    if (env === undefined || choice === undefined) return;
    change(env, (audited) => ({ ...audited, state: 'running' }));
    const auditing = runAudit(env, choice, (event) => {
      if (event.is === 'probe') {
        change(env, (audited) => ({ ...audited, reports: [...audited.reports, event.report] }));
        return;
      }
      change(env, (audited) =>
        event.is === 'end' ? { ...audited, state: 'done' } : { ...audited, state: 'failed', why: event.why },
      );
      next();
    });
    running = { env, auditing };
  }

  return {
    ...store,
    run(envs, choice) {
      const fresh = envs.filter((env) => env !== running?.env && !waiting.includes(env));
      store.setState(({ audited }) => ({
        audited: {
          ...audited,
          ...Object.fromEntries(
            fresh.map((env) => [env, { state: 'waiting', choice, reports: [] } as const]),
          ),
        },
      }));
      waiting = [...waiting, ...fresh];
      if (!running) next();
    },
    stop(envs) {
      const wanted = (env: string): boolean => envs === undefined || envs.includes(env);
      const stopped = waiting.filter(wanted);
      waiting = waiting.filter((env) => !wanted(env));
      for (const env of stopped) change(env, (audited) => ({ ...audited, state: 'stopped' }));
      if (!running || !wanted(running.env)) return;
      running.auditing.stop();
      change(running.env, (audited) => ({ ...audited, state: 'stopped' }));
      next();
    },
  };
}

export const isUnderWay = (audited: Audited | undefined): boolean =>
  audited?.state === 'waiting' || audited?.state === 'running';
