import type { Added, Attempt, Change, Game, Records, Run } from './attempt.ts';
import { judgementMemory } from './judging/judgement-memory.ts';
import { byTime } from './rows.ts';
import { meeting } from './same.ts';

/** Records that live as long as the page: for tests, and for browsers that refuse storage. */
export function memoryRecords(): Records {
  const attempts = new Map<string, Attempt>();
  const runs = new Map<string, Run>();
  const games = new Map<string, Game>();
  const unsaved = new Set<string>();
  const listeners = new Set<(change: Change) => void>();
  const tell = (table: Change['table'], keys: readonly string[]) => {
    for (const listener of listeners) listener({ table, keys });
  };

  return {
    durable: false,
    judgements: judgementMemory(tell),
    async addAttempts(given, { backedUp = false } = {}) {
      const report = { added: 0, same: 0, contested: 0, kept: [] as string[] };
      for (const attempt of given) {
        const there = attempts.get(attempt.id);
        const met = there && meeting(there, attempt);
        if (met === 'same') report.same++;
        else if (met === 'keep') report.kept.push(attempt.id);
        else {
          attempts.set(attempt.id, attempt);
          if (met === 'contest') report.contested++;
          else report.added++;
          if (backedUp) unsaved.delete(attempt.id);
          else unsaved.add(attempt.id);
        }
      }
      tell(
        'attempts',
        given.map(({ id }) => id),
      );
      return report satisfies Added;
    },
    attempts: async (env) =>
      byTime([...attempts.values()].filter((attempt) => env === undefined || attempt.env === env)),
    async *attemptPages() {
      yield [...attempts.values()];
    },
    countAttempts: async () => attempts.size,
    attemptsById: async (ids) =>
      ids.flatMap((id) => {
        const attempt = attempts.get(id);
        return attempt ? [attempt] : [];
      }),
    async setContest(id, contest) {
      const attempt = attempts.get(id);
      if (!attempt) throw new Error(`There is no attempt ${id}.`);
      attempts.set(id, { ...attempt, contest });
      unsaved.add(id);
      tell('attempts', [id]);
    },
    async putRun(run) {
      runs.set(run.id, run);
      tell('runs', [run.id]);
    },
    runs: async () => byTime([...runs.values()]),
    async putGame(game) {
      games.set(game.instance, game);
      tell('games', [game.instance]);
    },
    game: async (instance) => games.get(instance),
    games: async () => byTime([...games.values()]),
    async dropGame(instance) {
      games.delete(instance);
      tell('games', [instance]);
    },
    setAside: async () => [],
    notBackedUp: async () => unsaved.size,
    async markBackedUp(ids) {
      for (const id of ids) unsaved.delete(id);
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
