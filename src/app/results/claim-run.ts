/** A lock across tabs, held until it is let go or the page ends. Without locks, as on a page without encryption, nobody is asked. */
export function claimRun(run: string): Promise<(() => void) | undefined> {
  if (!navigator.locks) return Promise.resolve(() => undefined);
  return new Promise((resolve, reject) => {
    navigator.locks
      .request(`envscope run ${run}`, { ifAvailable: true }, async (lock) => {
        if (lock) await new Promise<void>((letGo) => resolve(letGo));
        else resolve(undefined);
      })
      .catch(reject);
  });
}
