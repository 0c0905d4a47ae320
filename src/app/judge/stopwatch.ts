/** Time without a key or a touch beyond which nobody is there. */
export const IDLE_MS = 60_000;

export interface Stopwatch {
  /** Somebody did something, or the page is looked at again. */
  touch(): void;
  /** The page is out of sight. */
  leave(): void;
  /** Time spent so far in milliseconds: away and idle do not count. */
  read(): number;
}

/** Runs from the start; goes on from `before` milliseconds. */
export function createStopwatch(now: () => number, before = 0): Stopwatch {
  let spent = before;
  let last: number | undefined = now();
  const sinceLast = (): number => (last === undefined ? 0 : Math.min(now() - last, IDLE_MS));
  return {
    touch() {
      spent += sinceLast();
      last = now();
    },
    leave() {
      spent += sinceLast();
      last = undefined;
    },
    read: () => Math.round(spent + sinceLast()),
  };
}
