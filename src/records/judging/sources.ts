import * as z from 'zod/mini';
import type { RgEntry } from '../../core/environment.ts';
import { splitId } from '../../core/ids.ts';
import { type Attempt, CONTEST_REASONS } from '../attempt.ts';
import { type Checked, faultOf, says } from '../schema.ts';
import { type Item, itemOf, type Source } from './item.ts';

/** An attempt as an item; one that somebody contested says why. */
export function itemOfAttempt({ env, instance, hash, reply, contest }: Attempt): Item {
  const note = contest && contest.note !== '' ? ` “${contest.note}”` : '';
  return itemOf({
    env,
    subject: { instance, hash },
    reply,
    source: contest ? 'contested' : 'attempt',
    told: contest ? `Contested: ${CONTEST_REASONS[contest.reason]}.${note}` : null,
    truth: null,
  });
}

export interface EntryReply {
  readonly env: string;
  readonly entry: RgEntry;
  readonly index: number | null;
  readonly kind: string | null;
  readonly score: number | null;
  readonly reply: string;
  readonly source: Source;
  readonly told: string | null;
}

/** A reply to an entry as an item. */
export const itemOfEntry = ({ env, entry, index, kind, score, reply, source, told }: EntryReply): Item =>
  itemOf({ env, subject: { entry, index, kind, score }, reply, source, told, truth: null });

const text = z.string(says('text'));
const finding = z.object(
  {
    probe: text,
    id: text,
    reply: z.optional(text),
    expected: text,
    got: text,
    note: z.optional(text),
  },
  says('a finding'),
);

/** A finding of an audit, as its report writes it. One without a reply asks whether the instance itself is right. */
export function itemOfFinding(row: unknown): Checked<Item> {
  const read = z.safeParse(finding, row);
  if (!read.success) return { why: faultOf(read.error) };
  const { probe, id, reply, expected, got, note } = read.data;
  const parts = splitId(id);
  if (!parts)
    return {
      why:
        id === ''
          ? `The finding of “${probe}” names no instance that can be made again.`
          : '“id” is no id of an instance.',
    };
  return {
    value: itemOf({
      env: parts.env,
      subject: { instance: id, hash: null },
      reply: reply ?? null,
      source: 'finding',
      told: `Found by the probe “${probe}”: expected ${expected}, got ${got}.${note === undefined ? '' : ` ${note}`}`,
      truth: null,
    }),
  };
}
