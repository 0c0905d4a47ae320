/** A line of input, counted from 1, without its end; or why it cannot be read. */
export type Line = { readonly number: number } & ({ readonly text: string } | { readonly why: string });

/** Longest line that is read, in bytes. */
export const MAX_LINE = 16 * 1024 * 1024;

const NEWLINE = 10;

/** Lines of UTF-8, ended by LF or CRLF. Holds one line at a time; an overlong one is dropped as it arrives. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = MAX_LINE): AsyncGenerator<Line> {
  // With `fatal`, broken UTF-8 is reported and not quietly replaced; a byte order mark is skipped.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    number += 1;
    const bytes = parts.length === 1 ? (parts[0] as Uint8Array) : Buffer.concat(parts);
    const tooLong = size > longest;
    parts = [];
    size = 0;
    if (tooLong) return { number, why: `The line is longer than ${longest} bytes.` };
    try {
      return { number, text: decoder.decode(bytes).replace(/\r$/, '') };
    } catch {
      return { number, why: 'The line is not UTF-8.' };
    }
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      add(chunk.subarray(from, end));
      from = end + 1;
      yield finish();
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (size > 0) yield finish();
}
