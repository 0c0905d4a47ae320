import type { Change } from '../attempt.ts';
import { byTime } from '../rows.ts';
import type { Judgement } from './judgement.ts';
import type { JudgementRecords } from './judgement-records.ts';
import type { KeptQueue } from './kept-queue.ts';

/** Judgements that live as long as the page. */
export function judgementMemory(
  tell: (table: Change['table'], keys: readonly string[]) => void,
): JudgementRecords {
  const judgements = new Map<string, Judgement>();
  const queues = new Map<string, KeptQueue>();
  const unfiled = new Set<string>();
  return {
    async add(given, { filed = false } = {}) {
      const fresh: string[] = [];
      for (const one of given) {
        if (judgements.has(one.id)) {
          if (filed) unfiled.delete(one.id);
          continue;
        }
        judgements.set(one.id, one);
        fresh.push(one.id);
        if (!filed) unfiled.add(one.id);
      }
      tell('judgements', fresh);
      return { added: fresh.length, same: given.length - fresh.length };
    },
    all: async () => [...judgements.values()],
    some: async (ids) =>
      ids.flatMap((id) => {
        const one = judgements.get(id);
        return one ? [one] : [];
      }),
    notFiled: async () => unfiled.size,
    async markFiled(ids) {
      for (const id of ids) unfiled.delete(id);
      tell('judgements', []);
    },
    async putQueue(queue) {
      queues.set(queue.id, queue);
      tell('queues', [queue.id]);
    },
    queue: async (id) => queues.get(id),
    queues: async () => byTime([...queues.values()]),
    setAside: async () => [],
  };
}
