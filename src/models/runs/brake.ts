/** Holds works up at a gate while it is on. */
export interface Brake {
  readonly on: boolean;
  set(on: boolean): void;
  /** Resolves while the brake is off, or once the signal is aborted. */
  gate(signal: AbortSignal): Promise<void>;
}

export function createBrake(): Brake {
  let on = false;
  let waiting: (() => void)[] = [];
  return {
    get on() {
      return on;
    },
    set(next) {
      on = next;
      if (on) return;
      const all = waiting;
      waiting = [];
      for (const go of all) go();
    },
    gate: (signal) =>
      new Promise((resolve) => {
        if (!on || signal.aborted) return resolve();
        waiting.push(resolve);
        signal.addEventListener('abort', () => resolve(), { once: true });
      }),
  };
}
