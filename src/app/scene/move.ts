import type { Place } from '../../core/scene.ts';
import type { Layout, Spot } from './layout.ts';

export type Direction = 'ArrowLeft' | 'ArrowRight' | 'ArrowUp' | 'ArrowDown';
export const isDirection = (key: string): key is Direction => /^Arrow(Left|Right|Up|Down)$/.test(key);

const WAYS: { readonly [D in Direction]: readonly [number, number] } = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The element that the cursor goes to; the same one at the rim. */
export function moved(layout: Layout, from: Place, direction: Direction): Place {
  const spot = layout.spots.find(({ mark }) => mark.at === from);
  if (!spot) return layout.spots[0]?.mark.at ?? from;
  if (spot.row !== undefined && spot.column !== undefined) return inGrid(layout, spot, direction);
  if (spot.kind === 'item') return inLine(layout, spot, direction);
  return nearest(layout, spot, direction);
}

function inGrid(layout: Layout, { row = 0, column = 0, mark }: Spot, direction: Direction): Place {
  const [dx, dy] = WAYS[direction];
  return layout.spots.find((to) => to.row === row + dy && to.column === column + dx)?.mark.at ?? mark.at;
}

/** Along a sequence left and right go on to the next line. */
function inLine(layout: Layout, spot: Spot, direction: Direction): Place {
  const [dx, dy] = WAYS[direction];
  if (dy !== 0) return nearest(layout, spot, direction);
  return layout.spots[layout.spots.indexOf(spot) + dx]?.mark.at ?? spot.mark.at;
}

function nearest(layout: Layout, from: Spot, direction: Direction): Place {
  const [dx, dy] = WAYS[direction];
  const ahead = layout.spots.flatMap((to) => {
    const along = (to.x - from.x) * dx + (to.y - from.y) * dy;
    const aside = Math.abs((to.x - from.x) * dy) + Math.abs((to.y - from.y) * dx);
    return to !== from && along > 1 && aside <= along * 2.5
      ? [{ at: to.mark.at, cost: along + 2 * aside }]
      : [];
  });
  return ahead.reduce((best, next) => (next.cost < best.cost ? next : best), {
    at: from.mark.at,
    cost: Number.POSITIVE_INFINITY,
  }).at;
}

export const firstIn = (layout: Layout, row: Spot | undefined): Place | undefined =>
  layout.spots.find((spot) => row === undefined || spot.row === row.row)?.mark.at;
export const lastIn = (layout: Layout, row: Spot | undefined): Place | undefined =>
  layout.spots.findLast((spot) => row === undefined || spot.row === row.row)?.mark.at;
