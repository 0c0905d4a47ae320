import type { Fix } from './servers.ts';

/**
 * What keeps a connection from working. `refused`: nobody is there; `mixed-content`: an encrypted page may not call an
 * address without encryption; `local-network`: the browser has not let the page into the local network; `cors`: the server
 * does not let pages of this origin read its answers; `not-json`: something else answers; `silent`: nothing came in time.
 */
export type Trouble =
  | 'address'
  | 'offline'
  | 'refused'
  | 'mixed-content'
  | 'local-network'
  | 'cors'
  | 'key'
  | 'path'
  | 'model'
  | 'not-json'
  | 'silent'
  | 'server';

export interface Ill {
  readonly state: 'ill';
  readonly trouble: Trouble;
  /** What is wrong, in a sentence or two for a person. */
  readonly says: string;
  /** False where a browser does not tell and this is the likeliest cause. */
  readonly sure: boolean;
  readonly fixes: readonly Fix[];
  /** An address of the same server that answers. */
  readonly instead?: string;
  /** What the server has, where it said so. */
  readonly models: readonly string[];
}
export interface Well {
  readonly state: 'well';
  readonly says: string;
  readonly models: readonly string[];
}
export type Diagnosis = Well | Ill;

export const ill = (
  trouble: Trouble,
  says: string,
  more: Partial<Omit<Ill, 'state' | 'trouble' | 'says'>> = {},
): Ill => ({ state: 'ill', trouble, says, sure: true, fixes: [], models: [], ...more });
