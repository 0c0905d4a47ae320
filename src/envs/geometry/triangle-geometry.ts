import { plainSigns } from '../../core/any-number.ts';
import type { Environment, Read } from '../../core/environment.ts';
import { digitKeys, FIELD } from '../../core/field.ts';
import { degreesOf, ONE, root } from '../../core/fixed-point.ts';
import { isListOf } from '../../core/foreign.ts';
import { choice, int } from '../../core/params.ts';
import { type Worked, workedBoard } from '../../core/worked-field.ts';

/*
 * A triangle is given by its corners. Find its orthocentre (where the altitudes meet), the radius of its incircle or
 * the angle at B, to three decimals.
 *
 *     A (8, 9), B (6, -2), C (-4, 10), angle at B   →   50.11
 *
 * Corners are drawn at random; triangles with a right angle are refused, since their orthocentre is a corner. Rules
 * work the value out in whole numbers to more than 20 decimals, so that the same answers are right on every machine;
 * where a value lies on the border between two roundings, both count.
 *
 * Source: Archimedes, Book of Lemmas 5 (orthocentre); Heron, Metrica I.8 (incircle); Reasoning Gym's advanced_geometry.
 */

const ASKS = ['orthocentre', 'inradius', 'angle'] as const;
const knobs = {
  ask: choice('Asked for', [...ASKS, 'any']),
  size: int('Largest coordinate', 4, 99, 'Coordinates go from minus this to this.'),
};

type Point = readonly [x: number, y: number];
export interface Puzzle {
  readonly ask: (typeof ASKS)[number];
  /** A, B and C, in whole numbers. */
  readonly corners: readonly [Point, Point, Point];
}
/** In thousandths: x and y of a point, or one number; empty while nothing is entered. */
type Answer = readonly number[];

const env: Environment<typeof knobs, Puzzle, Answer, null, Worked> = {
  id: 'triangle-geometry',
  version: 1,
  title: 'Triangle geometry',
  about: 'Find the orthocentre, the incircle or an angle of a triangle.',
  family: 'geometry',
  tags: ['arithmetic', 'spatial'],
  sources: [
    'Heron of Alexandria, Metrica',
    'Reasoning Gym, advanced_geometry, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { ask: 'orthocentre', size: 5 },
    { ask: 'orthocentre', size: 12 },
    { ask: 'angle', size: 20 },
    { ask: 'inradius', size: 40 },
    { ask: 'any', size: 99 },
  ],
  measure: {
    says: 'sum of the sizes of all coordinates',
    of: (p) => p.corners.flat().reduce((sum, v) => sum + Math.abs(v), 0),
  },

  generate({ ask, size }, rng) {
    const point = (): Point => [rng.int(-size, size), rng.int(-size, size)];
    for (let tries = 0; tries < 200; tries++) {
      const corners = [point(), point(), point()] as const;
      const [a, b, c] = corners;
      const right = [dot(a, b, c), dot(b, c, a), dot(c, a, b)].includes(0);
      if (cross(a, b, c) !== 0 && !right)
        return { puzzle: { ask: ask === 'any' ? rng.pick(ASKS) : ask, corners }, secret: null };
    }
    throw new Error('No triangle without a right angle within 200 tries.');
  },

  prompt(p) {
    const [a, b, c] = p.corners.map(([x, y]) => `(${x}, ${y})`);
    const task = {
      orthocentre: 'What is its orthocentre, the point where its three altitudes meet?',
      inradius: 'What is the radius of its incircle, the circle inside that touches all three sides?',
      angle: 'How large is the interior angle at B, in degrees?',
    }[p.ask];
    return [
      `A triangle in the plane has the corners A = ${a}, B = ${b} and C = ${c}. ${task}`,
      '',
      `Answer with ${p.ask === 'orthocentre' ? 'the point alone, in the form (x, y), each coordinate' : 'the number alone,'} rounded to 3 decimals${p.ask === 'angle' ? '; a degree sign may follow' : ''}.`,
    ].join('\n');
  },
  read,
  write,

  rules: [
    {
      name: 'near',
      says: 'No number of the answer is off by more than 0.05.',
      broken: (p, a) =>
        a.length === 0 ? { places: [FIELD], note: 'Nothing is entered yet.' } : off(p, a, 50),
    },
    {
      name: 'rounded',
      says: 'Every number of the answer is rounded to three decimals.',
      broken: (p, a) => off(p, a, 0.5),
    },
  ],

  board: workedBoard<Puzzle, Answer>({
    tip: 'Type what is asked for; there is room for working below.',
    name: 'answer',
    scenery: (p) => [
      {
        kind: 'text',
        id: 'task',
        name: 'asked for',
        at: 'task',
        text: {
          orthocentre: 'Orthocentre (x, y)',
          inradius: 'Radius of the incircle',
          angle: 'Angle at B in degrees',
        }[p.ask],
      },
      drawn(p),
    ],
    keys: (p) => [
      ...digitKeys(p.ask === 'orthocentre'),
      '.',
      ...(p.ask === 'orthocentre' ? ['(', ',', ' ', ')'] : []),
    ],
    unfinished: /^\(?(?:-?(?:\d{1,10}(?:\.\d{0,3})?)?(?:, ?-?(?:\d{1,10}(?:\.\d{0,3})?)?)?)?$/,
    blank: [],
    read,
    write,
  }),

  guess(p, rng) {
    const largest = Math.max(...p.corners.flat().map(Math.abs));
    if (p.ask === 'angle') return [rng.int(1000, 179000)];
    if (p.ask === 'inradius') return [rng.int(1, largest * 1000)];
    return [rng.int(-largest * 1000, largest * 1000), rng.int(-largest * 1000, largest * 1000)];
  },
  oracle(p, _secret, steps) {
    if (!steps.take(12)) return undefined;
    const values = { orthocentre: byCircumcentre, inradius: byHeron, angle: byBisection }[p.ask](p);
    return values.map((value) => Math.round(value * 1000) + 0);
  },

  reasoningGym: [
    {
      dataset: 'advanced_geometry',
      like: { params: { ask: 'any', size: 10 } },
      instance({ question, metadata }) {
        const ask = (
          { orthocenter: 'orthocentre', incircle_radius: 'inradius', angle_measure: 'angle' } as const
        )[String(metadata.task_type)];
        if (!ask) return { why: 'The entry has no task type that is known.' };
        const corners: Point[] = [];
        for (const name of ['A', 'B', 'C']) {
          const at = metadata[name];
          const isWhole = (v: unknown): v is string =>
            typeof v === 'string' && /^(?:0|-?[1-9]\d{0,3})$/.test(v);
          if (!isListOf(at, 2, isWhole) || at.length !== 2)
            return { why: `Corner ${name} of the entry is no pair of whole numbers up to 9999.` };
          if (!question.includes(`${name}=(${at.join(', ')})`))
            return { why: `The entry’s question does not give its corner ${name}.` };
          corners.push([Number(at[0]), Number(at[1])]);
        }
        const [a, b, c] = corners as [Point, Point, Point];
        return cross(a, b, c) === 0
          ? { why: 'The corners of the entry lie on one line.' }
          : { puzzle: { ask, corners: [a, b, c] }, secret: null };
      },
      form: {
        read: (text, p) => read(plainSigns(text), p),
        write: (a, p) => (p.ask === 'angle' && a.length > 0 ? `${write(a)}°` : write(a)),
      },
    },
  ],
};

export default env;

function read(text: string, p: Puzzle): Read<Answer> {
  const bare = p.ask === 'angle' ? text.replace(/ ?°$/, '') : text;
  const inner = p.ask === 'orthocentre' ? (/^\((.*)\)$/.exec(bare)?.[1] ?? bare) : bare;
  const parts = inner.split(',', 3);
  if (parts.length !== (p.ask === 'orthocentre' ? 2 : 1))
    return {
      why: `The answer is ${p.ask === 'orthocentre' ? 'a point, in the form (x, y)' : 'one number'}.`,
    };
  const out: number[] = [];
  for (const part of parts) {
    const m = /^(-?)(0|[1-9]\d{0,9})(?:\.(\d{1,3})0{0,9})?$/.exec(part.trim());
    if (!m) return { why: `“${part.trim().slice(0, 30)}” is no plain number with at most three decimals.` };
    const size = Number((m[2] ?? '') + (m[3] ?? '').padEnd(3, '0'));
    if (m[1] === '-' && p.ask !== 'orthocentre') return { why: 'The answer is not negative.' };
    out.push(m[1] === '-' && size > 0 ? -size : size);
  }
  return { answer: out };
}

function write(a: Answer): string {
  const text = a.map((v) => {
    const part = String(Math.abs(v) % 1000)
      .padStart(3, '0')
      .replace(/0+$/, '');
    return `${v < 0 ? '-' : ''}${Math.floor(Math.abs(v) / 1000)}${part === '' ? '' : `.${part}`}`;
  });
  return text.length === 2 ? `(${text.join(', ')})` : text.join('');
}

/** Twice the area, with its sign: (b − a) × (c − a). */
const cross = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cy - ay) - (by - ay) * (cx - ax);
/** (b − a) · (c − a), which is 0 where the angle at a is right. */
const dot = ([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): number =>
  (bx - ax) * (cx - ax) + (by - ay) * (cy - ay);

/** What is asked for, as counts of 10⁻³⁰, off by less than 10⁻²⁰. */
function values({ ask, corners: [a, b, c] }: Puzzle): readonly bigint[] {
  const area = BigInt(Math.abs(cross(a, b, c)));
  if (ask === 'angle') return [degreesOf(BigInt(dot(b, a, c)), area)];
  if (ask === 'inradius') {
    const side = (p: Point, q: Point) => root(BigInt(dot(p, q, q)) * ONE * ONE);
    return [(area * ONE * ONE) / (side(a, b) + side(b, c) + side(c, a))];
  }
  // (h − a) · (c − b) = 0 and (h − b) · (c − a) = 0, by Cramer's rule.
  const [ux, uy, vx, vy] = [c[0] - b[0], c[1] - b[1], c[0] - a[0], c[1] - a[1]];
  const [u, v] = [a[0] * ux + a[1] * uy, b[0] * vx + b[1] * vy];
  const over = BigInt(ux * vy - uy * vx);
  return [(BigInt(u * vy - v * uy) * ONE) / over, (BigInt(ux * v - vx * u) * ONE) / over];
}

/** The break of an answer that is further off than so many thousandths, a multiple of a half. */
function off(p: Puzzle, a: Answer, most: number) {
  const border = (BigInt(most * 2) * ONE) / 2000n + 10_000_000_000n;
  for (const [i, value] of values(p).entries()) {
    const by = (BigInt(a[i] ?? 0) * ONE) / 1000n - value;
    if (by <= border && by >= -border) continue;
    const what = a.length === 1 ? 'It' : ['x', 'y'][i];
    return { places: [FIELD], note: `${what} is too ${by > 0n ? 'large' : 'small'}.` };
  }
  return undefined;
}

/** The corners and the circumcentre on one line of Euler: h = a + b + c − 2o. */
function byCircumcentre({ corners: [a, b, c] }: Puzzle): number[] {
  const [bx, by, cx, cy] = [b[0] - a[0], b[1] - a[1], c[0] - a[0], c[1] - a[1]];
  const [bb, cc, twice] = [bx * bx + by * by, cx * cx + cy * cy, 2 * (bx * cy - by * cx)];
  const [ox, oy] = [a[0] + (cy * bb - by * cc) / twice, a[1] + (bx * cc - cx * bb) / twice];
  return [a[0] + b[0] + c[0] - 2 * ox, a[1] + b[1] + c[1] - 2 * oy];
}

const distance = (p: Point, q: Point): number =>
  Math.sqrt((p[0] - q[0]) * (p[0] - q[0]) + (p[1] - q[1]) * (p[1] - q[1]));

function byHeron({ corners: [a, b, c] }: Puzzle): number[] {
  const half = (distance(a, b) + distance(b, c) + distance(c, a)) / 2;
  const [x, y, z] = [half - distance(b, c), half - distance(c, a), half - distance(a, b)];
  return [Math.sqrt((x * y * z) / half)];
}

/** Halves the angle ten times, by adding unit vectors, and measures the chord that is left. */
function byBisection({ corners: [a, b, c] }: Puzzle): number[] {
  const unit = (x: number, y: number): Point => {
    const length = Math.sqrt(x * x + y * y);
    return [x / length, y / length];
  };
  const u = unit(a[0] - b[0], a[1] - b[1]);
  let v = unit(c[0] - b[0], c[1] - b[1]);
  for (let i = 0; i < 10; i++) v = unit(u[0] + v[0], u[1] + v[1]);
  const chord = distance(u, v);
  return [((chord + (chord * chord * chord) / 24) * 1024 * 180) / Math.PI];
}

/** Drawn 24 units high or wide, y upwards. */
function drawn({ corners }: Puzzle) {
  const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.max(...ys)];
  const [across, down] = [Math.max(...xs) - left, top - Math.min(...ys)];
  const scale = 24 / Math.max(across, down);
  const at = corners.map(([x, y]): Point => [(x - left) * scale + 2, (top - y) * scale + 2]);
  return {
    kind: 'plane' as const,
    id: 'triangle',
    name: 'triangle',
    width: Math.ceil(across * scale) + 4,
    height: Math.ceil(down * scale) + 4,
    shapes: [
      { at: 'triangle', name: 'triangle', outline: at, fixed: true },
      ...at.map(([x, y], i) => ({
        at: `corner${i + 1}`,
        name: `corner ${'ABC'[i]}`,
        text: 'ABC'[i] as string,
        says: `at (${corners[i]!.join(', ')})`,
        fill: i + 1,
        fixed: true,
        outline: [
          [x - 1, y - 1],
          [x + 1, y - 1],
          [x + 1, y + 1],
          [x - 1, y + 1],
        ] as const,
      })),
    ],
  };
}
