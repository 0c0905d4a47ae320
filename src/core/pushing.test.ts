import { expect, test } from 'vitest';
import { type Floor, type Stand, Warehouse } from './pushing.ts';
import { makeRng } from './rng.ts';
import { makeSteps } from './steps.ts';

/** `#` wall, `@` player, `$` box, `.` goal. */
function drawn(lines: readonly string[]): { readonly floor: Floor; readonly stand: Stand } {
  const signs = [...lines.join('')];
  const at = (sign: string) => signs.flatMap((one, cell) => (one === sign ? [cell] : []));
  return {
    floor: { columns: lines[0]!.length, open: signs.map((sign) => sign !== '#'), goals: at('.') },
    stand: { boxes: at('$'), player: at('@')[0]! },
  };
}
const fewest = (lines: readonly string[], most = 50) => {
  const { floor, stand } = drawn(lines);
  return new Warehouse(floor).fewest(stand, most, makeSteps());
};

test('a box is pushed straight, and round a corner', () => {
  expect(fewest(['######', '#@$-.#', '######'])).toEqual([
    { box: 8, step: 1 },
    { box: 9, step: 1 },
  ]);
  expect(fewest(['#######', '#-----#', '#@$---#', '#---.-#', '#-----#', '#######'])).toHaveLength(3);
});

test('a box in a corner, a limit too small and boxes in a square have no way', () => {
  expect(fewest(['#####', '#$-.#', '#@--#', '#---#', '#####'])).toBeUndefined();
  expect(fewest(['######', '#@$-.#', '######'], 1)).toBeUndefined();
  expect(fewest(['######', '#-$$-#', '#@$$.#', '#....#', '######'])).toBeUndefined();
});

test('as many pushes as a search through all stands needs, on small floors', () => {
  for (let seed = 0; seed < 60; seed++) {
    const rng = makeRng(`floor ${seed}`);
    const cells = rng.shuffle([...'..$$@##---------']);
    const rows = [0, 4, 8, 12].map((i) => `#${cells.slice(i, i + 4).join('')}#`);
    const lines = ['######', ...rows, '######'];
    expect(fewest(lines)?.length, lines.join('\n')).toBe(plain(lines));
  }
});

/** Fewest pushes by Dijkstra's rule over every move, a push costing one and a step nothing. */
function plain(lines: readonly string[]): number | undefined {
  const { floor, stand } = drawn(lines);
  const goals = floor.goals.join();
  const seen = new Set<string>();
  let now: Stand[] = [stand];
  for (let pushes = 0; now.length > 0; pushes++) {
    const later: Stand[] = [];
    for (let i = 0; i < now.length; i++) {
      const { boxes, player } = now[i]!;
      const key = `${boxes.join()}|${player}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (boxes.join() === goals) return pushes;
      for (const step of [1, -1, floor.columns, -floor.columns]) {
        const to = player + step;
        if (!floor.open[to]) continue;
        if (!boxes.includes(to)) now.push({ boxes, player: to });
        else if (floor.open[to + step] && !boxes.includes(to + step))
          later.push({
            boxes: boxes.map((box) => (box === to ? to + step : box)).sort((a, b) => a - b),
            player: to,
          });
      }
    }
    now = later;
  }
  return undefined;
}
