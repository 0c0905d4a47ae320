import { anyNumber } from '../../core/any-number.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { isListOf, isWholeIn } from '../../core/foreign.ts';
import { choice, int } from '../../core/params.ts';
import { ring } from '../../core/ring.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * All but some of the interior angles of a convex polygon are given; the others are equal. How large is each?
 *
 *     quadrilateral, 102°, 84°, 96° and one more   →   78
 *
 * Cut along its diagonals from one corner, a polygon of n corners falls into n − 2 triangles of 180° each. The
 * generator draws the asked angle first and then the others, so that they add up and each is between 20° and 175°:
 * there is such a polygon, and the sum leaves one answer.
 *
 * Source: Euclid, Elements I.32, and Proclus on it; the task is Reasoning Gym's simple_geometry.
 */

const knobs = {
  sides: int('Corners', 3, 20),
  unknown: int('Equal unknown angles', 1, 6),
  decimals: choice('Decimals', [0, 1, 2]),
};

export interface Puzzle {
  /** In hundredths of a degree. */
  readonly known: readonly number[];
  /** How many more angles there are, all equal. */
  readonly unknown: number;
}
/** A decimal number of degrees in its one plain form; '' while nothing is entered. */
type Answer = string;

const SMALLEST = 2000;
const LARGEST = 17500;
const MOST = 100;

const write = (answer: Answer) => answer;

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'polygon-angle',
  version: 1,
  title: 'Angles of a polygon',
  about: 'Find the missing interior angle of a convex polygon.',
  family: 'geometry',
  tags: ['arithmetic'],
  sources: [
    'Euclid, Elements I.32',
    'Reasoning Gym, simple_geometry, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ sides, unknown }) =>
    unknown > sides - 2
      ? { at: 'unknown', why: `At least two of the ${sides} angles are given.` }
      : undefined,
  levels: [
    { sides: 3, unknown: 1, decimals: 0 },
    { sides: 4, unknown: 1, decimals: 0 },
    { sides: 6, unknown: 2, decimals: 0 },
    { sides: 8, unknown: 3, decimals: 1 },
    { sides: 11, unknown: 3, decimals: 1 },
    { sides: 15, unknown: 4, decimals: 2 },
  ],
  measure: { says: 'corners', of: cornersOf },

  generate({ sides, unknown, decimals }, rng) {
    const unit = [100, 10, 1][decimals] ?? 1;
    const given = sides - unknown;
    for (let tries = 0; tries < 500; tries++) {
      const asked = unit * rng.int(SMALLEST / unit, LARGEST / unit);
      let left = (sides - 2) * 18000 - unknown * asked;
      const known: number[] = [];
      while (known.length < given) {
        const after = given - known.length - 1;
        const from = Math.max(SMALLEST, left - after * LARGEST);
        const to = Math.min(LARGEST, left - after * SMALLEST);
        if (from > to) break;
        const angle = unit * rng.int(Math.ceil(from / unit), Math.floor(to / unit));
        known.push(angle);
        left -= angle;
      }
      // An asked angle that is given too would stand in the prompt.
      if (known.length === given && !known.includes(asked))
        return { puzzle: { known: rng.shuffle(known), unknown }, secret: null };
    }
    throw new Error('No angles that add up within 500 tries.');
  },

  prompt: (p) =>
    [
      `A convex polygon has ${cornersOf(p)} corners. ${p.known.length} of its interior angles are:`,
      p.known.map((angle) => `${inDegrees(angle)}°`).join(', '),
      '',
      p.unknown === 1
        ? 'How large is the remaining interior angle?'
        : `The ${p.unknown} remaining interior angles are equal. How large is each of them?`,
      '',
      'Answer with the number of degrees alone, exactly, as a plain decimal number without trailing zeros.',
    ].join('\n'),
  read,
  readSymbolic: (text) => read(text.replace(/ ?(?:°|degrees)$/, '')),
  write,

  rules: [
    {
      name: 'sum',
      says: 'All interior angles together are 180° times two less than the number of corners.',
      broken(p, a) {
        if (a === '') return { places: [FIELD], note: 'Nothing is entered yet.' };
        const whole = (cornersOf(p) - 2) * 18000;
        const sum = p.known.reduce((x, y) => x + y, 0) + p.unknown * hundredths(a);
        return sum === whole
          ? undefined
          : {
              places: [FIELD, ...asked(p)],
              note: `With ${a}°, the angles add up to ${inDegrees(sum)}°, ${inDegrees(Math.abs(sum - whole))}° too ${sum > whole ? 'much' : 'little'}.`,
            };
      },
    },
  ],

  board: workedBoard({
    tip: 'Type the missing angle in degrees; there is room for working below.',
    name: 'missing angle',
    scenery(p) {
      const points = ring(cornersOf(p));
      return [
        {
          kind: 'graph',
          id: 'polygon',
          name: 'polygon, not drawn to scale',
          nodes: points.map(([x, y], i) => ({
            at: corner(i),
            name: `corner ${i + 1}`,
            text: i < p.known.length ? `${inDegrees(p.known[i]!)}°` : '?',
            fixed: true,
            x,
            y,
            ...(i < p.known.length ? {} : { look: 'goal' as const }),
          })),
          edges: points.map((_, i) => ({
            at: `side${i + 1}`,
            name: `side ${i + 1}`,
            from: corner(i),
            to: corner((i + 1) % points.length),
          })),
        },
      ];
    },
    keys: () => [...digitKeys(false), '.'],
    unfinished: /^(?:0|[1-9]\d{0,4})\.\d{0,2}$/,
    blank: '',
    read,
    write,
  }),

  guess: (_p, rng) => String(rng.int(20, 175)),
  /** Takes the polygon for a regular one. */
  greedy: (p) => inDegrees(Math.floor(((cornersOf(p) - 2) * 18000) / cornersOf(p))),
  /** By exterior angles, which make one full turn. */
  oracle(p, _secret, steps) {
    let turn = 36000;
    for (const angle of p.known) {
      if (!steps.take()) return undefined;
      turn -= 18000 - angle;
    }
    return inDegrees(18000 - turn / p.unknown);
  },

  reasoningGym: [
    {
      dataset: 'simple_geometry',
      like: { params: { sides: 4, unknown: 1, decimals: 0 }, but: 'there 3 to 6 sides, here 4' },
      instance({ question, metadata: { n_sides: sides, known_angles: angles } }) {
        const isAngle = (angle: unknown): angle is number =>
          typeof angle === 'number' && isWholeIn(Math.round(angle * 10), 1, 1799);
        if (!isListOf(angles, MOST, isAngle) || angles.length < 2 || sides !== angles.length + 1)
          return { why: `The entry has no list of 2 to ${MOST} angles, all of the polygon’s but one.` };
        return question.includes(`: ${angles.map((angle) => `${angle.toFixed(1)}°`).join(', ')}.`)
          ? {
              puzzle: { known: angles.map((angle) => Math.round(angle * 10) * 10), unknown: 1 },
              secret: null,
            }
          : { why: 'The entry’s question does not give its angles.' };
      },
      form: anyNumber(() => env),
    },
  ],
};

export default env;

const corner = (i: number): string => `corner${i + 1}`;
const asked = (p: Puzzle): string[] =>
  Array.from({ length: p.unknown }, (_, i) => corner(p.known.length + i));

function cornersOf(p: Puzzle): number {
  return p.known.length + p.unknown;
}

function read(text: string): Read<Answer> {
  if (!/^\d{1,5}(?:\.\d+)?$/.test(text))
    return { why: 'The answer is one number of degrees in plain digits, without sign or unit.' };
  return /^0\d|\.\d{3}|\.\d?0$/.test(text)
    ? { why: 'The number has needless zeros or more than two decimals.' }
    : { answer: text };
}

const hundredths = (a: Answer): number => {
  const [whole = '', part = ''] = a.split('.');
  return Number(whole + part.padEnd(2, '0'));
};
const inDegrees = (angle: number): string => {
  const part = String(angle % 100)
    .padStart(2, '0')
    .replace(/0+$/, '');
  return `${Math.floor(angle / 100)}${part === '' ? '' : `.${part}`}`;
};
