import type { GridPane, Mark } from '../../core/scene.ts';

export const SIDES = ['top', 'right', 'front', 'left', 'back', 'bottom'] as const;
export type Side = (typeof SIDES)[number];
export const TURNS = ['forward', 'backward', 'left', 'right', 'clockwise', 'anticlockwise'] as const;
/** `over`: upside down by one of the two half turns that keep the edges where they are. */
export type Turn = (typeof TURNS)[number] | 'over';
export interface Puzzle {
  /** The six colours, in the order of the sides. */
  readonly colours: readonly string[];
  readonly turns: readonly Turn[];
  readonly asked: readonly Side[];
}
/** The turn that takes one back. */
export const UNDONE: { readonly [turn in Turn]?: Turn } = {
  forward: 'backward',
  backward: 'forward',
  left: 'right',
  right: 'left',
  clockwise: 'anticlockwise',
  anticlockwise: 'clockwise',
};
export const ARROWS: { readonly [turn in Turn]: string } = {
  forward: '↓',
  backward: '↑',
  left: '←',
  right: '→',
  clockwise: '↻',
  anticlockwise: '↺',
  over: '⇅',
};

/** The four sides that go round in a turn, each to the place of the next. */
const ROUND: { readonly [turn in (typeof TURNS)[number]]: readonly Side[] } = {
  forward: ['top', 'front', 'bottom', 'back'],
  backward: ['back', 'bottom', 'front', 'top'],
  right: ['top', 'right', 'bottom', 'left'],
  left: ['left', 'bottom', 'right', 'top'],
  clockwise: ['front', 'left', 'back', 'right'],
  anticlockwise: ['right', 'back', 'left', 'front'],
};

/** For each side in the end, which side it was at first; more than one way where a turn leaves a choice. */
export function ends(p: Puzzle): readonly (readonly number[])[] {
  let all = new Map([['', SIDES.map((_, i) => i)]]);
  const turned = (cube: readonly number[], turn: (typeof TURNS)[number]) => {
    const out = cube.slice();
    for (const [i, side] of ROUND[turn].entries())
      out[SIDES.indexOf(ROUND[turn][(i + 1) % 4]!)] = cube[SIDES.indexOf(side)]!;
    return out;
  };
  for (const turn of p.turns) {
    const next = [...all.values()].flatMap((cube) =>
      turn === 'over'
        ? (['forward', 'right'] as const).map((way) => turned(turned(cube, way), way))
        : [turned(cube, turn)],
    );
    all = new Map(next.map((cube) => [cube.join(''), cube]));
  }
  return [...all.values()];
}

/** Colours of the palette by name; others are told by their names alone. */
const FILLS: ReadonlyMap<string, number> = new Map([
  ['orange', 1],
  ['cyan', 2],
  ['green', 3],
  ['yellow', 4],
  ['blue', 5],
  ['red', 6],
  ['pink', 7],
  ['gray', 8],
]);
/** A side in its colour. */
export function painted(colour: string): Partial<Mark> {
  const fill = FILLS.get(colour);
  return { text: colour, ...(fill === undefined ? {} : { fill }) };
}

/** The cube unfolded around its front. */
export function net(p: Puzzle): GridPane {
  const at: { readonly [cell: number]: Side } = {
    1: 'top',
    4: 'left',
    5: 'front',
    6: 'right',
    7: 'back',
    9: 'bottom',
  };
  return {
    kind: 'grid',
    id: 'net',
    name: 'cube at first, unfolded',
    rows: 3,
    columns: 4,
    cells: Array.from({ length: 12 }, (_, i): Mark => {
      const side = at[i];
      return side === undefined
        ? { at: `none${i}`, name: 'nothing', fixed: true, look: 'dim' }
        : {
            at: `first ${side}`,
            name: side,
            fixed: true,
            ...painted(p.colours[SIDES.indexOf(side)]!),
          };
    }),
  };
}
