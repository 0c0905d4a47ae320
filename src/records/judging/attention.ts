import type { AnyEnvironment } from '../../core/environment.ts';
import type { Card, Host, Made } from '../../core/host.ts';
import { readReply } from '../../core/judge.ts';
import { randomGesture } from '../../core/offered.ts';
import { makeRng, type Rng } from '../../core/rng.ts';
import { type Item, itemOf } from './item.ts';

/** A reply whose verdict is known beforehand, before it is made. */
export interface PlannedCheck {
  readonly env: string;
  /** Counted from 1. */
  readonly level: number;
  readonly seed: string;
  readonly index: number;
  /** The oracle's answer, that answer with one element changed, or a guess. */
  readonly reply: 'right' | 'changed' | 'guess';
}

const KINDS = ['right', 'changed', 'right', 'guess'] as const;
/** What tries at a wrong reply may be spent. */
const TRIES = 24;

/**
 * Attention checks for a queue: of environments that occur in it, at their easiest level, where a person who looks can tell.
 * Environments that ask for running code are left out, as are those without an oracle.
 */
export function plannedChecks(
  items: readonly Item[],
  cards: readonly Card[],
  count: number,
  seed: string,
): readonly PlannedCheck[] {
  const asked = new Set(items.map(({ env }) => env));
  const fitting = cards
    .filter(({ id, oracle, tags }) => oracle && asked.has(id) && !tags.includes('code'))
    .map(({ id }) => id)
    .sort();
  if (fitting.length === 0) return [];
  const rng = makeRng(`planted ${seed}`);
  const order = rng.shuffle(fitting);
  return Array.from({ length: count }, (_, at) => ({
    env: order[at % order.length] as string,
    level: 1,
    seed: `check ${seed}`,
    index: at,
    reply: KINDS[at % KINDS.length] as PlannedCheck['reply'],
  }));
}

/** The right answer with one gesture more on its board. */
function changed(env: AnyEnvironment, { puzzle }: Made, right: string, rng: Rng): string | undefined {
  const { read } = readReply(env, puzzle, right);
  if ('why' in read) return undefined;
  const draft = env.board.draft(puzzle, read.answer, env.board.start(puzzle));
  const gesture = randomGesture(env.board.show(puzzle, draft, null), rng, ['0', '1', '2', 'A', 'B']);
  return gesture && env.write(env.board.answer(puzzle, env.board.act(puzzle, draft, gesture)), puzzle);
}

/** The reply of a check, judged to make sure; undefined where none came of it. */
export async function plantedItem(host: Host, plan: PlannedCheck): Promise<Item | undefined> {
  const env = host.board;
  const params = env?.levels[plan.level - 1];
  if (!env || !params) return undefined;
  const made = await host.make(params, plan.seed, plan.index);
  const { reply: right } = await host.oracle(made);
  if (right === undefined) return undefined;
  const item = (reply: string, truth: 'right' | 'wrong', told: string): Item =>
    itemOf({
      env: env.id,
      subject: { instance: made.id, hash: made.hash },
      reply: env.fence === undefined ? `<answer>${reply}</answer>` : reply,
      source: 'planted',
      told,
      truth,
    });
  if (plan.reply === 'right')
    return item(right, 'right', 'This was an attention check: the oracle’s answer.');
  const rng = makeRng(`planted ${made.id}`);
  for (let turn = 0; turn < TRIES; turn++) {
    const reply: string | undefined =
      plan.reply === 'changed' ? changed(env, made, right, rng) : await host.guess(made, `planted ${turn}`);
    if (reply === undefined || reply === right) continue;
    const planted = item(
      reply,
      'wrong',
      plan.reply === 'changed'
        ? 'This was an attention check: a right answer with one element changed.'
        : 'This was an attention check: a guess.',
    );
    if ((await host.judge(made, planted.reply ?? '')).outcome === 'wrong') return planted;
  }
  return undefined;
}
