import { useStore } from 'zustand';
import { createStore, type StoreApi } from 'zustand/vanilla';

/** What a person prefers everywhere. The colour scheme is kept by Mantine, under its own key. */
export interface Settings {
  /** Keys without Ctrl, such as P and N, do something outside text fields. */
  readonly oneKey: boolean;
  /** Live rules light their places while playing. */
  readonly conflicts: boolean;
  readonly timer: boolean;
}
export const defaultSettings: Settings = { oneKey: true, conflicts: true, timer: true };

export interface SettingsState extends Settings {
  set(change: Partial<Settings>): void;
}
export type SettingsStore = StoreApi<SettingsState>;

const KEY = 'envscope-settings';

/** Storage may be refused or hold something else; what cannot be used is the default. */
function readSettings(storage: Pick<Storage, 'getItem'>): Settings {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return defaultSettings;
    const usable = Object.entries(kept).filter(
      ([name, value]) => Object.hasOwn(defaultSettings, name) && typeof value === 'boolean',
    );
    return { ...defaultSettings, ...Object.fromEntries(usable) };
  } catch {
    return defaultSettings;
  }
}

export const createSettingsStore = (storage: Pick<Storage, 'getItem' | 'setItem'>): SettingsStore =>
  createStore<SettingsState>()((set, get) => ({
    ...readSettings(storage),
    set(change) {
      set(change);
      const { oneKey, conflicts, timer } = get();
      try {
        storage.setItem(KEY, JSON.stringify({ oneKey, conflicts, timer } satisfies Settings));
      } catch {
        // A full or refused storage costs the memory of the choice, not the choice.
      }
    },
  }));

export const useSettings = <T>(store: SettingsStore, select: (settings: SettingsState) => T): T =>
  useStore(store, select);
