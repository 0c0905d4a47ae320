import type { Dexie, Table } from 'dexie';
import type { Change } from '../attempt.ts';
import { byTime, good, readAll } from '../rows.ts';
import type { Judgement } from './judgement.ts';
import type { JudgementRecords } from './judgement-records.ts';
import type { KeptQueue } from './kept-queue.ts';
import { checkJudgement, checkQueue } from './schema.ts';

/** Rows checked in one go: each is hashed. */
const PAGE = 100;

/** Judgements in the tables `judgements`, `queues` and `unfiled` of a database. */
export function judgementTables(
  db: Dexie,
  tell: (table: Change['table'], keys: readonly string[]) => void,
): JudgementRecords {
  const judgements: Table<unknown, string> = db.table('judgements');
  const queues: Table<unknown, string> = db.table('queues');
  const unfiled: Table<{ readonly id: string }, string> = db.table('unfiled');
  return {
    async add(given, { filed = false } = {}) {
      const distinct = new Map<string, Judgement>(given.map((one) => [one.id, one]));
      const fresh: Judgement[] = [];
      await db.transaction('rw', judgements, unfiled, async () => {
        const ids = [...distinct.keys()];
        const there = await judgements.bulkGet(ids);
        ids.forEach((id, i) => {
          const one = distinct.get(id);
          if (one && there[i] === undefined) fresh.push(one);
        });
        await judgements.bulkAdd(fresh);
        if (filed) await unfiled.bulkDelete(ids);
        else await unfiled.bulkPut(fresh.map(({ id }) => ({ id })));
      });
      tell(
        'judgements',
        fresh.map(({ id }) => id),
      );
      return { added: fresh.length, same: given.length - fresh.length };
    },
    all: async () => (await readAll(judgements, 'judgements', checkJudgement, PAGE)).values,
    some: async (ids) => good(await judgements.bulkGet([...ids]), checkJudgement),
    notFiled: () => unfiled.count(),
    async markFiled(ids) {
      await unfiled.bulkDelete([...ids]);
      tell('judgements', []);
    },
    async putQueue(queue: KeptQueue) {
      await queues.put(queue);
      tell('queues', [queue.id]);
    },
    queue: async (id) => good([await queues.get(id)], checkQueue)[0],
    queues: async () => byTime((await readAll(queues, 'queues', checkQueue)).values),
    async setAside() {
      return [
        ...(await readAll(judgements, 'judgements', checkJudgement, PAGE)).aside,
        ...(await readAll(queues, 'queues', checkQueue)).aside,
      ];
    },
  };
}
