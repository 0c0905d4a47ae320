import { MAX_LINE } from './lines.ts';

/** `quoted` tells the empty text `""` from no value at all. */
export interface Cell {
  readonly text: string;
  readonly quoted: boolean;
}
export interface CellRecord {
  /** The line it begins at, counted from 1. */
  readonly line: number;
  readonly cells: readonly Cell[];
  /** The record is cut off: a quote was never closed. */
  readonly open?: true;
}

/**
 * Spreadsheets run a cell that begins so as a formula. A leading apostrophe makes it text; texts that already begin
 * with apostrophes before such a sign get one more, so that taking one away is exact.
 */
const FORMULA = /^'*[=+\-@\t\r\n]/;
export const escapeFormula = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);
export const unescapeFormula = (text: string): string =>
  text.startsWith("'") && FORMULA.test(text) ? text.slice(1) : text;

/** A cell of RFC 4180; null is an empty cell without quotes. */
export function cellOf(text: string | null): string {
  if (text === null) return '';
  const safe = escapeFormula(text);
  return safe === '' || /[",\r\n]|^\s|\s$/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * Records of RFC 4180 from a text that comes in pieces. Lines may end in LF or CRLF; empty lines are passed over.
 * After a quote that is not closed within MAX_LINE characters nothing more can be read.
 */
export async function* recordsOf(
  chunks: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<CellRecord> {
  let cells: Cell[] = [];
  let text = '';
  let quoted = false;
  let state: 'plain' | 'quotes' | 'quote seen' = 'plain';
  let line = 1;
  let began = 1;
  const endCell = () => {
    cells.push({ text, quoted });
    text = '';
    quoted = false;
    state = 'plain';
  };
  const endRecord = (): CellRecord | undefined => {
    if (!quoted && text.endsWith('\r')) text = text.slice(0, -1);
    endCell();
    const record = { line: began, cells };
    const [only] = cells;
    cells = [];
    began = line;
    return record.cells.length === 1 && only?.text === '' && !only.quoted ? undefined : record;
  };
  for await (const chunk of chunks) {
    for (const c of chunk) {
      if (c === '\n') line++;
      if (state === 'quotes') {
        if (c === '"') state = 'quote seen';
        else text += c;
      } else if (c === '"' && state === 'quote seen') {
        text += c;
        state = 'quotes';
      } else if (c === '"' && text === '' && !quoted) {
        quoted = true;
        state = 'quotes';
      } else if (c === ',') endCell();
      else if (c === '\n') {
        const record = endRecord();
        if (record) yield record;
      } else if (c !== '\r' || state !== 'quote seen') text += c;
      if (text.length > MAX_LINE) {
        yield { line: began, cells, open: true };
        return;
      }
    }
  }
  if (state === 'quotes') yield { line: began, cells, open: true };
  else if (text !== '' || quoted || cells.length > 0) {
    const record = endRecord();
    if (record) yield record;
  }
}
