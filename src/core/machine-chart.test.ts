import { expect, test } from 'vitest';
import { type Bar, covers, machineChart, slotAt, slotPlace } from './machine-chart.ts';

const bar: Bar = { machine: 2, start: 1, hours: 2, name: 'A1', text: 'A', fill: 1, picked: false };

test('a slot is found at its place, and nowhere beyond the chart', () => {
  expect(slotAt(slotPlace(2, 10), 2, 11)).toEqual({ machine: 2, hour: 10 });
  for (const place of ['M3h0', 'M2h11', 'M0h1', 'M1h01', 'M1', 'h1', 'x'])
    expect(slotAt(place, 2, 11), place).toBeUndefined();
});

test('a bar covers the hours from its start to before its end', () => {
  const covered = [0, 1, 2, 3].filter((hour) => covers(bar, { machine: 2, hour }));
  expect(covered).toEqual([1, 2]);
  expect(covers(bar, { machine: 1, hour: 1 })).toBe(false);
  expect(covers({ ...bar, start: null }, { machine: 2, hour: 1 })).toBe(false);
});

test('bars that meet are both named without a colour, and late hours are dim', () => {
  const { cells } = machineChart([bar, { ...bar, start: 2, name: 'B1', text: 'B', picked: true }], 2, 5, 4);
  expect(cells).toHaveLength(10);
  expect(cells[6]).toMatchObject({ at: 'M2h1', text: 'A', fill: 1, says: 'A1' });
  expect(cells[7]).toEqual({
    at: 'M2h2',
    name: 'machine 2 hour 2',
    text: 'A B',
    look: 'picked',
    says: 'A1, B1',
  });
  expect(cells[0]).toEqual({ at: 'M1h0', name: 'machine 1 hour 0', says: 'free' });
  expect(cells[9]).toMatchObject({ look: 'dim', says: 'after the deadline' });
});
