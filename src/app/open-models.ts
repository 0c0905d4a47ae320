import { readDeviceFacts } from './clients/device-facts.ts';
import { spawnLanguage } from './clients/language-spawn.ts';
import { openModelCache } from './clients/model-cache.ts';
import { onBoard } from './clients/on-board.ts';
import { createModels, type Models } from './stores/models.ts';
import { localStore } from './ui/storage.ts';

/** The models with all they need of this browser. */
export function openModels(): Models {
  const base = new URL(import.meta.env.BASE_URL, location.origin).href;
  return createModels({
    spawn: spawnLanguage,
    cache: openModelCache(base),
    fetch: (url, init) => fetch(url, init),
    facts: readDeviceFacts,
    storage: localStore(),
    onBoard,
    base,
  });
}
