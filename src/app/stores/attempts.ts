import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Attempt, Records, SetAside } from '../../records/attempt.ts';

export type Kept =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly why: string }
  | {
      readonly state: 'ready';
      /** Oldest first. */
      readonly attempts: readonly Attempt[];
      /** How many are in no file. */
      readonly notBackedUp: number;
      readonly setAside: readonly SetAside[];
      /** False where they end with the page. */
      readonly durable: boolean;
    };

export interface Attempts {
  readonly kept: Kept;
  /** Loads them and follows what is written here and in other tabs; returns how to stop. */
  follow(): () => void;
}
export type AttemptsStore = StoreApi<Attempts>;

export interface AttemptsNeeds {
  records(): Promise<Records>;
  /** Calls back once, after so many milliseconds; returns how to call it off. */
  later(ms: number, act: () => void): () => void;
}

/** Changes are shown together, the rarer the more there is to draw anew. */
const SOON = 250;
const PER_MS = 20;

export const createAttemptsStore = ({ records, later }: AttemptsNeeds): AttemptsStore =>
  createStore<Attempts>()((set) => ({
    kept: { state: 'loading' },
    follow() {
      const byId = new Map<string, Attempt>();
      const changed = new Set<string>();
      let setAside: readonly SetAside[] = [];
      let stop: (() => void) | undefined;
      let waiting: (() => void) | undefined;
      let ended = false;

      const show = async (kept: Records) => {
        const notBackedUp = await kept.notBackedUp();
        const attempts = [...byId.values()].sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0));
        if (!ended) set({ kept: { state: 'ready', attempts, notBackedUp, setAside, durable: kept.durable } });
      };
      const fail = (error: unknown) => {
        if (!ended)
          set({ kept: { state: 'failed', why: error instanceof Error ? error.message : String(error) } });
      };
      const refresh = async (kept: Records) => {
        waiting = undefined;
        const ids = [...changed];
        changed.clear();
        for (const attempt of await kept.attemptsById(ids)) byId.set(attempt.id, attempt);
        await show(kept);
      };
      const load = async () => {
        const kept = await records();
        if (ended) return;
        stop = kept.onChange(({ table, keys }) => {
          if (table !== 'attempts' && table !== 'backups') return;
          if (table === 'attempts') for (const key of keys) changed.add(key);
          waiting ??= later(SOON + byId.size / PER_MS, () => void refresh(kept).catch(fail));
        });
        for (const attempt of await kept.attempts()) byId.set(attempt.id, attempt);
        setAside = await kept.setAside();
        await show(kept);
      };
      void load().catch(fail);
      return () => {
        ended = true;
        stop?.();
        waiting?.();
      };
    },
  }));
