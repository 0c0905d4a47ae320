import type { PythonOutcome, PythonRun, Tools } from '../core/environment.ts';
import type { Preparation } from './protocol.ts';
import { openRealm, type Realm } from './realm.ts';
import type { Spawn } from './seat.ts';

/** Python, wherever its interpreters are. Nothing starts before the first run. */
export interface Python extends Tools {
  /** Starts the interpreters that a run will need, ahead of it; one after the other, and once. Never rejects. */
  warm(foreign: boolean): Promise<void>;
  /** Files of an environment in interpreters of its own. */
  prepared(preparation: Preparation): Realm;
  close(): void;
}

export function openPython(spawn: Spawn): Python {
  const realms = new Set<Realm>();
  const open = (...given: Parameters<typeof openRealm>): Realm => {
    const realm = openRealm(...given);
    realms.add(realm);
    return realm;
  };
  let own: Realm | undefined;
  let foreign: Realm | undefined;
  let idle: Realm | undefined;
  // What came with a reply never meets an interpreter that says what an environment's own program gives.
  const realmOf = (isForeign: boolean): Realm => {
    if (isForeign) foreign ??= open(spawn, 'program');
    else own ??= open(spawn, 'program');
    return (isForeign ? foreign : own) as Realm;
  };
  return {
    warm: (isForeign) => realmOf(isForeign).warm(isForeign),
    async python({ foreign: isForeign, ...run }: PythonRun): Promise<PythonOutcome> {
      const realm = realmOf(isForeign);
      return { results: await realm.run({ ...run, twice: isForeign }) };
    },
    prepared({ packages, files }) {
      const plain = packages.length === 0;
      const waiting = plain ? idle : undefined;
      const realm = waiting ?? open(spawn, 'environment', { packages, files });
      if (waiting) {
        idle = undefined;
        waiting.prepare(files);
      }
      let inUse = true;
      return {
        ...realm,
        close() {
          if (!inUse) return;
          inUse = false;
          // Interpreters whose files have no packages are put back to their start faster than others begin.
          if (plain && !idle) {
            realm.prepare(undefined);
            idle = realm;
          } else {
            realms.delete(realm);
            realm.close();
          }
        },
      };
    },
    close() {
      for (const realm of realms) realm.close();
    },
  };
}
