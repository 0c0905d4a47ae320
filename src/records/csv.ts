import type { Attempt } from './attempt.ts';
import { type CellRecord, cellOf, recordsOf, unescapeFormula } from './cells.ts';
import type { Parsed } from './lines.ts';
import { checkAttempt } from './schema.ts';

type Kind = 'text' | 'number' | 'flag' | 'json';
interface Column {
  readonly name: string;
  readonly kind: Kind;
  /** Null where the attempt has none. */
  of(attempt: Attempt): string | null;
}

const json = (value: unknown): string => JSON.stringify(value);
const column = (name: string, kind: Kind, of: Column['of']): Column => ({ name, kind, of });

const COLUMNS: readonly Column[] = [
  column('id', 'text', (a) => a.id),
  column('at', 'text', (a) => a.at),
  column('env', 'text', (a) => a.env),
  column('version', 'number', (a) => String(a.version)),
  column('level', 'number', (a) => (a.level === null ? null : String(a.level))),
  column('params', 'json', (a) => json(a.params)),
  column('seed', 'text', (a) => a.seed),
  column('index', 'number', (a) => String(a.index)),
  column('instance', 'text', (a) => a.instance),
  column('hash', 'text', (a) => a.hash),
  column('solver.kind', 'text', (a) => a.solver.kind),
  column('solver.name', 'text', (a) => a.solver.name),
  column('reply', 'text', (a) => a.reply),
  column('reading', 'text', (a) => a.reading),
  column('step', 'text', (a) => a.step),
  column('outcome', 'text', (a) => a.outcome),
  column('reward', 'number', (a) => String(a.reward)),
  column('rule', 'text', (a) => a.rule),
  column('places', 'json', (a) => json(a.places)),
  column('why', 'text', (a) => a.why),
  column('ms', 'number', (a) => (a.ms === null ? null : String(a.ms))),
  column('assisted', 'flag', (a) => String(a.assisted)),
  column('run', 'text', (a) => a.run),
  column('contest.reason', 'text', (a) => a.contest?.reason ?? null),
  column('contest.note', 'text', (a) => a.contest?.note ?? null),
  column('contest.at', 'text', (a) => a.contest?.at ?? null),
  column('extra', 'json', (a) => (a.extra === undefined ? null : json(a.extra))),
];
const NEEDED = COLUMNS.map(({ name }) => name).filter(
  (name) => name !== 'extra' && !name.startsWith('contest.'),
);

export const csvHeader = `${COLUMNS.map(({ name }) => name).join(',')}\r\n`;

/** One attempt as a record, with its end. `readCsv` gives back the same attempt. */
export const csvLine = (attempt: Attempt): string =>
  `${COLUMNS.map((c) => cellOf(c.of(attempt))).join(',')}\r\n`;

/** Reads attempts below a header; columns may come in any order, and those it does not know go to `extra`. */
export async function* readCsv(chunks: AsyncIterable<string> | Iterable<string>): AsyncGenerator<Parsed> {
  let header: readonly string[] | undefined;
  for await (const record of recordsOf(chunks)) {
    const { line, cells } = record;
    if (record.open)
      yield { line, why: 'A quote is opened and never closed: nothing was read from here on.' };
    else if (!header) {
      header = cells.map(({ text }) => unescapeFormula(text).trim());
      const missing = NEEDED.filter((name) => !header?.includes(name));
      if (missing.length > 0) {
        yield { line, why: `The header has no column ${missing.join(', ')}: nothing was read.` };
        return;
      }
    } else yield readRecord(record, header);
  }
}

function readRecord({ line, cells }: CellRecord, header: readonly string[]): Parsed {
  if (cells.length !== header.length)
    return { line, why: `It has ${cells.length} cells where the header has ${header.length}.` };
  const row = new Map<string, unknown>();
  for (const [i, name] of header.entries()) {
    const cell = cells[i];
    const known = COLUMNS.find((c) => c.name === name);
    const text = unescapeFormula(cell?.text ?? '');
    if (text === '' && !cell?.quoted) {
      if (known?.name === 'reply') row.set(name, '');
      else if (known && name !== 'extra') row.set(name, null);
      continue;
    }
    const value = readCell(text, known?.kind ?? 'text');
    if (value === undefined) return { line, why: `“${name}” is not JSON.` };
    row.set(name, value);
  }
  const read = checkAttempt(nested(row));
  return 'value' in read ? { line, attempt: read.value } : { line, why: read.why };
}

/** Undefined for JSON that is none; a number or flag that is none stays text, and the check says so. */
function readCell(text: string, kind: Kind): unknown {
  switch (kind) {
    case 'text':
      return text;
    case 'number':
      return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text) ? Number(text) : text;
    case 'flag':
      return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
    case 'json':
      try {
        return JSON.parse(text);
      } catch {
        return undefined;
      }
  }
}

/** Puts the columns of solver and contest together. */
function nested(row: Map<string, unknown>): object {
  const take = (name: string) => {
    const value = row.get(name);
    row.delete(name);
    return value;
  };
  const solver = { kind: take('solver.kind'), name: take('solver.name') };
  const [reason, note, at] = [take('contest.reason'), take('contest.note'), take('contest.at')];
  const contest = reason == null && note == null && at == null ? null : { reason, note: note ?? '', at };
  return Object.fromEntries([...row, ['solver', solver], ['contest', contest]]);
}
