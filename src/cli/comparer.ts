import { adapterOf } from '../core/reasoning-gym.ts';
import type { Entry } from '../envs/catalogue.ts';
import { adjudications } from '../envs/reasoning-gym/adjudications.ts';
import { tally, type VectorLine } from '../envs/reasoning-gym/conformance.ts';
import { type EntryLine, loadReaders, type Readers, readEntryLine } from './entry-line.ts';
import { LineError } from './input.ts';
import { type VerdictFields, verdictFields } from './verifier.ts';

/** How many replies; `differing` is the sum of the three behind it. */
export interface Counts {
  readonly n: number;
  readonly same: number;
  readonly differing: number;
  /** Differences in which the table says that our verdict is right. */
  readonly forUs: number;
  readonly forThem: number;
  /** Differences that no row of the table speaks about. */
  readonly open: number;
}
/** A reply on which the file and we part. */
export interface Parted extends VerdictFields {
  readonly dataset: string;
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly index?: number;
  readonly position?: number;
  readonly kind?: string;
  readonly reply: string;
  /** What the file gave; null where it gave none. */
  readonly score: number | null;
  /** What the broken rule demands. */
  readonly says?: string;
  readonly adjudication: {
    readonly right: 'ours' | 'theirs';
    readonly by: string;
    readonly witness: string;
  } | null;
}
export interface Compared {
  readonly total: Counts;
  /** In the order in which the file brings them. */
  readonly datasets: readonly (Counts & { readonly dataset: string })[];
  /** The file pays, we do not. */
  readonly falsePositives: readonly Parted[];
  /** We pay, the file does not. */
  readonly falseNegatives: readonly Parted[];
}

const NONE: Counts = { n: 0, same: 0, differing: 0, forUs: 0, forThem: 0, open: 0 };
const plus = (a: Counts, b: Counts): Counts => ({
  n: a.n + b.n,
  same: a.same + b.same,
  differing: a.differing + b.differing,
  forUs: a.forUs + b.forUs,
  forThem: a.forThem + b.forThem,
  open: a.open + b.open,
});

/** Takes lines one after another, keeping counts and differences only. `add` throws a LineError for a bad line. */
export function makeComparer(catalogue: readonly Entry[]): {
  add(text: string, line: number): Promise<void>;
  result(): Compared;
} {
  let loaded: Promise<Readers> | undefined;
  const counts = new Map<string, Counts>();
  const parted: Parted[] = [];

  const compare = (readers: Readers, line: VectorLine): NonNullable<ReturnType<typeof tally>> => {
    let result: ReturnType<typeof tally>;
    try {
      result = tally(readers.envs, line.dataset, [line], adjudications);
    } catch (error) {
      throw new LineError(`${line.dataset}: ${(error as Error).message}`);
    }
    if (!result) throw readers.unsupported(line.dataset);
    const [why] = result.unusable;
    if (why !== undefined)
      throw new LineError(`${line.dataset}: ${why.replace(`${line.dataset} ${line.index}: `, '')}`);
    return result;
  };

  return {
    async add(text, number) {
      loaded ??= loadReaders(catalogue);
      const readers = await loaded;
      const line = readEntryLine(text);
      const { dataset, index, entry } = line;
      const scored = scoresOf(line);
      const result = compare(readers, { dataset, index: index ?? number, entry, replies: scored });
      const rules = adapterOf(readers.envs, dataset)?.env.rules ?? [];
      let from = 0;
      for (const { verdict, row, text: reply, kind, score } of result.differences) {
        // Differences stand in the order of the replies, so each is found behind the one before.
        const at = scored.findIndex(
          (r, i) => i >= from && r.text === reply && r.kind === kind && r.score === score,
        );
        from = at + 1;
        const position = line.replies[at]?.position;
        const says = verdict.outcome === 'wrong' && rules.find(({ name }) => name === verdict.rule)?.says;
        parted.push({
          dataset,
          line: number,
          ...(index === undefined ? {} : { index }),
          ...(position === undefined ? {} : { position }),
          ...(kind === '' ? {} : { kind }),
          reply,
          score,
          ...verdictFields(verdict, 'strict'),
          ...(says ? { says } : {}),
          adjudication: row ? { right: row.right, by: row.by, witness: row.witness } : null,
        });
      }
      const right = (side: string): number =>
        result.differences.filter(({ row }) => row?.right === side).length;
      const [forUs, forThem, differing] = [right('ours'), right('theirs'), result.differences.length];
      counts.set(
        dataset,
        plus(counts.get(dataset) ?? NONE, {
          n: result.replies,
          same: result.same,
          differing,
          forUs,
          forThem,
          open: differing - forUs - forThem,
        }),
      );
    },
    result: () => ({
      total: [...counts.values()].reduce(plus, NONE),
      datasets: [...counts].map(([dataset, count]) => ({ dataset, ...count })),
      falsePositives: parted.filter(({ outcome }) => outcome !== 'solved'),
      falseNegatives: parted.filter(({ outcome }) => outcome === 'solved'),
    }),
  };
}

const scoresOf = ({ replies }: EntryLine): VectorLine['replies'] =>
  replies.map(({ position, text, kind = '', score }) => {
    if (score === null || typeof score === 'number') return { text, kind, score };
    const at = position === undefined ? '' : `replies[${position}]: `;
    throw new LineError(`${at}"score" is missing, or is no number; null stands for none.`);
  });
