import type { AnyEnvironment } from '../../core/environment.ts';
import { type History, type Move, type Position, startOf, step } from '../../core/play.ts';

/** Positions of one instance, each made once while histories grow, shrink and branch. */
export function makeReplay(env: AnyEnvironment | undefined, puzzle: unknown): (history: History) => Position {
  const first: Position = env ? startOf(env, puzzle) : { draft: null, text: '' };
  let moves: readonly Move[] = [];
  let positions: Position[] = [first];

  /** An environment that plays as text alone has no board: its position is the text. */
  const next = (at: Position, move: Move): Position => {
    if (env) return step(env, puzzle, at, move);
    return 'restart' in move ? first : 'text' in move ? { draft: null, text: move.text } : at;
  };
  return (history) => {
    let same = 0;
    while (same < history.at && same < positions.length - 1 && moves[same] === history.moves[same]) same++;
    if (same < history.at) {
      positions = positions.slice(0, same + 1);
      for (let i = same; i < history.at; i++)
        positions.push(next(positions[i] as Position, history.moves[i] as Move));
      moves = history.moves.slice(0, history.at);
    }
    return positions[history.at] ?? first;
  };
}
