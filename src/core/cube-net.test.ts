import { expect, test } from 'vitest';
import {
  areSquare,
  foldNet,
  type Heading,
  NETS,
  opposite,
  roll,
  type Standing,
  sameDirection,
} from './cube-net.ts';
import { formKey } from './polyomino.ts';

test('there are eleven nets, and each folds to six faces', () => {
  expect(new Set(NETS.map((net) => formKey(net, true))).size).toBe(11);
  for (const net of NETS) expect(new Set(foldNet(net).map(String)).size).toBe(6);
});

test('squares two apart in a line are opposite faces', () => {
  for (const net of NETS) {
    const faces = foldNet(net);
    for (const [i, [x, y]] of net.entries()) {
      const middle = net.findIndex((square) => square[0] === x + 1 && square[1] === y);
      const end = net.findIndex((square) => square[0] === x + 2 && square[1] === y);
      if (middle >= 0) expect(areSquare(faces[i]!, faces[middle]!)).toBe(true);
      if (middle >= 0 && end >= 0) expect(sameDirection(faces[end]!, opposite(faces[i]!))).toBe(true);
    }
  }
});

test('the seen side is outside: on the cross the right neighbour comes to the right', () => {
  const [above, left, middle, right] = foldNet(NETS[0]!);
  const turned = { down: opposite(middle!), north: above! };
  expect(sameDirection(roll(turned, 'E').down, right!)).toBe(true);
  expect(sameDirection(roll(turned, 'W').down, left!)).toBe(true);
  expect(sameDirection(roll(turned, 'N').down, above!)).toBe(true);
});

test('rolling there and back, or four times on, changes nothing', () => {
  const start: Standing = { down: [0, 0, 1], north: [0, 1, 0] };
  const along = (headings: string) =>
    [...headings].reduce((at, heading) => roll(at, heading as Heading), start);
  for (const headings of ['NS', 'SN', 'EW', 'WE', 'NNNN', 'EEEE', 'ENWSENWSENWS'])
    expect(along(headings)).toEqual(start);
  expect(along('NE')).not.toEqual(along('EN'));
});
