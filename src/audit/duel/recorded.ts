import type { Reading, Verdict } from '../../core/judge.ts';
import { type ParamValues, readParamsJson } from '../../core/params.ts';
import type { Found, Probe } from '../probe.ts';
import { isSolved, outcomeOf, type Scope } from '../scope.ts';

/** A reply with the verdict that was recorded with it, by whatever version judged it then. An attempt is one. */
export interface Recorded {
  readonly params: ParamValues;
  readonly seed: string;
  readonly index: number;
  /** The hash that the instance had. */
  readonly hash: string;
  readonly version: number;
  readonly reply: string;
  readonly reading: Reading;
  readonly outcome: Verdict['outcome'];
  readonly rule: string | null;
}

/** Replies of one version that are judged again; of more, so many are taken, evenly spread. */
export const MOST_RECORDED = 5_000;

/** As many as are judged again, evenly spread, with nothing in them but what a duel needs. */
export function takenOf(recorded: readonly Recorded[], version: number): readonly Recorded[] {
  const fitting = recorded.filter((one) => one.version === version);
  const stride = Math.max(1, Math.ceil(fitting.length / MOST_RECORDED));
  return fitting
    .filter((_, i) => i % stride === 0)
    .map(({ params, seed, index, hash, reply, reading, outcome, rule }) => ({
      ...{ params, seed, index, hash, version, reply, reading, outcome, rule },
    }));
}

/** Versions in whose time replies were judged, with how many each, the latest first. */
export function versionsIn(
  recorded: readonly Pick<Recorded, 'version'>[],
): readonly { readonly version: number; readonly n: number }[] {
  const counts = new Map<number, number>();
  for (const { version } of recorded) counts.set(version, (counts.get(version) ?? 0) + 1);
  return [...counts].map(([version, n]) => ({ version, n })).sort((a, b) => b.version - a.version);
}

const toldOf = ({ outcome, rule }: Recorded): string => (rule === null ? outcome : `${outcome}: ${rule}`);

/** The same instance and reply judged again: what is said now, or undefined where the instance is another by now. */
async function judgedNow(scope: Scope, { params, seed, index, hash, reply, reading }: Recorded) {
  const { env, host } = scope.subject;
  const read = readParamsJson(env, params);
  if ('issue' in read) return undefined;
  const made = await host.make(read.params, seed, index).catch(() => undefined);
  if (made?.hash !== hash) return undefined;
  return { made, judged: await scope.judge(made, reply, reading) };
}

/** The environment at another version, by the verdicts that it left: each reply that it judged is judged again. */
export const duelWithRecorded = (version: number, recorded: readonly Recorded[]): Probe => ({
  name: `duel with version ${version}, as recorded`,
  group: 'duel',
  tries: `Replies that were judged at version ${version}, judged again: a reply that was solved then must be solved now, and no other.`,
  async run(scope) {
    const most = scope.part(MOST_RECORDED);
    const tried = takenOf(recorded, version).slice(0, most);
    const found: Found[] = [];
    let n = 0;
    let another = 0;
    let otherwise = 0;
    for (const one of tried) {
      const now = await judgedNow(scope, one);
      if (!now) {
        another++;
        continue;
      }
      n++;
      const { made, judged } = now;
      if (isSolved(judged) !== (one.outcome === 'solved'))
        found.push({
          ...{ id: made.id, reply: one.reply },
          expected: `${toldOf(one)}, as version ${version} said`,
          got: outcomeOf(judged),
          ...(one.reading === 'strict' ? {} : { note: `In the ${one.reading} reading.` }),
        });
      else if (outcomeOf(judged) !== one.outcome) otherwise++;
    }
    const facts = [
      { name: 'instances that are others by now', value: another },
      { name: 'unreadable then and wrong now, or the other way round', value: otherwise },
    ];
    if (n === 0)
      return {
        why:
          tried.length === 0
            ? `No reply to this environment was recorded at version ${version}.`
            : 'The generator makes other instances now than those that were replied to, so that no verdict can be compared.',
        facts,
      };
    return { n, found, facts };
  },
});
