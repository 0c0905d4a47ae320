/** Tells how fast something goes on; the time it rests does not count. */
export interface Pace {
  /** So many were done just now. */
  did(count: number): void;
  rest(): void;
  goOn(): void;
  /** Per second; undefined until there is something to tell. */
  rate(): number | undefined;
}

/** What was done longer ago than this says little about now, unless little was done since. */
const WINDOW = 60_000;
const LEAST_STEPS = 4;
const LEAST_TIME = 500;

/** @param now milliseconds. */
export function createPace(now: () => number): Pace {
  let began = now();
  let active = 0;
  let resting = false;
  const clock = () => active + (resting ? 0 : now() - began);
  let steps: { readonly at: number; readonly count: number }[] = [{ at: 0, count: 0 }];
  return {
    did(count) {
      const at = clock();
      steps.push({ at, count });
      // The first step kept is where the window begins; what it counted was done before.
      const from = steps.findIndex((step) => step.at > at - WINDOW);
      const drop = Math.min(from - 1, steps.length - 1 - LEAST_STEPS);
      if (drop > 0) steps = steps.slice(drop);
    },
    rest() {
      active = clock();
      resting = true;
    },
    goOn() {
      if (!resting) return;
      began = now();
      resting = false;
    },
    rate() {
      const took = clock() - (steps[0]?.at ?? 0);
      const done = steps.slice(1).reduce((sum, { count }) => sum + count, 0);
      return done === 0 || took < LEAST_TIME ? undefined : (done / took) * 1_000;
    },
  };
}
