import { cellAt, withAt } from './grid.ts';
import type { Gesture } from './scene.ts';

/** How a person writes signs into the cells of a grid. */
export interface CellSigns<S extends string> {
  /** What a tap makes of each sign. */
  readonly next: { readonly [sign in S]: S };
  /** The sign that each value sets; '' clears. */
  readonly typed: ReadonlyMap<string, S>;
}

/** What `tap` and `set` do to signs row by row; `isFree` tells the cells that may be changed. Other gestures change nothing. */
export function actOnSigns<S extends string>(
  { next, typed }: CellSigns<S>,
  draft: readonly S[],
  gesture: Gesture,
  columns: number,
  isFree: (cell: number) => boolean = () => true,
): readonly S[] {
  if (gesture.do !== 'tap' && gesture.do !== 'set') return draft;
  const cell = cellAt(gesture.at, draft.length / columns, columns);
  if (cell === undefined || !isFree(cell)) return draft;
  const before = draft[cell] as S;
  const sign = gesture.do === 'tap' ? next[before] : typed.get(gesture.value);
  return sign === undefined || sign === before ? draft : withAt(draft, cell, sign);
}
