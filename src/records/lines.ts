import type { Attempt } from './attempt.ts';

/** What was read at a line of a file, counted from 1: an attempt, or why there is none. */
export type Parsed =
  | { readonly line: number; readonly attempt: Attempt }
  | { readonly line: number; readonly why: string };

/** Longest line or record that is read, in UTF-16 units: a file without line ends must not fill the memory. */
export const MAX_LINE = 8_000_000;

/** Lines of a text that comes in pieces, without their ends; `text` is undefined for one that is too long. */
export async function* linesOf(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<{ readonly line: number; readonly text: string | undefined }> {
  let rest = '';
  let tooLong = false;
  let line = 1;
  const cut = (text: string) => (text.endsWith('\r') ? text.slice(0, -1) : text);
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf('\n'); end >= 0; end = chunk.indexOf('\n', from)) {
      const text = rest + chunk.slice(from, end);
      yield { line: line++, text: tooLong || text.length > MAX_LINE ? undefined : cut(text) };
      rest = '';
      tooLong = false;
      from = end + 1;
    }
    if (!tooLong) rest += chunk.slice(from);
    if (rest.length > MAX_LINE) {
      tooLong = true;
      rest = '';
    }
  }
  if (rest !== '' || tooLong) yield { line, text: tooLong ? undefined : cut(rest) };
}
