import { changedInside, mutants } from './replies.ts';
import { isSolved, type Placed, type Scope, type Tried } from './scope.ts';

/**
 * Replies to an instance of which most should be wrong, in ways that differ: guesses, mutants of a right answer, right answers of other
 * instances, the untouched board and boards on the way to a right answer.
 */
export async function corpusOf(scope: Scope, { made, level, index }: Placed): Promise<readonly Tried[]> {
  const { env, host } = scope.subject;
  const replies = new Set<string>();
  const right = await scope.right(made);
  for (let i = 0; i < scope.part(8); i++) replies.add((await scope.guess(made, String(i))) ?? '');
  replies.add((await host.greedy(made)) ?? '');
  if (right !== undefined)
    replies
      .add(right)
      .add(changedInside(right, (text) => mutants(text, 1, scope.rng(`one ${made.id}`))[0] ?? text));
  if (right !== undefined)
    for (const inner of mutants(inside(right), scope.part(24), scope.rng(`corpus ${made.id}`)))
      replies.add(changedInside(right, () => inner));
  const other = await scope.right(await scope.at(level, index + 1));
  if (other !== undefined) replies.add(other);
  for (const text of await partialReplies(scope, { made, level, index })) replies.add(text);
  replies.add(env.write(env.board.answer(made.puzzle, env.board.start(made.puzzle)), made.puzzle));
  replies.delete('');
  return Promise.all(
    [...replies].map(async (reply) => ({ made, reply, judged: await scope.judge(made, reply) })),
  );
}

/** Replies from the untouched board to the oracle's answer, one gesture further each; empty where there is none. */
export async function partialReplies(scope: Scope, { made }: Placed): Promise<readonly string[]> {
  const { env } = scope.subject;
  const right = await scope.right(made);
  if (right === undefined) return [];
  const judged = await scope.judge(made, right);
  if (!isSolved(judged) || !('verdict' in judged) || judged.verdict.outcome !== 'solved') return [];
  const { board } = env;
  let draft = board.start(made.puzzle);
  const written = (): string => env.write(board.answer(made.puzzle, draft), made.puzzle);
  const replies = [written()];
  for (const gesture of board.enter(made.puzzle, judged.verdict.answer)) {
    draft = board.act(made.puzzle, draft, gesture);
    const text = written();
    if (text !== replies.at(-1)) replies.push(text);
  }
  return replies;
}

const inside = (text: string): string => {
  let inner = text;
  changedInside(text, (found) => {
    inner = found;
    return found;
  });
  return inner;
};
