import type { Environment, Read } from '../../core/environment.ts';
import { withAt } from '../../core/grid.ts';
import { flag, int } from '../../core/params.ts';
import { readEntry } from './color-cube-rotation.reasoning-gym.ts';
import {
  ARROWS,
  ends,
  net,
  type Puzzle,
  painted,
  SIDES,
  type Side,
  TURNS,
  type Turn,
  UNDONE,
} from './turned-cube.ts';

/*
 * A cube with a colour on each side is tipped over some times. Which colours are where in the end?
 *
 *          white
 *     red  green  orange  blue      tipped right: what was on top is on the right,
 *          yellow                   what was on the left (red) is on top
 *
 * Colours and turns are drawn at random, no turn undoing the one before; a cube that stands in the end as it stood is
 * refused. Two or three sides are asked for, so that one colour named at random is no answer.
 *
 * Source: mental rotation, Shepard and Metzler, 1971; Reasoning Gym's color_cube_rotation, which asks for one side and
 * does not say how a side comes from the bottom to the top: an answer by either half turn counts there.
 */

const knobs = {
  turns: int('Turns', 1, 40),
  asked: int('Sides asked for', 2, 3),
  spins: flag('Turns about the upright axis too'),
};

/** One for each side asked for; '?' where nothing is entered. */
type Answer = readonly string[];

const env: Environment<typeof knobs, Puzzle, Answer> = {
  id: 'color-cube-rotation',
  version: 1,
  title: 'Turning cube',
  about: 'Follow a coloured cube through its turns.',
  family: 'spatial',
  tags: ['spatial'],
  sources: [
    'Shepard and Metzler, Mental rotation of three-dimensional objects, Science 171, 1971',
    'Reasoning Gym, color_cube_rotation, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [
    { turns: 1, asked: 2, spins: false },
    { turns: 3, asked: 2, spins: false },
    { turns: 5, asked: 2, spins: true },
    { turns: 9, asked: 3, spins: true },
    { turns: 16, asked: 3, spins: true },
    { turns: 30, asked: 3, spins: true },
  ],
  measure: { says: 'turns', of: (p) => p.turns.length },

  generate({ turns: count, asked, spins }, rng) {
    const choices = spins ? TURNS : TURNS.slice(0, 4);
    for (let tries = 0; tries < 500; tries++) {
      const turns: Turn[] = [];
      while (turns.length < count) {
        const next = rng.pick(choices);
        if (next !== UNDONE[turns.at(-1) ?? 'over']) turns.push(next);
      }
      const sides = rng.shuffle(SIDES).slice(0, asked);
      const puzzle: Puzzle = {
        colours: rng.shuffle(COLOURS),
        turns,
        asked: SIDES.filter((side) => sides.includes(side)),
      };
      const [end] = ends(puzzle);
      const moved = puzzle.asked.some((side) => end?.[SIDES.indexOf(side)] !== SIDES.indexOf(side));
      if (moved) return { puzzle, secret: null };
    }
    throw new Error('Nothing but turns that come back to the start within 500 tries.');
  },

  prompt: (p) =>
    [
      `A cube has ${SIDES.map((side, i) => `${p.colours[i]} on ${side === 'top' || side === 'bottom' ? `the ${side}` : `the ${side} side`}`).join(', ')}.`,
      '',
      'It is turned in these ways; the names of the sides stay with the places, not with the colours:',
      '- forward: what is on top comes to the front, the front goes to the bottom, the bottom to the back, the back to the top',
      '- backward: the other way round',
      '- right: what is on top comes to the right side, the right side goes to the bottom, the bottom to the left side, the left side to the top',
      '- left: the other way round',
      ...(p.turns.some((turn) => turn.endsWith('clockwise'))
        ? [
            '- clockwise, seen from above: what is in front comes to the left side, the left side goes to the back, the back to the right side, the right side to the front',
            '- anticlockwise: the other way round',
          ]
        : []),
      '',
      `One after the other it is turned: ${p.turns.join(', ')}.`,
      '',
      `Which colours are then on these sides, in this order: ${p.asked.join(', ')}? Answer with the ${p.asked.length} colours, separated by commas.`,
    ].join('\n'),
  read(text, p): Read<Answer> {
    const words = text.split(',', p.asked.length + 1).map((word) => word.trim().toLowerCase());
    const odd = words.find((word) => word !== '?' && !p.colours.includes(word));
    if (odd !== undefined) return { why: `“${odd.slice(0, 30)}” is no colour of this cube.` };
    return words.length === p.asked.length
      ? { answer: words }
      : { why: `The answer is ${p.asked.length} colours with commas between.` };
  },
  write: (answer) => answer.join(', '),

  rules: [
    {
      name: 'different',
      says: 'No colour is named twice.',
      live: true,
      broken(p, a) {
        const twice = a.flatMap((v, i) => (v !== '?' && a.indexOf(v) !== a.lastIndexOf(v) ? [i] : []));
        return twice.length === 0
          ? undefined
          : { places: twice.map((i) => placeOf(p.asked[i]!)), note: `There is one ${a[twice[0]!]} side.` };
      },
    },
    {
      name: 'filled',
      says: 'Every side asked for has a colour.',
      broken(p, a) {
        const blank = p.asked.filter((_, i) => a[i] === '?');
        return blank.length === 0
          ? undefined
          : { places: blank.map(placeOf), note: `No colour yet: ${blank.join(', ')}.` };
      },
    },
    {
      name: 'turned',
      says: 'The turns bring these colours to these sides.',
      broken(p, a) {
        const off = ends(p)
          .map((end) => p.asked.filter((side, i) => p.colours[end[SIDES.indexOf(side)]!] !== a[i]))
          .toSorted((x, y) => x.length - y.length)[0];
        return !off || off.length === 0
          ? undefined
          : { places: off.map(placeOf), note: `Another colour comes to: ${off.join(', ')}.` };
      },
    },
  ],

  board: {
    tip: 'Turn the cube in your mind and set the colours of the sides asked for.',
    start: (p) => p.asked.map(() => '?'),
    act(p, draft, gesture) {
      if (gesture.do !== 'set') return draft;
      const at = p.asked.findIndex((side) => placeOf(side) === gesture.at);
      const value = gesture.value === '' ? '?' : gesture.value;
      const known = value === '?' || p.colours.includes(value);
      return at < 0 || !known || draft[at] === value ? draft : withAt(draft, at, value);
    },
    show: (p, draft) => ({
      panes: [
        net(p),
        {
          kind: 'sequence',
          id: 'turns',
          name: 'turns',
          items: p.turns.map((turn, i) => ({
            at: `turn${i + 1}`,
            name: `turn ${i + 1}`,
            text: `${ARROWS[turn]} ${turn}`,
            fixed: true,
          })),
        },
        {
          kind: 'grid',
          id: 'answer',
          name: 'sides in the end',
          rows: 1,
          columns: p.asked.length,
          values: p.colours,
          cells: p.asked.map((side, i) => ({
            at: placeOf(side),
            name: side,
            ...(draft[i] === '?' ? {} : painted(draft[i]!)),
          })),
          columnHints: p.asked.map((side) => ({
            at: `ask ${side}`,
            name: 'side',
            text: side,
            fixed: true,
          })),
        },
      ],
      status: `${draft.filter((v) => v !== '?').length} of ${draft.length} sides told`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p, answer) => answer.map((value, i) => ({ do: 'set', at: placeOf(p.asked[i]!), value })),
  },

  guess: (p, rng) => rng.shuffle(p.colours).slice(0, p.asked.length),
  /** As if the cube had not been turned. */
  greedy: (p) => p.asked.map((side) => p.colours[SIDES.indexOf(side)]!),
  /** Follows each side asked for back through the turns to where it was, by a vector that points to it. */
  oracle(p, _secret, steps) {
    const out: string[] = [];
    for (const side of p.asked) {
      let [x, y, z] = VECTORS[side];
      for (const turn of p.turns.toReversed()) {
        if (!steps.take()) return undefined;
        // Right is x, up is y, towards the viewer is z; a turn is taken back.
        if (turn === 'forward') [y, z] = [z, -y];
        else if (turn === 'backward') [y, z] = [-z, y];
        else if (turn === 'right') [x, y] = [-y, x];
        else if (turn === 'left') [x, y] = [y, -x];
        else if (turn === 'clockwise') [x, z] = [z, -x];
        else if (turn === 'anticlockwise') [x, z] = [-z, x];
        else [y, z] = [-y, -z];
      }
      const from = SIDES.find((s) => VECTORS[s][0] === x && VECTORS[s][1] === y && VECTORS[s][2] === z);
      out.push(p.colours[SIDES.indexOf(from ?? 'top')]!);
    }
    return out;
  },

  reasoningGym: [
    {
      dataset: 'color_cube_rotation',
      like: {
        params: { turns: 2, asked: 2, spins: false },
        but: 'there 1 to 3 turns, and one side is asked for',
      },
      instance: readEntry,
    },
  ],
};

export default env;

const COLOURS = ['white', 'red', 'green', 'orange', 'blue', 'yellow'];
const VECTORS: { readonly [side in Side]: readonly [number, number, number] } = {
  top: [0, 1, 0],
  bottom: [0, -1, 0],
  right: [1, 0, 0],
  left: [-1, 0, 0],
  front: [0, 0, 1],
  back: [0, 0, -1],
};

const placeOf = (side: Side): string => `side ${side}`;
