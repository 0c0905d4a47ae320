import { describe, expect, test } from 'vitest';
import type { GraphPane, GridPane, SequencePane } from '../../core/scene.ts';
import { layoutOf } from './Drawing.tsx';
import { emptyHand, type Hand, hotkeyed, press, primary } from './hand.ts';
import type { DrawnPane } from './layout.ts';
import { marksIn } from './use-board.ts';

const grid: GridPane = {
  kind: 'grid',
  id: 'g',
  name: 'grid',
  rows: 2,
  columns: 3,
  values: ['1', '2', '3'],
  notes: true,
  cells: Array.from({ length: 6 }, (_, i) => ({
    at: `c${i}`,
    name: `cell ${i}`,
    ...(i === 1 ? { text: '2', fixed: true } : {}),
  })),
  rowHints: [0, 1].map((i) => ({ at: `r${i}`, name: `hint ${i}`, text: '1' })),
};
const pressOn = (pane: DrawnPane, at: string, key: string, hand: Hand = emptyHand, more = {}) => {
  const layout = layoutOf(pane);
  const mark = layout.spots.find((spot) => spot.mark.at === at)?.mark ?? marksIn(pane)[0];
  if (!mark) throw new Error(at);
  return press(pane, layout, { mark, present: () => mark.text ?? '' }, hand, {
    key,
    code: /\d/.test(key) ? `Digit${key}` : '',
    shift: false,
    time: 5000,
    ...more,
  });
};

describe('a grid of values', () => {
  test('arrows move, stop at the rim, and reach the hints', () => {
    expect(pressOn(grid, 'c0', 'ArrowRight')?.cursor).toBe('c1');
    expect(pressOn(grid, 'c0', 'ArrowDown')?.cursor).toBe('c3');
    expect(pressOn(grid, 'c0', 'ArrowLeft')?.cursor).toBe('r0');
    expect(pressOn(grid, 'c0', 'ArrowUp')?.cursor).toBe('c0');
    expect(pressOn(grid, 'c0', 'End')?.cursor).toBe('c2');
  });
  test('a digit sets, and Backspace, Delete and 0 clear', () => {
    expect(pressOn(grid, 'c0', '3')?.gesture).toEqual({ do: 'set', at: 'c0', value: '3' });
    for (const key of ['Backspace', 'Delete', '0'])
      expect(pressOn(grid, 'c0', key)?.gesture).toEqual({ do: 'set', at: 'c0', value: '' });
  });
  test('0 sets where 0 is a value', () => {
    const binary: GridPane = { ...grid, values: ['0', '1'] };
    expect(pressOn(binary, 'c0', '0')?.gesture).toEqual({ do: 'set', at: 'c0', value: '0' });
  });
  test('Shift with a digit notes once; Space turns notes on until it turns them off', () => {
    expect(pressOn(grid, 'c0', '"', emptyHand, { shift: true, code: 'Digit2' })?.gesture).toEqual({
      do: 'note',
      at: 'c0',
      value: '2',
    });
    const noting = pressOn(grid, 'c0', ' ')?.hand as Hand;
    expect(pressOn(grid, 'c0', '2', noting)?.gesture).toEqual({ do: 'note', at: 'c0', value: '2' });
    expect(pressOn(grid, 'c0', 'Backspace', noting)?.gesture).toEqual({ do: 'set', at: 'c0', value: '' });
    expect(pressOn(grid, 'c0', ' ', noting)?.hand?.noting).toBe(false);
  });
  test('a fixed cell and a hint take no gesture from any key', () => {
    for (const at of ['c1', 'r0'])
      for (const key of ['1', 'Backspace', '0', 'Enter', ' ', 'x'])
        expect(pressOn(at === 'r0' ? { ...grid, values: [] } : grid, at, key)?.gesture).toBeUndefined();
  });
  test('Enter goes on to the next value', () => {
    expect(pressOn(grid, 'c0', 'Enter')?.gesture).toEqual({ do: 'set', at: 'c0', value: '1' });
  });
});

const nodes: GraphPane = {
  kind: 'graph',
  id: 'n',
  name: 'graph',
  taps: true,
  nodes: [
    { at: 'a', name: 'A', x: 0, y: 0 },
    { at: 'b', name: 'B', x: 100, y: 10 },
    { at: 'c', name: 'C', x: 90, y: 120, fixed: true },
    { at: 'd', name: 'D', x: 0, y: 110 },
  ],
  edges: [],
};
describe('a graph to tap', () => {
  test('arrows go to the nearest node that way', () => {
    expect(pressOn(nodes, 'a', 'ArrowRight')?.cursor).toBe('b');
    expect(pressOn(nodes, 'a', 'ArrowDown')?.cursor).toBe('d');
    expect(pressOn(nodes, 'b', 'ArrowDown')?.cursor).toBe('c');
    expect(pressOn(nodes, 'a', 'ArrowUp')?.cursor).toBe('a');
  });
  test('Enter and Space tap, but not a fixed node', () => {
    expect(pressOn(nodes, 'a', 'Enter')?.gesture).toEqual({ do: 'tap', at: 'a' });
    expect(pressOn(nodes, 'a', ' ')?.gesture).toEqual({ do: 'tap', at: 'a' });
    expect(pressOn(nodes, 'c', 'Enter')?.gesture).toBeUndefined();
    expect(pressOn(nodes, 'c', ' ')?.gesture).toBeUndefined();
  });
});

const row: SequencePane = {
  kind: 'sequence',
  id: 's',
  name: 'items',
  drags: true,
  items: ['x', 'y', 'z'].map((text) => ({
    at: text,
    name: text,
    text,
    ...(text === 'z' ? { fixed: true } : {}),
  })),
};
describe('items to drag', () => {
  const lifted = pressOn(row, 'x', 'Enter')?.hand as Hand;
  test('Enter picks up and puts down, Escape lets go', () => {
    expect(lifted.lifted).toBe('x');
    expect(pressOn(row, 'y', 'Enter', lifted)).toMatchObject({
      gesture: { do: 'drag', from: 'x', to: 'y' },
      hand: { lifted: undefined },
    });
    expect(pressOn(row, 'y', 'Escape', lifted)?.hand?.lifted).toBeUndefined();
  });
  test('nothing is put onto itself or onto a fixed one, and a fixed one is not picked up', () => {
    expect(pressOn(row, 'x', 'Enter', lifted)?.gesture).toBeUndefined();
    expect(pressOn(row, 'z', 'Enter', lifted)?.gesture).toBeUndefined();
    expect(pressOn(row, 'z', 'Enter')?.hand).toBeUndefined();
  });
  test('where taps and drags are both there, Enter taps and Space picks up', () => {
    const both: SequencePane = { ...row, taps: true };
    expect(pressOn(both, 'x', 'Enter')?.gesture).toEqual({ do: 'tap', at: 'x' });
    expect(pressOn(both, 'x', ' ')?.hand?.lifted).toBe('x');
    const [first] = both.items;
    expect(first && primary(both, first, lifted)?.gesture).toBeUndefined();
  });
});

test('hotkeys are found in either case', () => {
  const keys = [
    { name: 'fill A', text: 'A', hotkey: 'a', gesture: { do: 'key', key: 'a' } },
    { name: 'up', text: '↑', hotkey: 'ArrowUp', gesture: { do: 'key', key: 'u' } },
  ] as const;
  expect(hotkeyed(keys, 'A')?.name).toBe('fill A');
  expect(hotkeyed(keys, 'ArrowUp')?.name).toBe('up');
  expect(hotkeyed(keys, 'x')).toBeUndefined();
});
