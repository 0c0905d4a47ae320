/** ` Did you mean "sudoku"?`, or nothing where no candidate is close. */
export function suggestion(word: string, candidates: readonly string[], prefix = ''): string {
  const far = Math.max(2, Math.floor(word.length / 3));
  let best: string | undefined;
  let least = far + 1;
  for (const candidate of candidates) {
    const away = candidate.startsWith(word) && word.length > 1 ? 0 : edits(word, candidate);
    if (away < least) [best, least] = [candidate, away];
  }
  return best === undefined ? '' : ` Did you mean "${prefix}${best}"?`;
}

/** Insertions, deletions and replacements between two words. */
function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(
        Math.min(
          (row[j] as number) + 1,
          (next[j - 1] as number) + 1,
          (row[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1),
        ),
      );
    row = next;
  }
  return row[b.length] as number;
}
