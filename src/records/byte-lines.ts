/** A line of a file, counted from 1, without its end, and where its bytes stand; or why it cannot be read. */
export type Line = {
  readonly number: number;
  /** Of its first byte, and of the byte behind its last one. */
  readonly from: number;
  readonly to: number;
} & ({ readonly text: string } | { readonly why: string });

/** Longest line that is read, in bytes. */
export const MAX_LINE = 16 * 1024 * 1024;

const NEWLINE = 10;

/** Lines of UTF-8, ended by LF or CRLF. Holds one line at a time; an overlong one is dropped as it arrives. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, longest = MAX_LINE): AsyncGenerator<Line> {
  // With `fatal`, broken UTF-8 is reported and not quietly replaced; a byte order mark is skipped.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 0;
  let begin = 0;
  let parts: Uint8Array[] = [];
  let size = 0;
  const add = (part: Uint8Array): void => {
    size += part.length;
    if (size <= longest) parts.push(part);
    else parts = [];
  };
  const finish = (): Line => {
    number += 1;
    const whose = { number, from: begin, to: begin + size };
    const bytes = joined(parts);
    const tooLong = size > longest;
    begin += size + 1;
    parts = [];
    size = 0;
    if (tooLong) return { ...whose, why: `The line is longer than ${longest} bytes.` };
    try {
      return { ...whose, text: decoder.decode(bytes).replace(/\r$/, '') };
    } catch {
      return { ...whose, why: 'The line is not UTF-8.' };
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

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const [only] = parts;
  if (parts.length === 1 && only) return only;
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
