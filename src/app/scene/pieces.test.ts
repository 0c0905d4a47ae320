import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type PlanePane, type Pose, posed, type Shape } from '../../core/scene.ts';
import { firstFit } from './first-fit.ts';
import { boxOf, type Point } from './inside.ts';
import { actOnPiece, pressPiece } from './piece-hand.ts';
import { kept, layoutPlane, poseAt, unturned } from './plane-layout.ts';

const L: readonly Point[] = [
  [0, 0],
  [3, 0],
  [3, 1],
  [1, 1],
  [1, 2],
  [0, 2],
];
const piece = (at: string, pose: Pose | null): Shape => ({ at, name: `piece ${at}`, outline: L, pose });
const board = (...shapes: readonly Shape[]): PlanePane => ({
  kind: 'plane',
  id: 'p',
  name: 'board',
  width: 6,
  height: 4,
  lattice: true,
  flips: true,
  shapes,
});
const flat: Pose = { x: 1, y: 1, turn: 0, flip: false };
const poses = fc.record({
  x: fc.integer({ min: -3, max: 9 }),
  y: fc.integer({ min: -3, max: 9 }),
  turn: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
  flip: fc.boolean(),
});
const sorted = (outline: readonly Point[]) => outline.map(String).sort();

describe('a laid piece', () => {
  test('arrows move it by one and not off the board', () => {
    expect(
      pressPiece(board(piece('a', flat)), piece('a', flat), undefined, 'ArrowRight')?.gesture,
    ).toMatchObject({
      pose: { x: 2, y: 1 },
    });
    const edge = piece('a', { ...flat, x: 3 });
    expect(pressPiece(board(edge), edge, undefined, 'ArrowRight')).toEqual({});
  });
  test('four turns or two flips bring it back', () => {
    fc.assert(
      fc.property(poses, (from) => {
        const start = kept(board(), piece('a', from), from);
        const run = (act: 'turn' | 'flip', times: number) => {
          let pose: Pose = { ...start, x: 0, y: 0 };
          for (let i = 0; i < times; i++) {
            const done = actOnPiece(board(), piece('a', pose), undefined, act)?.gesture;
            if (done?.do !== 'pose' || !done.pose) throw new Error('no pose');
            pose = { ...done.pose, x: 0, y: 0 };
          }
          return pose;
        };
        expect(run('turn', 4)).toEqual({ ...start, x: 0, y: 0 });
        expect(run('flip', 2)).toEqual({ ...start, x: 0, y: 0 });
      }),
    );
  });
  test('a flip mirrors it left to right as it is seen', () => {
    fc.assert(
      fc.property(poses, ({ turn, flip }) => {
        const pose: Pose = { x: 0, y: 0, turn, flip };
        const done = actOnPiece(board(), piece('a', pose), undefined, 'flip')?.gesture;
        if (done?.do !== 'pose' || !done.pose) throw new Error('no pose');
        const before = posed(L, pose);
        const { w } = boxOf(before);
        expect(sorted(posed(L, { ...done.pose, x: 0, y: 0 }))).toEqual(
          sorted(before.map(([x, y]) => [w - x, y])),
        );
      }),
    );
  });
  test('is kept on the board wherever it is put', () => {
    fc.assert(
      fc.property(poses, (pose) => {
        const { x, y, w, h } = boxOf(posed(L, kept(board(), piece('a', pose), pose)));
        expect(x).toBeGreaterThanOrEqual(0);
        expect(y).toBeGreaterThanOrEqual(0);
        expect(x + w).toBeLessThanOrEqual(6);
        expect(y + h).toBeLessThanOrEqual(4);
      }),
    );
  });
  test('Backspace takes it off and keeps how it is turned', () => {
    const turned = piece('a', { ...flat, turn: 3 });
    expect(pressPiece(board(turned), turned, undefined, 'Backspace')).toEqual({
      gesture: { do: 'pose', at: 'a', pose: null },
      stance: { turn: 3, flip: false },
    });
  });
});

describe('a piece beside the board', () => {
  test('turns without a gesture, and Enter lays it on the first free place', () => {
    const free = piece('b', null);
    const pane = board(piece('a', { ...flat, x: 0, y: 0 }), free);
    expect(pressPiece(pane, free, unturned, 'r')).toEqual({ stance: { turn: 1, flip: false } });
    const pose = firstFit(pane, free, unturned);
    expect(pose).toEqual({ x: 3, y: 0, turn: 0, flip: false });
    expect(pressPiece(pane, free, unturned, 'Enter')?.gesture).toEqual({ do: 'pose', at: 'b', pose });
    expect(pressPiece(pane, free, unturned, 'ArrowLeft')).toBeUndefined();
  });
  test('solid scenery is no free place', () => {
    const hole: Shape = {
      at: 'h',
      name: 'hole',
      look: 'solid',
      fixed: true,
      outline: [
        [0, 0],
        [1, 0],
        [1, 1],
        [0, 1],
      ],
    };
    expect(firstFit(board(hole), piece('b', null), unturned)).toMatchObject({ x: 1, y: 0 });
  });
});

test('a piece let go near a place snaps to it, and beside the board it has none', () => {
  const pane = board(piece('a', null));
  for (const beside of [true, false]) {
    const layout = layoutPlane(pane, { beside });
    const at = (x: number, y: number) => ({
      at: 'a',
      x: layout.board.x + x * layout.scale,
      y: layout.board.y + y * layout.scale,
    });
    expect(poseAt(pane, layout, piece('a', null), at(1.4, 0.6), unturned)).toEqual({
      x: 1,
      y: 1,
      ...unturned,
    });
    expect(poseAt(pane, layout, piece('a', null), at(9, 1), unturned)).toBeNull();
  }
});
