import type { RgAdapter } from '../../core/environment.ts';
import type { Circuit, Gate, Kind, Pin } from './circuit.ts';

const SIGNS: { readonly [sign: string]: Kind } = {
  '&': 'and',
  '+': 'or',
  '⊕': 'xor',
  '↑': 'nand',
  '↓': 'nor',
};
const FINAL: { readonly [name: string]: Kind } = {
  AND: 'and',
  OR: 'or',
  XOR: 'xor',
  NAND: 'nand',
  NOR: 'nor',
};
const MOST_TERMS = 40;
const MOST_INPUTS = 26;

/** A gate for each term and one for all of them; a single setting of the inputs is asked for there. */
export const reasoningGym: readonly RgAdapter<Circuit, readonly (0 | 1 | null)[], null>[] = [
  {
    dataset: 'circuit_logic',
    like: { params: { inputs: 6, gates: 5, rows: 3 }, but: 'there one setting' },
    instance({ metadata: { term_strings: terms, final_gate: last, assignments, inputs } }) {
      if (!Array.isArray(terms) || terms.length === 0 || terms.length > MOST_TERMS)
        return { why: `The entry has no one to ${MOST_TERMS} terms.` };
      if (!Array.isArray(inputs) || inputs.length === 0 || inputs.length > MOST_INPUTS)
        return { why: `The entry has no one to ${MOST_INPUTS} inputs.` };
      const names = inputs.filter((name): name is string => typeof name === 'string' && /^[A-Z]$/.test(name));
      const kind = typeof last === 'string' ? FINAL[last] : undefined;
      if (names.length !== inputs.length || new Set(names).size !== names.length || !kind)
        return { why: 'The entry’s inputs are no letters, or its last gate is unknown.' };
      const given = assignments as { readonly [name: string]: unknown };
      const setting = names.map((name) => (given[name] === 1 ? 1 : given[name] === 0 ? 0 : undefined));
      if (setting.some((value) => value === undefined))
        return { why: 'An input of the entry is neither 0 nor 1.' };
      const gates: Gate[] = [];
      for (const term of terms) {
        const gate = typeof term === 'string' ? gateFrom(term, names) : undefined;
        if (!gate) return { why: 'A term of the entry is no gate with its inputs.' };
        gates.push(gate);
      }
      gates.push({ kind, pins: terms.map((_, gate) => ({ gate, not: false })) });
      const values = setting.map((value) => value ?? 0);
      return { puzzle: { inputs: names, gates, settings: [values] }, secret: null };
    },
  },
];

/** A term such as A'↑B↑C; one input alone goes through a gate that changes nothing. */
function gateFrom(term: string, names: readonly string[]): Gate | undefined {
  const signs = [...new Set(term.replace(/[A-Z']/g, ''))];
  const kind = signs.length === 0 ? 'and' : signs.length === 1 ? SIGNS[signs[0]!] : undefined;
  if (!kind || term.length > 200) return undefined;
  const pins: Pin[] = [];
  for (const part of signs.length === 0 ? [term] : term.split(signs[0]!)) {
    const input = names.indexOf(part.charAt(0));
    if (input < 0 || !/^[A-Z]'?$/.test(part)) return undefined;
    pins.push({ input, not: part.endsWith("'") });
  }
  return { kind, pins };
}
