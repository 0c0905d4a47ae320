/**
 * Boards that show the rules of an environment: data for a test and for the page that explains it. `broken` has at
 * least one board for each rule name, and each is first broken by that rule.
 */
export interface Examples<Puzzle = unknown, Secret = unknown> {
  readonly solved: readonly Example<Puzzle, Secret>[];
  readonly broken: { readonly [rule: string]: readonly Example<Puzzle, Secret>[] };
  readonly unreadable: readonly Example<Puzzle, Secret>[];
}

export interface Example<Puzzle = unknown, Secret = unknown> {
  readonly puzzle: Puzzle;
  /** Left out where it is null. */
  readonly secret?: Secret;
  readonly reply: string;
}

/**
 * An independent account of an environment at its smallest size, in `<id>.brute.ts`: every candidate reply, and which
 * are right, by code that shares nothing with the rules, the reader or the oracle.
 */
export interface Brute<Params, Puzzle> {
  /** Smallest params; at most some 20,000 candidates come of them. */
  readonly params: Params;
  candidates(puzzle: Puzzle): Iterable<string>;
  right(puzzle: Puzzle, reply: string): boolean;
  /** The prompt promises exactly one answer. */
  readonly unique?: true;
}
