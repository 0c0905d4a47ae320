import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Records, SetAside } from '../../records/attempt.ts';
import type { Judgement } from '../../records/judging/judgement.ts';
import type { KeptQueue } from '../../records/judging/kept-queue.ts';

export type KeptJudgements =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly why: string }
  | {
      readonly state: 'ready';
      readonly judgements: readonly Judgement[];
      /** How many are in no file. */
      readonly notFiled: number;
      /** Oldest first. */
      readonly queues: readonly KeptQueue[];
      readonly setAside: readonly SetAside[];
      /** False where they end with the page. */
      readonly durable: boolean;
    };

export interface Judgements {
  readonly kept: KeptJudgements;
  /** Loads them and follows what is written here and in other tabs; returns how to stop. */
  follow(): () => void;
}
export type JudgementsStore = StoreApi<Judgements>;

export const createJudgementsStore = (records: () => Promise<Records>): JudgementsStore =>
  createStore<Judgements>()((set) => ({
    kept: { state: 'loading' },
    follow() {
      const byId = new Map<string, Judgement>();
      let setAside: readonly SetAside[] = [];
      let stop: (() => void) | undefined;
      let ended = false;
      const fail = (error: unknown): void => {
        if (!ended)
          set({ kept: { state: 'failed', why: error instanceof Error ? error.message : String(error) } });
      };
      const show = async ({ judgements, durable }: Records): Promise<void> => {
        const [notFiled, queues] = await Promise.all([judgements.notFiled(), judgements.queues()]);
        if (!ended)
          set({
            kept: { state: 'ready', judgements: [...byId.values()], notFiled, queues, setAside, durable },
          });
      };
      const load = async (): Promise<void> => {
        const kept = await records();
        if (ended) return;
        stop = kept.onChange(({ table, keys }) => {
          if (table !== 'judgements' && table !== 'queues') return;
          const read = table === 'judgements' ? kept.judgements.some(keys) : Promise.resolve([]);
          read
            .then((fresh) => {
              for (const one of fresh) byId.set(one.id, one);
              return show(kept);
            })
            .catch(fail);
        });
        for (const one of await kept.judgements.all()) byId.set(one.id, one);
        setAside = await kept.judgements.setAside();
        await show(kept);
      };
      load().catch(fail);
      return () => {
        ended = true;
        stop?.();
      };
    },
  }));
