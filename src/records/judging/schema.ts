import * as z from 'zod/mini';
import { isRgEntry } from '../../core/reasoning-gym.ts';
import { MAX_REPLY } from '../../core/reply.ts';
import { nameOfContent } from '../canonical.ts';
import { type Checked, faultOf, oneOf, says, time } from '../schema.ts';
import { type Item, itemIdOf, SOURCES, type Source } from './item.ts';
import { DECISIONS, type Judgement, REASONS, type Reason } from './judgement.ts';
import type { KeptQueue } from './kept-queue.ts';

const text = z.string(says('text'));
const name = text.check(
  z.minLength(1, says('text of one character or more')),
  z.maxLength(2_000, says('text of 2,000 characters or fewer')),
);
const number = z.number(says('a number'));
const flag = z.boolean(says('true or false'));

const subject = z.union(
  [
    z.object({ instance: name, hash: z.nullable(text) }),
    z.object({
      entry: z.custom<{
        readonly question: string;
        readonly answer: string | null;
        readonly metadata: { readonly source_dataset: string };
      }>(isRgEntry),
      index: z.nullable(z.int()),
      kind: z.nullable(text),
      score: z.nullable(number),
    }),
  ],
  says('an instance with its hash, or a Reasoning Gym entry'),
);
const item = z.object(
  {
    id: name,
    env: name,
    subject,
    reply: z.nullable(text.check(z.maxLength(MAX_REPLY, says(`text of ${MAX_REPLY} characters or fewer`)))),
    source: oneOf(...(Object.keys(SOURCES) as Source[])),
    told: z.nullable(text),
    truth: z.nullable(oneOf('right', 'wrong')),
  },
  says('an item'),
);
const judgement = z.looseObject(
  {
    id: name,
    at: time,
    annotator: name,
    item,
    decision: oneOf(...DECISIONS),
    reasons: z.array(oneOf(...(Object.keys(REASONS) as Reason[])), says('a list of reasons')),
    note: text,
    flag,
    own: z.nullable(text),
    ms: number.check(z.gte(0, says('0 or more'))),
    blind: flag,
    verdict: z.nullable(
      z.object(
        { outcome: oneOf('solved', 'wrong', 'unreadable'), reward: number, rule: z.nullable(text) },
        says('a verdict'),
      ),
    ),
    revises: z.nullable(name),
  },
  says('a JSON object'),
);
const queue = z.object(
  { id: name, title: name, at: time, items: z.array(item, says('a list of items')) },
  says('a queue'),
);

const itemFault = (given: Item): string | undefined =>
  given.id === itemIdOf(given) ? undefined : '“item.id” is not the name of its instance and reply.';

/** Reads a judgement from a file or from the database: its id must be the hash of everything else in it, fields unknown here too. */
export function checkJudgement(row: unknown): Checked<Judgement> {
  const read = z.safeParse(judgement, row);
  if (!read.success) return { why: faultOf(read.error) };
  // As it came, with what this version does not know of: it goes out again letter for letter.
  const whole = row as Judgement;
  const { id, ...rest } = whole;
  if (id !== nameOfContent(rest))
    return { why: '“id” is not the hash of its content: something in it was changed.' };
  const why = itemFault(whole.item);
  return why === undefined ? { value: whole } : { why };
}

/** An item of a queue's file or link, which leaves the id out. */
export function checkItem(row: unknown): Checked<Item> {
  const read = z.safeParse(z.omit(item, { id: true }), row);
  if (!read.success) return { why: faultOf(read.error) };
  return { value: { id: itemIdOf(read.data), ...read.data } };
}

export function checkQueue(row: unknown): Checked<KeptQueue> {
  const read = z.safeParse(queue, row);
  if (!read.success) return { why: faultOf(read.error) };
  const why = read.data.items.map(itemFault).find((fault) => fault !== undefined);
  return why === undefined ? { value: read.data } : { why };
}
