import type { Attempt } from './attempt.ts';
import { linesOf, MAX_LINE, type Parsed } from './lines.ts';
import { checkAttempt } from './schema.ts';

/** One attempt as a line, with its end. `readJsonl` gives back the same attempt. */
export const jsonlLine = (attempt: Attempt): string => `${JSON.stringify(attempt)}\n`;

/** Reads attempts one per line; empty lines are passed over. */
export async function* readJsonl(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Parsed> {
  for await (const { line, text } of linesOf(chunks)) {
    if (text === undefined) yield { line, why: `The line is longer than ${MAX_LINE} characters.` };
    else if (text.trim() !== '') yield readLine(line, text);
  }
}

function readLine(line: number, text: string): Parsed {
  let row: unknown;
  try {
    row = JSON.parse(text);
  } catch {
    return { line, why: 'It is not JSON.' };
  }
  const read = checkAttempt(row);
  return 'value' in read ? { line, attempt: read.value } : { line, why: read.why };
}
