/** Columns padded to their widest text, numbers to the right; every line ends with a newline. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const widths = head.map((text, c) => Math.max(text.length, ...rows.map((row) => String(row[c]).length)));
  const right = head.map(
    (_, c) => rows.length > 0 && rows.every((row) => /^[\d.,–-]+$/.test(String(row[c]))),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, c) =>
          right[c] ? String(cell).padStart(widths[c] as number) : String(cell).padEnd(widths[c] as number),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}
