import { flushSync } from 'react-dom';

/** How much of a frame drawing may take, so that scrolling stays smooth. */
const BUDGET_MS = 4;

export interface Pacer {
  /** Runs `draw` in a coming frame, in the order asked; returns how to take it back. */
  ask(draw: () => void): () => void;
}

/** Spreads drawings over frames. */
export function createPacer(): Pacer {
  const waiting = new Set<() => void>();
  let due = false;

  function run(): void {
    const end = performance.now() + BUDGET_MS;
    for (const draw of waiting) {
      waiting.delete(draw);
      flushSync(draw);
      if (performance.now() >= end) break;
    }
    due = waiting.size > 0;
    if (due) requestAnimationFrame(run);
  }

  return {
    ask(draw) {
      const own = (): void => draw();
      waiting.add(own);
      if (!due) {
        due = true;
        requestAnimationFrame(run);
      }
      return () => void waiting.delete(own);
    },
  };
}
