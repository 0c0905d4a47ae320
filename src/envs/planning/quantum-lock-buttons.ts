import { perObject } from '../../core/remembered.ts';
import type { Steps } from '../../core/steps.ts';
import type { Puzzle } from './quantum-lock.ts';

export const LIGHTS = ['red', 'green'] as const;
export type Light = (typeof LIGHTS)[number];
export const other = (light: Light): Light => (light === 'red' ? 'green' : 'red');

export interface Button {
  readonly does: 'add' | 'subtract' | 'multiply';
  readonly by: number;
  /** The light before the press at which it does so. */
  readonly when: Light | 'any';
}

/** The number after a press. */
export function pressed({ does, by, when }: Button, number: number, light: Light): number {
  if (when !== 'any' && when !== light) return number;
  return does === 'add' ? number + by : does === 'subtract' ? number - by : number * by;
}

/** Numbers further out than start and target by this are left out of the search forwards. */
const MARGIN = 200;

/** A shortest sequence, by search forwards; undefined where none is found or the steps are spent. One step per state. */
export function fewestPresses({ start, light, target, buttons }: Puzzle, steps: Steps): number[] | undefined {
  const reach = Math.abs(start) + Math.abs(target) + MARGIN;
  const states = [{ number: start, light, from: -1, press: -1 }];
  const seen = { red: new Set<number>(), green: new Set<number>() };
  seen[light].add(start);
  for (let i = 0; i < states.length; i++) {
    if (!steps.take()) return undefined;
    const { number, light: now } = states[i]!;
    if (number === target) {
      const presses: number[] = [];
      for (let at = states[i]!; at.from >= 0; at = states[at.from]!) presses.push(at.press);
      return presses.reverse();
    }
    const next = other(now);
    for (const [press, button] of buttons.entries()) {
      const after = pressed(button, number, now);
      if (Math.abs(after) > reach || seen[next].has(after)) continue;
      seen[next].add(after);
      states.push({ number: after, light: next, from: i, press });
    }
  }
  return undefined;
}

const MOST_BACK = 200_000;

/**
 * How many presses are needed, by undoing them from the target on: sums are undone by taking away, products by
 * dividing, so that few numbers are met. Undefined where the start is not met among 200,000 states.
 */
export const pressesBack = perObject(({ start, light, target, buttons }: Puzzle): number | undefined => {
  const met = new Set<string>();
  let front = LIGHTS.map((after) => ({ number: target, after }));
  for (let presses = 0; front.length > 0 && met.size < MOST_BACK; presses++) {
    const earlier: typeof front = [];
    for (const { number, after } of front) {
      if (number === start && after === light) return presses;
      const before = other(after);
      for (const { does, by, when } of buttons) {
        const works = when === 'any' || when === before;
        if (works && does === 'multiply' && number % by !== 0) continue;
        const back = !works
          ? number
          : does === 'add'
            ? number - by
            : does === 'subtract'
              ? number + by
              : number / by;
        const key = `${back} ${before}`;
        if (met.has(key)) continue;
        met.add(key);
        earlier.push({ number: back, after: before });
      }
    }
    front = earlier;
  }
  return undefined;
});
