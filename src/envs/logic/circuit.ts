import type { Rng } from '../../core/rng.ts';

/** What a gate makes of its pins, for each number of them that are on out of all. */
export const KINDS = {
  and: { text: 'AND', gives: (on: number, of: number) => on === of },
  or: { text: 'OR', gives: (on: number) => on > 0 },
  xor: { text: 'XOR', gives: (on: number) => on % 2 === 1 },
  nand: { text: 'NAND', gives: (on: number, of: number) => on < of },
  nor: { text: 'NOR', gives: (on: number) => on === 0 },
} as const;
export type Kind = keyof typeof KINDS;
const kinds = Object.keys(KINDS) as readonly Kind[];

/** What a gate takes: an input, or what a gate before gives, from 0. */
export type Pin = { readonly not: boolean } & ({ readonly input: number } | { readonly gate: number });
export interface Gate {
  readonly kind: Kind;
  readonly pins: readonly Pin[];
}
export type Setting = readonly (0 | 1)[];
export interface Circuit {
  /** Their names. */
  readonly inputs: readonly string[];
  /** The last one gives the output. */
  readonly gates: readonly Gate[];
  /** Values of the inputs. */
  readonly settings: readonly Setting[];
}

export const inputName = ({ inputs }: Circuit, input: number): string => inputs[input] ?? '?';
export const pinName = (p: Circuit, pin: Pin): string =>
  'input' in pin ? inputName(p, pin.input) : String(pin.gate + 1);

/** What comes out, gate by gate from the first on, by counting the pins that are on. */
export function outputOf({ gates }: Circuit, setting: Setting): 0 | 1 {
  const given: number[] = [];
  for (const { kind, pins } of gates) {
    let on = 0;
    for (const pin of pins) {
      const value = 'input' in pin ? setting[pin.input]! : given[pin.gate]!;
      on += pin.not ? 1 - value : value;
    }
    given.push(KINDS[kind].gives(on, pins.length) ? 1 : 0);
  }
  return given.at(-1) === 1 ? 1 : 0;
}

/** What comes out, from the last gate back, by the laws of and, or and either. */
export function isOn({ gates }: Circuit, setting: Setting): boolean {
  const known = new Map<number, boolean>();
  const isPinOn = (pin: Pin): boolean =>
    pin.not !== ('input' in pin ? setting[pin.input] === 1 : gateGives(pin.gate));
  const gateGives = (at: number): boolean => {
    const before = known.get(at);
    if (before !== undefined) return before;
    const { kind, pins } = gates[at]!;
    const values = pins.map(isPinOn);
    const value =
      kind === 'and'
        ? !values.includes(false)
        : kind === 'nand'
          ? values.includes(false)
          : kind === 'or'
            ? values.includes(true)
            : kind === 'nor'
              ? !values.includes(true)
              : values.reduce((odd, one) => odd !== one, false);
    known.set(at, value);
    return value;
  };
  return gateGives(gates.length - 1);
}

/** How far each gate is from the inputs. */
export function depthsOf({ gates }: Circuit): number[] {
  const depths: number[] = [];
  for (const { pins } of gates)
    depths.push(1 + Math.max(0, ...pins.map((pin) => ('input' in pin ? 0 : depths[pin.gate]!))));
  return depths;
}

/** A circuit that uses every input and every gate. */
export function circuitFrom(inputs: number, count: number, rng: Rng): Omit<Circuit, 'settings'> {
  const gates: Gate[] = [];
  /** What no gate has taken yet. */
  let idle: ({ readonly input: number } | { readonly gate: number })[] = rng.shuffle(
    Array.from({ length: inputs }, (_, input) => ({ input })),
  );
  for (let i = 0; i < count; i++) {
    const left = count - i;
    const all = [
      ...Array.from({ length: inputs }, (_, input) => ({ input })),
      ...Array.from({ length: i }, (_, gate) => ({ gate })),
    ];
    // Every gate may take one idle source away in all, or the last would have too many.
    const size = left === 1 ? Math.max(2, idle.length) : rng.chance(1, 3) ? 3 : 2;
    const fresh = Math.min(size, idle.length, Math.max(1, left === 1 ? idle.length : idle.length - left + 1));
    const taken = idle.slice(0, fresh);
    idle = idle.slice(fresh);
    while (taken.length < size) {
      const others = all.filter((one) => !taken.some((other) => isSame(one, other)));
      if (others.length === 0) break;
      taken.push(rng.pick(others));
    }
    idle = idle.filter((one) => !taken.some((other) => isSame(one, other)));
    gates.push({
      kind: rng.pick(kinds),
      pins: rng.shuffle(taken).map((source) => ({ ...source, not: rng.chance(1, 4) })),
    });
    idle.push({ gate: i });
  }
  return { inputs: Array.from({ length: inputs }, (_, i) => String.fromCharCode(65 + i)), gates };
}

type Source = { readonly input: number } | { readonly gate: number };
const isSame = (a: Source, b: Source): boolean =>
  'input' in a ? 'input' in b && a.input === b.input : 'gate' in b && a.gate === b.gate;
