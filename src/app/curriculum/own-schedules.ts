import * as z from 'zod/mini';
import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Draft } from './draft.ts';

z.config({ jitless: true });

const draft = z.object({
  id: z.string().check(z.minLength(1)),
  name: z.string(),
  about: z.string(),
  source: z.string(),
  bands: z.array(z.string()),
  stages: z.array(z.object({ from: z.string(), to: z.string(), weights: z.array(z.string()) })),
});

export interface OwnSchedules {
  /** In the order they were made. */
  readonly drafts: readonly Draft[];
  /** How many entries of the storage cannot be read; they are left as they are. */
  readonly unreadable: number;
  /** False when the browser refused to keep the last change. */
  readonly kept: boolean;
  put(draft: Draft): void;
  remove(id: string): void;
  /** An id for a new one. */
  freeId(): string;
  /** Reads the storage again: another tab has written. */
  refresh(): void;
}
export type OwnSchedulesStore = StoreApi<OwnSchedules>;

/** One entry per schedule, so that two tabs do not overwrite each other's. */
const PREFIX = 'envscope-schedule-';

const numberOf = (id: string): number => Number(/\d+$/.exec(id)?.[0] ?? 0);

function readAll(storage: Storage): { drafts: Draft[]; unreadable: number } {
  const drafts: Draft[] = [];
  let unreadable = 0;
  for (let i = 0; i < storage.length; i++) {
    const key = storage.key(i);
    if (!key?.startsWith(PREFIX)) continue;
    try {
      drafts.push(z.parse(draft, JSON.parse(storage.getItem(key) ?? '')));
    } catch {
      unreadable++;
    }
  }
  return { drafts: drafts.sort((a, b) => numberOf(a.id) - numberOf(b.id)), unreadable };
}

/** Schedules of one's own, kept in the browser as they were typed. Without a storage they last as long as the page. */
export const createOwnSchedules = (storage: Storage | undefined): OwnSchedulesStore =>
  createStore<OwnSchedules>()((set, get) => {
    const write = (act: (storage: Storage) => void): boolean => {
      try {
        if (!storage) return false;
        act(storage);
        return true;
      } catch {
        return false;
      }
    };
    return {
      ...(storage ? readAll(storage) : { drafts: [], unreadable: 0 }),
      kept: true,
      put(changed) {
        const { drafts } = get();
        const known = drafts.some(({ id }) => id === changed.id);
        set({
          drafts: known ? drafts.map((d) => (d.id === changed.id ? changed : d)) : [...drafts, changed],
          kept: write((to) => to.setItem(PREFIX + changed.id, JSON.stringify(changed))),
        });
      },
      remove(id) {
        set({
          drafts: get().drafts.filter((d) => d.id !== id),
          kept: write((from) => from.removeItem(PREFIX + id)),
        });
      },
      freeId() {
        const kept = Array.from({ length: storage?.length ?? 0 }, (_, i) => storage?.key(i) ?? '');
        const taken = [...get().drafts.map(({ id }) => id), ...kept.filter((key) => key.startsWith(PREFIX))];
        return `mine-${Math.max(0, ...taken.map(numberOf)) + 1}`;
      },
      refresh() {
        if (storage) set(readAll(storage));
      },
    };
  });
