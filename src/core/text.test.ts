import { describe, expect, test } from 'vitest';
import { type GridPane, type Mark, type Pane, placesOf, type Scene } from './scene.ts';
import { sceneText } from './text.ts';

const cells = (texts: readonly string[], more: (i: number) => Partial<Mark> = () => ({})): Mark[] =>
  texts.map((text, i) => ({
    at: `c${i}`,
    name: `cell ${i}`,
    ...(text === '.' ? {} : { text }),
    ...more(i),
  }));
const grid = (rows: number, columns: number, more: Partial<GridPane> = {}): GridPane => ({
  kind: 'grid',
  id: 'board',
  name: 'board',
  rows,
  columns,
  cells: cells(Array.from({ length: rows * columns }, () => '.')),
  ...more,
});
const text = (pane: Pane, lit: readonly string[] = []): string => sceneText({ panes: [pane] }, new Set(lit));
const lines = (...all: string[]): string => all.join('\n');

describe('a grid', () => {
  test('with boxes has lines between them and leaves notes out', () => {
    const pane = grid(4, 4, {
      boxes: { rows: 2, columns: 2 },
      cells: cells([...'1.3..4..2.......'], (i) => (i === 1 ? { notes: ['2', '4'] } : {})),
    });
    expect(text(pane)).toBe(lines('1 . | 3 .', '. 4 | . .', '----+----', '2 . | . .', '. . | . .'));
  });

  test('pads to the widest text and marks what is lit', () => {
    const pane = grid(2, 2, { cells: cells(['10', '.', '3', '4']) });
    expect(text(pane, ['c2'])).toBe(lines('10 .', '3! 4', '(! marked)'));
  });

  test('with walls is drawn with its frame; open sides stay open', () => {
    const pane = grid(2, 3, {
      walls: [
        ['c0', 'c3'],
        ['c2', 'c1'],
      ],
      cells: cells([...'......'], (i) => (i === 0 ? { look: 'start' } : i === 5 ? { look: 'goal' } : {})),
    });
    expect(text(pane)).toBe(
      lines(
        '+---+---+---+',
        '| S     |   |',
        '+---+   +   +',
        '|         G |',
        '+---+---+---+',
        '(S start, G goal)',
      ),
    );
  });

  test('with signs turns < and > so that they point the right way on the page', () => {
    const pane = grid(2, 2, {
      signs: [
        { at: 's1', between: ['c0', 'c1'], text: '<' },
        { at: 's2', between: ['c3', 'c2'], text: '<' },
        { at: 's3', between: ['c0', 'c2'], text: '<' },
        { at: 's4', between: ['c3', 'c1'], text: '<' },
      ],
    });
    expect(text(pane)).toBe(lines('. < .', '^   v', '. > .'));
    expect(text(pane, ['s1', 's3'])).toBe(lines(' . <!.', '^!   v', ' . > .'));
  });

  test('keeps other signs as they are', () => {
    const pane = grid(1, 2, { signs: [{ at: 's', between: ['c1', 'c0'], text: '+' }] });
    expect(text(pane)).toBe('. + .');
  });

  test('has row hints before it and column hints stacked above it', () => {
    const hint = (at: string, shown: string): Mark => ({ at, name: at, text: shown });
    const pane = grid(2, 2, {
      cells: cells([...'....'], (i) => (i === 0 ? { look: 'solid' } : i === 1 ? { look: 'cross' } : {})),
      rowHints: [hint('r0', '1'), hint('r1', '1 1')],
      columnHints: [hint('k0', '1 10'), hint('k1', '2')],
    });
    expect(text(pane)).toBe(lines('      1', '     10 2', '  1   # x', '1 1   . .'));
  });

  test('tells fills apart by letters and says where the line runs', () => {
    const pane = grid(2, 2, {
      cells: cells([...'....'], (i) => ({ fill: i + 1 })),
      trail: ['c0', 'c1', 'c3'],
    });
    expect(text(pane)).toBe(lines('a b', 'c d', 'line: (1,1) (1,2) (2,2)'));
  });

  test('of one column has its walls between rows', () => {
    const pane = grid(2, 1, { walls: [['c0', 'c1']], cells: cells(['1', '2']) });
    expect(text(pane)).toBe(lines('+---+', '| 1 |', '+---+', '| 2 |', '+---+'));
  });
});

test('a graph is its nodes and edges', () => {
  const node = (at: string, more: Partial<Mark>): Mark & { x: number; y: number } => ({
    at,
    name: `node ${at}`,
    x: 0,
    y: 0,
    ...more,
  });
  const pane: Pane = {
    kind: 'graph',
    id: 'g',
    name: 'graph',
    nodes: [node('n0', { text: '0', fill: 2 }), node('n1', { text: '1', look: 'goal' })],
    edges: [{ at: 'e', name: 'edge', from: 'n0', to: 'n1', text: '7', arrow: true }],
  };
  expect(text(pane, ['e', 'n1'])).toBe(lines('nodes: 0 (colour 2), 1 (goal)!', 'edges: 0 -> 1: 7!'));
  const unnamed: Pane = { ...pane, nodes: pane.nodes.map(({ text: _text, ...rest }) => rest) };
  expect(text(unnamed)).toContain('node n0 -> node n1: 7');
});

test('a sequence is a row of its items, or what stands there while it has none', () => {
  const pane: Pane = { kind: 'sequence', id: 's', name: 'moves', items: [], empty: 'no moves yet' };
  expect(text(pane)).toBe('no moves yet');
  expect(text({ ...pane, items: cells(['up', 'left']) }, ['c1'])).toBe(lines('up  left!', '(! marked)'));
  const long = 'said at length '.repeat(4).trim();
  expect(text({ ...pane, items: cells([long, long]) })).toBe(lines(long, long));
});

describe('a plane', () => {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
  ] as const;
  const ell = [
    [0, 0],
    [2, 0],
    [2, 1],
    [1, 1],
    [1, 2],
    [0, 2],
  ] as const;

  test('on a lattice is a raster of its unit cells', () => {
    const pane: Pane = {
      kind: 'plane',
      id: 'p',
      name: 'box',
      width: 3,
      height: 2,
      lattice: true,
      shapes: [
        { at: 'a', name: 'piece 1', outline: ell, pose: { x: 1, y: 0, turn: 1, flip: false } },
        { at: 'b', name: 'piece 2', outline: ell, pose: null },
        { at: 'w', name: 'wall', outline: square, look: 'solid' },
      ],
    };
    expect(text(pane, ['a'])).toBe(
      lines('# A A', '. . A', 'A piece 1!', 'B piece 2: beside the board', '    B B', '    B'),
    );
  });

  test('without a lattice is sampled at no more than sixty columns', () => {
    const outline = [
      [0, 0],
      [300, 0],
      [300, 300],
      [0, 300],
    ] as const;
    const pane: Pane = {
      kind: 'plane',
      id: 'p',
      name: 'plane',
      width: 600,
      height: 300,
      shapes: [
        { at: 'a', name: 'half', text: 'X', fill: 1, outline },
        { at: 'b', name: 'other half', text: 'Y', outline: outline.map(([x, y]) => [x + 300, y] as const) },
      ],
    };
    const out = text(pane).split('\n');
    expect(out).toHaveLength(17);
    expect(out[0]).toBe('X'.repeat(30) + '.'.repeat(30));
    expect(out.filter((line) => line.includes('Y'))).toEqual([
      `${'X'.repeat(30)}${'.'.repeat(15)}Y${'.'.repeat(14)}`,
      'Y other half',
    ]);
  });
});

test('several panes have headings, the status stands last, code keeps a fence longer than its own', () => {
  const scene = {
    panes: [
      { kind: 'text', id: 't', at: 't', name: 'clue', text: 'x + 1' },
      { kind: 'code', id: 'c', at: 'c', name: 'program', language: 'python', text: '```' },
    ],
    status: '1 of 2',
  } as const;
  expect(sceneText(scene, new Set(['t']))).toBe(
    lines('clue', 'x + 1 !', '', 'program', '````python', '```', '````', '', '1 of 2'),
  );
});

test('tests of a program stand below it, and tell how they went', () => {
  const scene: Scene = {
    panes: [
      {
        kind: 'code',
        id: 'c',
        at: 'c',
        name: 'program',
        language: 'python',
        text: 'f = abs',
        tests: [
          { at: 't1', name: 'test 1', input: 'f(-3)', wanted: '3' },
          { at: 't2', name: 'test 2', input: 'f(2)', wanted: '2', got: '2', holds: true, ms: 1 },
          { at: 't3', name: 'test 3', input: 'f(4)', wanted: '5', got: '4', holds: false },
          {
            at: 't4',
            name: 'test 4',
            input: "f('')",
            wanted: '5',
            fault: 'TypeError in line 1.',
            holds: false,
          },
          { at: 't5', name: 'private test 1', holds: false },
        ],
      },
    ],
  };
  expect(sceneText(scene, new Set(['t3']))).toBe(
    lines(
      '```python',
      'f = abs',
      '```',
      'f(-3) → 3',
      'f(2) → 2  ✓ holds',
      'f(4) → 5  ✗ does not hold: gave 4 !',
      "f('') → 5  ✗ does not hold: TypeError in line 1.",
      'private test 1  ✗ does not hold',
    ),
  );
  expect(placesOf(scene)).toEqual(new Set(['c', 't1', 't2', 't3', 't4', 't5']));
});
