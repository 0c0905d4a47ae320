import { LineError } from '../../core/json-line.ts';
import { type VerdictFields, verdictFields } from '../../core/verdict-fields.ts';
import type { Entry } from '../catalogue.ts';
import { adjudications } from './adjudications.ts';
import { type Tally, tally, type VectorLine } from './conformance.ts';
import { readEntryLine, scoredReplies } from './entry-line.ts';
import { openReaders, type Reader, UnsupportedError } from './readers.ts';

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
  /** The same, apart by kind; a reply whose file tells none has the kind ''. */
  readonly kinds: readonly (Counts & { readonly dataset: string; readonly kind: string })[];
  /** How many replies are of datasets that no environment reads; they are in no other count. */
  readonly unsupported: readonly { readonly dataset: string; readonly n: number }[];
  /** The file pays, we do not. */
  readonly falsePositives: readonly Parted[];
  /** We pay, the file does not. */
  readonly falseNegatives: readonly Parted[];
}

/** What a line brings. */
export interface ComparedLine {
  readonly dataset: string;
  readonly kinds: readonly (Counts & { readonly kind: string })[];
  readonly parted: readonly Parted[];
}

export const NONE: Counts = { n: 0, same: 0, differing: 0, forUs: 0, forThem: 0, open: 0 };
export const plus = (a: Counts, b: Counts): Counts => ({
  n: a.n + b.n,
  same: a.same + b.same,
  differing: a.differing + b.differing,
  forUs: a.forUs + b.forUs,
  forThem: a.forThem + b.forThem,
  open: a.open + b.open,
});

/** Takes lines one after another, keeping counts and differences only. `add` throws a LineError for a bad line. */
export function makeComparer(catalogue: readonly Entry[]): {
  add(text: string, line: number): Promise<ComparedLine>;
  result(): Compared;
} {
  const readers = openReaders(catalogue);
  const counts = new Map<string, Map<string, Counts>>();
  const unsupported = new Map<string, number>();
  const parted: Parted[] = [];

  return {
    async add(text, number) {
      const line = readEntryLine(text);
      const { dataset, index, entry } = line;
      let reader: Reader;
      try {
        reader = await readers.of(dataset);
      } catch (error) {
        if (error instanceof UnsupportedError)
          unsupported.set(dataset, (unsupported.get(dataset) ?? 0) + line.replies.length);
        throw error;
      }
      const scored = scoredReplies(line);
      const result = tallied(reader, { dataset, index: index ?? number, entry, replies: scored });
      const own = result.differences.map(
        ({ verdict, row, text: reply, kind, score, position: at }): Parted => {
          const position = line.replies[at]?.position;
          const broken = verdict.outcome === 'wrong' ? verdict.rule : undefined;
          const says = reader.env.rules.find(({ name }) => name === broken)?.says;
          return {
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
          };
        },
      );
      const kinds = countsOf(scored, own);
      const known = counts.get(dataset) ?? new Map<string, Counts>();
      counts.set(dataset, known);
      for (const { kind, ...more } of kinds) known.set(kind, plus(known.get(kind) ?? NONE, more));
      parted.push(...own);
      return { dataset, kinds, parted: own };
    },
    result: () => comparedOf(counts, unsupported, parted),
  };
}

function tallied({ env }: Reader, line: VectorLine): Tally {
  let result: Tally | undefined;
  try {
    result = tally([env], line.dataset, [line], adjudications);
  } catch (error) {
    throw new LineError(`${line.dataset}: ${(error as Error).message}`);
  }
  const why = result?.unusable[0];
  if (!result || why !== undefined) throw new LineError(`${line.dataset}: ${why?.why ?? ''}`);
  return result;
}

function countsOf(
  replies: VectorLine['replies'],
  parted: readonly Parted[],
): (Counts & { readonly kind: string })[] {
  const kinds = [...new Set(replies.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const n = replies.filter((reply) => reply.kind === kind).length;
    const own = parted.filter((one) => (one.kind ?? '') === kind);
    const right = (side: string): number => own.filter((one) => one.adjudication?.right === side).length;
    const [forUs, forThem] = [right('ours'), right('theirs')];
    const differing = own.length;
    return { kind, n, same: n - differing, differing, forUs, forThem, open: differing - forUs - forThem };
  });
}

/** Everything that was counted, put together. */
export function comparedOf(
  counts: ReadonlyMap<string, ReadonlyMap<string, Counts>>,
  unsupported: ReadonlyMap<string, number>,
  parted: readonly Parted[],
): Compared {
  const datasets = [...counts].map(([dataset, kinds]) => ({
    dataset,
    ...[...kinds.values()].reduce(plus, NONE),
  }));
  return {
    total: datasets.reduce(plus, NONE),
    datasets,
    kinds: [...counts].flatMap(([dataset, kinds]) =>
      [...kinds].map(([kind, count]) => ({ dataset, kind, ...count })),
    ),
    unsupported: [...unsupported].map(([dataset, n]) => ({ dataset, n })),
    falsePositives: parted.filter(({ outcome }) => outcome !== 'solved'),
    falseNegatives: parted.filter(({ outcome }) => outcome === 'solved'),
  };
}
