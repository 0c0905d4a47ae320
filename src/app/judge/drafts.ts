import * as z from 'zod/mini';
import { DECISIONS, REASONS, type Reason } from '../../records/judging/judgement.ts';

z.config({ jitless: true });

const draft = z.object({
  decision: z.nullable(z.enum(DECISIONS)),
  reasons: z.array(z.enum(Object.keys(REASONS) as Reason[])),
  note: z.string(),
  flag: z.boolean(),
  own: z.nullable(z.string()),
  ms: z.number().check(z.gte(0)),
});

/** A judgement that is not committed yet. */
export type Draft = z.infer<typeof draft>;
export const noDraft: Draft = { decision: null, reasons: [], note: '', flag: false, own: null, ms: 0 };

type Store = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
const keyOf = (me: string, item: string): string => `envscope-judge ${me} ${item}`;

/** What was begun on an item and not committed; kept apart from the judgements, and dropped with the commit. */
export function readDraft(store: Store, me: string, item: string): Draft {
  try {
    const read = z.safeParse(draft, JSON.parse(store.getItem(keyOf(me, item)) ?? 'null'));
    return read.success ? read.data : noDraft;
  } catch {
    return noDraft;
  }
}

/** A storage that is full or refused costs the draft of an item, never a judgement. */
export function keepDraft(store: Store, me: string, item: string, value: Draft): void {
  try {
    store.setItem(keyOf(me, item), JSON.stringify(value));
  } catch {
    return;
  }
}

export function dropDraft(store: Store, me: string, item: string): void {
  try {
    store.removeItem(keyOf(me, item));
  } catch {
    return;
  }
}
