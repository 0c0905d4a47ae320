import type { Environment } from '../../core/environment.ts';
import { cellAt, cellPlace, withAt } from '../../core/grid.ts';
import { int } from '../../core/params.ts';
import type { GraphEdge, GraphPane, Mark } from '../../core/scene.ts';
import type { Steps } from '../../core/steps.ts';
import {
  type Circuit,
  circuitFrom,
  depthsOf,
  type Gate,
  inputName,
  isOn,
  KINDS,
  outputOf,
  pinName,
} from './circuit.ts';
import { reasoningGym } from './circuit-logic.reasoning-gym.ts';

/*
 * Tell what comes out of a circuit of gates for some settings of its inputs.
 *
 *     1 = A AND not B          A B C   out
 *     2 = 1 XOR C       →      1 0 1    0
 *                              0 1 1    1
 *
 * Gates take inputs or what gates before them give, turned round now and then, and each gate but the last goes on into
 * another. Circuits are kept whose output is 0 and 1 about as often in the settings asked for, no two of which are the
 * same. There is one right answer.
 *
 * Source: Claude Shannon, A symbolic analysis of relay and switching circuits (1938).
 */

const knobs = {
  inputs: int('Inputs', 2, 8),
  gates: int('Gates', 2, 18),
  rows: int('Settings', 3, 8, 'How many settings of the inputs are asked for.'),
};

export type Puzzle = Circuit;
/** By setting: 1, 0, or null where nothing is entered. */
type Answer = readonly (0 | 1 | null)[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'circuit-logic',
  version: 1,
  title: 'Logic circuit',
  about: 'Tell what comes out of a circuit of gates.',
  family: 'logic',
  tags: ['deduction'],
  sources: [
    'Claude Shannon, A symbolic analysis of relay and switching circuits, 1938',
    'Reasoning Gym, circuit_logic',
  ],

  knobs,
  check({ inputs, gates, rows }) {
    if (rows > 1 << inputs)
      return { at: 'rows', why: `${inputs} inputs have ${1 << inputs} different settings.` };
    return gates < inputs - 1 || (inputs === 2 && gates > 4)
      ? {
          at: 'gates',
          why:
            inputs === 2
              ? 'Two inputs go with at most 4 gates.'
              : `${inputs} inputs go with at least ${inputs - 1} gates.`,
        }
      : undefined;
  },
  levels: [
    { inputs: 3, gates: 3, rows: 5 },
    { inputs: 4, gates: 5, rows: 5 },
    { inputs: 5, gates: 7, rows: 6 },
    { inputs: 6, gates: 10, rows: 6 },
    { inputs: 7, gates: 13, rows: 7 },
    { inputs: 8, gates: 17, rows: 8 },
  ],
  measure: { says: 'gates', of: (p) => p.gates.length },

  generate({ inputs, gates, rows }, rng) {
    for (let tries = 0; tries < 500; tries++) {
      const circuit = circuitFrom(inputs, gates, rng);
      const codes = rng.sample([...Array(1 << inputs).keys()], rows);
      const settings = codes.map((code) =>
        Array.from({ length: inputs }, (_, i) => ((code >> i) & 1) as 0 | 1),
      );
      const puzzle: Puzzle = { ...circuit, settings };
      const on = settings.filter((setting) => isOn(puzzle, setting)).length;
      if (on * 3 >= rows && (rows - on) * 3 >= rows) return { puzzle, secret: null };
    }
    throw new Error('No circuit that gives 0 and 1 within 500 tries.');
  },

  prompt: (p) =>
    [
      `A circuit has the inputs ${p.inputs.join(', ')} and these gates; a gate takes inputs, or what other gates give by their numbers, and “not” turns 0 into 1 and 1 into 0:`,
      '',
      ...linesOf(p),
      '',
      'AND gives 1 where all that it takes is 1, else 0; OR gives 1 where any of it is 1; XOR gives 1 where an odd number of it is 1. NAND gives the opposite of AND, NOR the opposite of OR.',
      '',
      `What does gate ${p.gates.length}, the last one, give for each of these settings?`,
      '',
      ...p.settings.map(
        (setting, i) => `Setting ${i + 1}: ${setting.map((value, j) => `${p.inputs[j]}=${value}`).join(' ')}`,
      ),
      '',
      p.settings.length === 1
        ? 'Answer with 0 or 1.'
        : `Answer with ${p.settings.length} digits, one for each setting in order, 0 or 1, separated by single spaces.`,
    ].join('\n'),
  read(text, p) {
    const words = text.split(' ', p.settings.length + 1);
    if (words.length !== p.settings.length)
      return {
        why:
          p.settings.length === 1
            ? 'The answer is one digit, 0 or 1.'
            : `The answer has ${p.settings.length} digits, with single spaces between.`,
      };
    const odd = words.find((word) => word !== '0' && word !== '1' && word !== '-');
    return odd === undefined
      ? { answer: words.map((word) => (word === '-' ? null : word === '1' ? 1 : 0)) }
      : { why: `“${odd.slice(0, 20)}” is neither 0 nor 1.` };
  },
  write: (answer) => answer.map((value) => value ?? '-').join(' '),

  rules: [
    {
      name: 'filled',
      says: 'Every setting has an output.',
      broken(p, a) {
        const empty = a.flatMap((value, i) => (value === null ? [outPlace(p, i)] : []));
        return empty.length === 0
          ? undefined
          : { places: empty, note: `${empty.length} of ${a.length} have none yet.` };
      },
    },
    {
      name: 'output',
      says: 'Every output is what the circuit gives.',
      broken(p, a) {
        const off = a.flatMap((value, i) => (value === outputOf(p, p.settings[i]!) ? [] : [i]));
        return off.length === 0
          ? undefined
          : {
              places: off.map((i) => outPlace(p, i)),
              note: `For setting ${off[0]! + 1} the circuit gives ${a[off[0]!] === 1 ? 0 : 1}.`,
            };
      },
    },
  ],

  board: {
    tip: 'Follow each setting through the gates and enter what comes out of the last one.',
    start: (p) => p.settings.map(() => null),
    act(p, draft, gesture) {
      if (gesture.do !== 'set') return draft;
      const cell = cellAt(gesture.at, p.settings.length, p.inputs.length + 1);
      const value = { '': null, '0': 0 as const, '1': 1 as const }[gesture.value];
      if (cell === undefined || value === undefined || cell % (p.inputs.length + 1) !== p.inputs.length)
        return draft;
      const row = Math.floor(cell / (p.inputs.length + 1));
      return draft[row] === value ? draft : withAt(draft, row, value);
    },
    show: (p, draft) => ({
      panes: [
        drawn(p),
        { kind: 'text', id: 'gates', name: 'gates', at: 'gates', text: linesOf(p).join('\n'), face: 'lines' },
        {
          kind: 'grid',
          id: 'settings',
          name: 'settings and outputs',
          rows: p.settings.length,
          columns: p.inputs.length + 1,
          columnHints: [...p.inputs, 'out'].map((text) => ({
            at: `column${text}`,
            name: text === 'out' ? 'output' : `input ${text}`,
            text,
          })),
          cells: p.settings.flatMap((setting, i): Mark[] => [
            ...setting.map((value, j) => ({
              at: cellPlace(i * (p.inputs.length + 1) + j, p.inputs.length + 1),
              name: `setting ${i + 1} input ${p.inputs[j]}`,
              text: String(value),
              fixed: true,
            })),
            {
              at: outPlace(p, i),
              name: `setting ${i + 1} output`,
              values: ['0', '1'],
              ...(draft[i] === null ? {} : { text: String(draft[i]) }),
            },
          ]),
        },
      ],
      status: `${draft.filter((value) => value !== null).length} of ${draft.length} outputs entered`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) =>
      answer.flatMap((value, i) =>
        value === null ? [] : [{ do: 'set' as const, at: outPlace(p, i), value: String(value) }],
      ),
  },

  guess: (p, rng) => p.settings.map(() => (rng.chance(1, 2) ? 1 : 0)),
  /** What most gates of the last one's kind give. */
  greedy: (p) =>
    p.settings.map(() => (p.gates.at(-1)?.kind === 'and' || p.gates.at(-1)?.kind === 'nor' ? 0 : 1)),
  oracle: (p, _secret, steps: Steps) =>
    steps.take(p.settings.length * p.gates.length)
      ? p.settings.map((setting) => (isOn(p, setting) ? (1 as const) : (0 as const)))
      : undefined,
  easier(p) {
    const settings = p.settings.slice(0, -1);
    const gates = p.gates.slice(0, -1);
    const on = settings.map((setting) => outputOf({ ...p, gates }, setting));
    return gates.length < 2 || settings.length < 3 || on.every((one) => one === on[0])
      ? undefined
      : { puzzle: { ...p, gates, settings }, secret: null };
  },
  reasoningGym,
};

export default env;

const linesOf = (p: Puzzle): string[] =>
  p.gates.map(
    ({ kind, pins }, i) =>
      `${i + 1} = ${KINDS[kind].text}(${pins.map((pin) => `${pin.not ? 'not ' : ''}${pinName(p, pin)}`).join(', ')})`,
  );
const outPlace = (p: Puzzle, row: number): string =>
  cellPlace(row * (p.inputs.length + 1) + p.inputs.length, p.inputs.length + 1);

/** Inputs to the left, every gate to the right of all it takes. */
function drawn(p: Puzzle): GraphPane {
  const depths = depthsOf(p);
  const at = (kind: string, i: number): string => `${kind}${i + 1}`;
  const heights = new Map<number, number>();
  const y = (depth: number): number => {
    const height = heights.get(depth) ?? (depth % 3) * 35;
    heights.set(depth, height + 105);
    return height;
  };
  const text = (gate: Gate): string => KINDS[gate.kind].text;
  return {
    kind: 'graph',
    id: 'circuit',
    name: 'circuit',
    nodes: [
      ...p.inputs.map((name, i) => ({
        at: at('input', i),
        name: `input ${name}`,
        text: name,
        x: 0,
        y: y(0),
        fill: 2,
      })),
      ...p.gates.map((gate, i) => ({
        at: at('gate', i),
        name: `gate ${i + 1}, ${text(gate)}`,
        text: `${i + 1} ${text(gate)}`,
        x: depths[i]! * 140,
        y: y(depths[i]!),
        ...(i === p.gates.length - 1 ? { fill: 1, says: 'the last one' } : {}),
      })),
    ],
    edges: p.gates.flatMap((gate, i) =>
      gate.pins.map(
        (pin, j): GraphEdge => ({
          at: `pin${i + 1}-${j + 1}`,
          name: `${pin.not ? 'turned round, ' : ''}from ${'input' in pin ? `input ${inputName(p, pin.input)}` : `gate ${pin.gate + 1}`} to gate ${i + 1}`,
          from: 'input' in pin ? at('input', pin.input) : at('gate', pin.gate),
          to: at('gate', i),
          arrow: true,
          ...(pin.not ? { text: 'not' } : {}),
        }),
      ),
    ),
  };
}
