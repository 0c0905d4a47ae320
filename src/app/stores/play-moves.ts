import type { AnyEnvironment } from '../../core/environment.ts';
import { type History, type Move, type Position, push } from '../../core/play.ts';
import type { Gesture } from '../../core/scene.ts';

/** Longest pause within one burst of typing, in milliseconds. */
export const BURST = 1_200;

/** Whether a gesture sets the text of a field, letter by letter. */
export function typesInField(
  env: AnyEnvironment,
  puzzle: unknown,
  draft: unknown,
  gesture: Gesture,
): boolean {
  if (gesture.do !== 'set') return false;
  return env.board
    .show(puzzle, draft, null)
    .panes.some((pane) => (pane.kind === 'text' || pane.kind === 'code') && pane.at === gesture.at);
}

const sameField = (a: Move | undefined, b: Move): boolean => {
  if (a === undefined) return false;
  if ('text' in a && 'text' in b) return true;
  return (
    'gesture' in a &&
    'gesture' in b &&
    a.gesture.do === 'set' &&
    b.gesture.do === 'set' &&
    a.gesture.at === b.gesture.at
  );
};

/**
 * Letters typed in one burst are one move, so that undo takes back words and saved games stay small. A text that
 * cannot be read does not replace one that can: the board waits at the last readable one.
 */
export function pushTyped(history: History, move: Move, at: (history: History) => Position): History {
  const last = history.moves[history.at - 1];
  if (!sameField(last, move)) return push(history, move);
  const merged = push({ moves: history.moves, at: history.at - 1 }, move);
  return at(merged).why !== undefined && at(history).why === undefined ? push(history, move) : merged;
}
