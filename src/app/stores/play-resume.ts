import type { History } from '../../core/play.ts';
import type { Records } from '../../records/attempt.ts';
import type { Judged, PlayNeeds } from './play-state.ts';

/** What was done since stands on top of what was saved, so that undo reaches both. */
export function below(since: History, saved: History): History {
  const at = Math.min(saved.at, saved.moves.length);
  if (since.moves.length === 0) return { moves: saved.moves, at };
  return {
    moves: [...saved.moves.slice(0, at), { restart: true }, ...since.moves],
    at: at + 1 + since.at,
  };
}

/** What a link put on the board was there when the game was saved: opening the link again adds nothing. */
export const isWithin = (opened: History, saved: History): boolean =>
  opened.moves.every((move) =>
    saved.moves.some((other) => 'text' in move && 'text' in other && other.text === move.text),
  );

/** The verdict a person last got on this very text, judged again so that all of it is there. */
export async function lastJudged(
  { host, made, key }: PlayNeeds,
  records: Records,
  text: string,
): Promise<Judged | undefined> {
  const last = (await records.attempts(key.env)).findLast(
    (one) =>
      one.instance === made.id &&
      one.hash === made.hash &&
      one.reply === text &&
      one.solver.kind === 'person',
  );
  if (!last) return undefined;
  const { id: attempt, reading, contest, ms } = last;
  const verdict = await host.judge(made, text, { reading });
  return { verdict, text, reading, attempt, kept: 'kept', contest, ms: ms ?? 0 };
}
