import type { Tally } from './conformance.ts';

const HEAD = ['dataset', 'environment', 'n', 'same', 'differing', 'for us', 'for them', 'open'];

/** The figures of the whole set as a Markdown table, dataset by dataset, with their sum. */
export function figures(tallies: readonly (Tally & { readonly env: string })[]): string {
  const rows = tallies.map((tally) => [tally.dataset, tally.env, ...countsOf(tally)]);
  const sums = [2, 3, 4, 5, 6, 7].map((c) => rows.reduce((sum, row) => sum + Number(row[c]), 0));
  const lines = [HEAD, HEAD.map(() => ''), ...rows, ['all', '', ...sums]].map((row) => row.map(String));
  const widths = HEAD.map((_, c) => Math.max(...lines.map((line) => (line[c] ?? '').length)));
  return lines
    .map((line, i) =>
      i === 1
        ? `| ${widths.map((width, c) => (c < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`
        : `| ${line.map((cell, c) => (c < 2 ? cell.padEnd(widths[c] ?? 0) : cell.padStart(widths[c] ?? 0))).join(' | ')} |`,
    )
    .join('\n');
}

function countsOf({ replies, same, differences }: Tally): number[] {
  const right = (side: string): number => differences.filter(({ row }) => row?.right === side).length;
  return [
    replies,
    same,
    differences.length,
    right('ours'),
    right('theirs'),
    differences.length - right('ours') - right('theirs'),
  ];
}

const MARKED = /(<!-- figures[^>]*-->\n\n)([\s\S]*?)(\n\n<!-- end of figures -->)/;

/** The table that stands in a text between its marks. */
export const figuresIn = (text: string): string | undefined => MARKED.exec(text)?.[2];

/** @throws where the text has no place for figures. */
export function withFigures(text: string, table: string): string {
  if (!MARKED.test(text)) throw new Error('There is no place for figures.');
  return text.replace(MARKED, (_, open: string, _old: string, close: string) => open + table + close);
}
