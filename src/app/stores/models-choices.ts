import { readRepo, TINY } from '../../models/language/catalogue.ts';
import type { Wish } from '../../models/language/device.ts';
import { bounds, defaultSettings, type LanguageSettings } from '../../models/language/settings.ts';

/** What a person chose, kept between visits. */
export interface ModelChoices {
  /** The model that solves. */
  readonly chosen: string;
  readonly wish: Wish;
  readonly settings: LanguageSettings;
  /** Repositories named besides the catalogue's. */
  readonly repos: readonly string[];
}
export const defaultChoices: ModelChoices = {
  chosen: TINY,
  wish: 'auto',
  settings: defaultSettings,
  repos: [],
};

const KEY = 'envscope-models';
const wishes: readonly Wish[] = ['auto', 'webgpu', 'wasm'];
const templates: readonly LanguageSettings['template'][] = ['own', 'none', 'custom'];

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

function within(value: unknown, name: keyof typeof bounds): number {
  const [least, most] = bounds[name];
  return typeof value === 'number' && value >= least && value <= most ? value : defaultSettings[name];
}
const text = (value: unknown, other: string): string => (typeof value === 'string' ? value : other);

function readSettings(kept: unknown): LanguageSettings {
  if (!isRecord(kept)) return defaultSettings;
  return {
    temperature: within(kept.temperature, 'temperature'),
    topK: Math.trunc(within(kept.topK, 'topK')),
    maxTokens: Math.trunc(within(kept.maxTokens, 'maxTokens')),
    seed: text(kept.seed, defaultSettings.seed),
    system: text(kept.system, ''),
    template: templates.find((template) => template === kept.template) ?? 'own',
    customTemplate: text(kept.customTemplate, ''),
    thinking: kept.thinking === true,
  };
}

/** What cannot be used is the default. */
export function readChoices(storage: Pick<Storage, 'getItem'>): ModelChoices {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    if (!isRecord(kept)) return defaultChoices;
    const repos = Array.isArray(kept.repos) ? kept.repos : [];
    return {
      // A folder is gone with its session.
      chosen: text(kept.chosen, TINY).replace(/^folder:.*/s, TINY),
      wish: wishes.find((wish) => wish === kept.wish) ?? 'auto',
      settings: readSettings(kept.settings),
      repos: repos.filter((repo): repo is string => typeof repo === 'string' && 'repo' in readRepo(repo)),
    };
  } catch {
    return defaultChoices;
  }
}

/** A full or refused storage costs the memory of the choice, not the choice. */
export function writeChoices(
  storage: Pick<Storage, 'setItem'>,
  { chosen, wish, settings, repos }: ModelChoices,
): void {
  try {
    storage.setItem(KEY, JSON.stringify({ chosen, wish, settings, repos } satisfies ModelChoices));
  } catch {
    return;
  }
}
