import type { Tools } from '../../core/environment.ts';
import type { Python } from '../../python/client.ts';
import { once } from '../ui/once.ts';

/** Its code is not part of the first load; its files are fetched with the first run. */
export const openPython = once(async (): Promise<Python> => {
  const { openBrowserPython } = await import('../../python/browser.ts');
  return openBrowserPython(new URL(`${import.meta.env.BASE_URL}python/`, document.baseURI).href);
});

export interface PythonTools extends Tools {
  /** Starts what a run will need, ahead of it: for programs that come with a reply, or for an environment's own. */
  warm(foreign: boolean): Promise<void>;
}

export const pythonTools: PythonTools = {
  python: async (run) => (await openPython()).python(run),
  warm: async (foreign) => (await openPython()).warm(foreign),
};
