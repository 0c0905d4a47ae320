import { Dexie, type Table, type Transaction } from 'dexie';
import type { Attempt, Change, Contest, Game, Records, Run, SetAside } from './attempt.ts';
import { judgementTables } from './judging/judgement-tables.ts';
import { byTime, good, pagesOf, readAll } from './rows.ts';
import { meeting } from './same.ts';
import { checkAttempt, checkGame, checkRun } from './schema.ts';

/**
 * One step of the database's shape. A later step adds an entry here and never changes an earlier one; its `upgrade`
 * rewrites the rows it understands and leaves the others, which are then set aside when they are read.
 */
export interface SchemaStep {
  readonly stores: { readonly [table: string]: string };
  readonly upgrade?: (transaction: Transaction) => PromiseLike<unknown>;
}
export const SCHEMA: readonly SchemaStep[] = [
  {
    stores: {
      attempts: '&id, env, instance, run, at',
      runs: '&id, at',
      games: '&instance, at',
      unsaved: '&id',
    },
  },
  { stores: { judgements: '&id, at', queues: '&id, at', unfiled: '&id' } },
  // Nobody looks attempts up by more than this, and each index makes writing them slower.
  { stores: { attempts: '&id, env' } },
];

export interface DatabaseOptions {
  readonly name?: string;
  readonly schema?: readonly SchemaStep[];
  /** Asked once, after the first write: what people make must not be evicted. */
  readonly persist?: () => Promise<unknown>;
  /** Tells other tabs what was written, and hears it from them. */
  readonly channel?: Pick<BroadcastChannel, 'postMessage' | 'addEventListener'>;
}

/** Records in IndexedDB. Rejects where the browser gives no database. */
export async function openDatabase({
  name = 'envscope',
  schema = SCHEMA,
  persist,
  channel,
}: DatabaseOptions = {}): Promise<Records> {
  const db = new Dexie(name);
  schema.forEach(({ stores, upgrade }, i) => {
    const version = db.version(i + 1).stores(stores);
    if (upgrade) version.upgrade(upgrade);
  });
  await db.open();

  const attempts: Table<unknown, string> = db.table('attempts');
  const runs: Table<unknown, string> = db.table('runs');
  const games: Table<unknown, string> = db.table('games');
  const unsaved: Table<{ readonly id: string }, string> = db.table('unsaved');
  const listeners = new Set<(change: Change) => void>();
  const hear = (change: Change) => {
    for (const listener of listeners) listener(change);
  };
  let asked = false;
  let asideAttempts: readonly SetAside[] | undefined;
  const tell = (table: Change['table'], keys: readonly string[]) => {
    if (!asked) {
      asked = true;
      persist?.().catch(() => undefined);
    }
    hear({ table, keys });
    channel?.postMessage({ table, keys });
  };
  // Only pages of this origin can post here, so the shape is known.
  channel?.addEventListener('message', ({ data }: MessageEvent<Change>) => hear(data));

  return {
    durable: true,
    judgements: judgementTables(db, tell),
    async addAttempts(given, { backedUp = false } = {}) {
      const report = { added: 0, same: 0, contested: 0, kept: [] as string[] };
      await db.transaction('rw', attempts, unsaved, async () => {
        const first = new Map<string, Attempt>();
        for (const attempt of given) if (!first.has(attempt.id)) first.set(attempt.id, attempt);
        const there = await addNew(attempts, [...first.values()]);
        const fresh = [...first.keys()].filter((id) => !there.has(id));
        report.added = fresh.length;
        const met = given.filter((attempt) => there.has(attempt.id) || first.get(attempt.id) !== attempt);
        const rows = await attempts.bulkGet(met.map(({ id }) => id));
        const put = new Map<string, Attempt>();
        met.forEach((attempt, i) => {
          const read = checkAttempt(rows[i]);
          const before = put.get(attempt.id) ?? ('value' in read ? read.value : undefined);
          const as = before ? meeting(before, attempt) : 'keep';
          if (as === 'same') report.same++;
          else if (as === 'keep') report.kept.push(attempt.id);
          else {
            put.set(attempt.id, attempt);
            report.contested++;
          }
        });
        await attempts.bulkPut([...put.values()]);
        // What was not here before cannot be listed as missing from files.
        if (backedUp) await unsaved.bulkDelete([...put.keys()]);
        else await unsaved.bulkPut([...fresh, ...put.keys()].map((id) => ({ id })));
      });
      tell(
        'attempts',
        given.map(({ id }) => id),
      );
      return report;
    },
    async attempts(env) {
      if (env !== undefined)
        return byTime(good(await attempts.where('env').equals(env).toArray(), checkAttempt));
      const { values, aside } = await readAll(attempts, 'attempts', checkAttempt);
      asideAttempts = aside;
      return byTime(values);
    },
    async *attemptPages() {
      const aside: SetAside[] = [];
      for await (const page of pagesOf(attempts, 'attempts', checkAttempt)) {
        aside.push(...page.aside);
        yield page.values;
      }
      asideAttempts = aside;
    },
    countAttempts: () => attempts.count(),
    attemptsById: async (ids) => good(await attempts.bulkGet([...ids]), checkAttempt),
    async setContest(id: string, contest: Contest | null) {
      await db.transaction('rw', attempts, unsaved, async () => {
        if ((await attempts.update(id, { contest })) === 0 && !(await attempts.get(id)))
          throw new Error(`There is no attempt ${id}.`);
        await unsaved.put({ id });
      });
      tell('attempts', [id]);
    },
    async putRun(run: Run) {
      await runs.put(run);
      tell('runs', [run.id]);
    },
    runs: async () => byTime((await readAll(runs, 'runs', checkRun)).values),
    async putGame(game: Game) {
      await games.put(game);
      tell('games', [game.instance]);
    },
    game: async (instance) => good([await games.get(instance)], checkGame)[0],
    games: async () => byTime((await readAll(games, 'games', checkGame)).values),
    async dropGame(instance) {
      await games.delete(instance);
      tell('games', [instance]);
    },
    async setAside() {
      // Attempts may be many, and whoever asks has just read them.
      asideAttempts ??= (await readAll(attempts, 'attempts', checkAttempt)).aside;
      return [
        ...asideAttempts,
        ...(await readAll(runs, 'runs', checkRun)).aside,
        ...(await readAll(games, 'games', checkGame)).aside,
      ];
    },
    notBackedUp: () => unsaved.count(),
    async markBackedUp(ids) {
      await unsaved.bulkDelete([...ids]);
      tell('backups', ids);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}

/** Adds rows whose keys are free; gives the keys that are taken. To look for each of them first takes as long as adding. */
async function addNew(table: Table<unknown, string>, rows: readonly Attempt[]): Promise<ReadonlySet<string>> {
  try {
    await table.bulkAdd([...rows]);
    return new Set();
  } catch (error) {
    if (!(error instanceof Dexie.BulkError)) throw error;
    const failures = Object.entries(error.failuresByPos);
    const worse = failures.find(([, { name }]) => name !== 'ConstraintError');
    if (worse) throw worse[1];
    return new Set(failures.map(([at]) => (rows[Number(at)] as Attempt).id));
  }
}
