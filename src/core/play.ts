import type { AnyEnvironment } from './environment.ts';
import { readReply } from './judge.ts';
import type { Gesture } from './scene.ts';

/** What a person does, as it is stored. A text move holds the whole text; show answer, a model's reply and an import are text moves. */
export type Move = { readonly gesture: Gesture } | { readonly text: string } | { readonly restart: true };

/** `text` is what the verifier reads. It differs from write(draft) only where a text was typed; `why` says that it cannot be read, and the draft waits. */
export interface Position {
  readonly draft: unknown;
  readonly text: string;
  readonly why?: string;
}

const written = (env: AnyEnvironment, puzzle: unknown, draft: unknown): Position => ({
  draft,
  text: env.write(env.board.answer(puzzle, draft), puzzle),
});
export const startOf = (env: AnyEnvironment, puzzle: unknown): Position =>
  written(env, puzzle, env.board.start(puzzle));

/** The position after a move; the very same object where the move changes nothing. */
export function step(env: AnyEnvironment, puzzle: unknown, at: Position, move: Move): Position {
  if ('restart' in move) return startOf(env, puzzle);
  if ('gesture' in move) {
    const draft = env.board.act(puzzle, at.draft, move.gesture);
    return draft === at.draft ? at : written(env, puzzle, draft);
  }
  if (move.text === at.text) return at;
  if (move.text.trim() === '') return { draft: env.board.start(puzzle), text: move.text };
  const { read } = readReply(env, puzzle, move.text);
  return 'why' in read
    ? { draft: at.draft, text: move.text, why: read.why }
    : { draft: env.board.draft(puzzle, read.answer, at.draft), text: move.text };
}

/** Moves made, and how many of them are in force: undo lowers `at`, redo raises it, a new move cuts what lies beyond. */
export interface History {
  readonly moves: readonly Move[];
  readonly at: number;
}
export const noHistory: History = { moves: [], at: 0 };

export const replay = (env: AnyEnvironment, puzzle: unknown, { moves, at }: History): Position =>
  moves
    .slice(0, at)
    .reduce<Position>((position, move) => step(env, puzzle, position, move), startOf(env, puzzle));

export const push = ({ moves, at }: History, move: Move): History => ({
  moves: [...moves.slice(0, at), move],
  at: at + 1,
});
export const undo = ({ moves, at }: History): History => ({ moves, at: Math.max(0, at - 1) });
export const redo = ({ moves, at }: History): History => ({ moves, at: Math.min(moves.length, at + 1) });
