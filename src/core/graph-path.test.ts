import { expect, test } from 'vitest';
import type { Point } from './graph.ts';
import { actOnPath, gapsIn, MOST_STEPS, pathPanes, readPath, writePath } from './graph-path.ts';
import { placesOf } from './scene.ts';

const net = {
  points: [
    [0, 0],
    [100, 0],
    [200, 0],
    [300, 0],
  ] as Point[],
  edges: [
    [0, 1],
    [1, 2],
    [2, 3],
  ] as [number, number][],
};
const tap = (at: string) => ({ do: 'tap' as const, at });

test('a path is read back as it is written', () => {
  expect(readPath(writePath([2, 0, 0]), 4)).toEqual({ answer: [2, 0, 0] });
  for (const text of ['', 'A ', 'A  B', 'A,B', 'a', 'E', 'A\nB', 'Ａ'])
    expect(readPath(text, 4)).toHaveProperty('why');
  expect(readPath(new Array(MOST_STEPS).fill('A').join(' '), 4)).toHaveProperty('answer');
  expect(readPath(new Array(MOST_STEPS + 1).fill('A').join(' '), 4)).toHaveProperty('why');
});

test('gaps are where no edge leads on', () => {
  expect(gapsIn([0, 1, 3, 3, 2], net.edges)).toEqual([1, 2]);
  expect(gapsIn([], net.edges)).toEqual([]);
});

test('taps go on along edges, back to an earlier node, and take the last away', () => {
  expect(actOnPath(net, [], tap('C'))).toEqual([2]);
  expect(actOnPath({ ...net, start: 0 }, [], tap('C'))).toEqual([]);
  expect(actOnPath(net, [0], tap('B'))).toEqual([0, 1]);
  expect(actOnPath(net, [0, 1, 2, 3], tap('B'))).toEqual([0, 1]);
  expect(actOnPath(net, [0, 1, 2], tap('C'))).toEqual([0, 1]);
  expect(actOnPath(net, [0, 1], { do: 'key', key: 'back' })).toEqual([0]);
});

test('what makes no sense leaves the very same path', () => {
  const path = [0];
  for (const gesture of [
    tap('C'),
    tap('nowhere'),
    { do: 'key', key: 'other' } as const,
    { do: 'set', at: 'B', value: '1' } as const,
  ])
    expect(actOnPath(net, path, gesture)).toBe(path);
  const none: number[] = [];
  expect(actOnPath(net, none, { do: 'key', key: 'back' })).toBe(none);
  const long = new Array<number>(MOST_STEPS).fill(0);
  expect(actOnPath(net, long, tap('B'))).toBe(long);
});

test('the panes hold every node, edge and step, and show what is used', () => {
  const panes = pathPanes({ ...net, start: 0, goal: 3 }, [0, 1, 0, 3], (edge) => `${edge}`);
  expect([...placesOf({ panes })]).toEqual(
    expect.arrayContaining(['A', 'D', 'A-B', 'C-D', 'step1', 'step4']),
  );
  const [graph] = panes;
  expect(graph.nodes.map((node) => node.look)).toEqual(['start', 'trail', undefined, 'goal']);
  expect(graph.nodes[0]!.says).toBe('start, step 1 and 3');
  expect(graph.edges.map((edge) => [edge.text, edge.look])).toEqual([
    ['0', 'trail'],
    ['1', undefined],
    ['2', undefined],
  ]);
});
