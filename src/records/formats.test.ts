import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyAttempt, attemptWith } from './attempt.test-arbitrary.ts';
import type { Attempt } from './attempt.ts';
import { escapeFormula, unescapeFormula } from './cells.ts';
import { csvHeader, csvLine, readCsv } from './csv.ts';
import { formatOf, importAttempts } from './import.ts';
import { jsonlLine, readJsonl } from './jsonl.ts';
import { MAX_LINE, type Parsed } from './lines.ts';
import { memoryRecords } from './memory.ts';

const all = async (parsed: AsyncIterable<Parsed>): Promise<Parsed[]> => {
  const out: Parsed[] = [];
  for await (const line of parsed) out.push(line);
  return out;
};
const attemptsIn = (parsed: readonly Parsed[]) =>
  parsed.map((line) => ('attempt' in line ? line.attempt : line.why));
/** The text in pieces of `size` code units. */
const pieces = (text: string, size: number): string[] =>
  Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));

const formats = {
  jsonl: { write: (list: readonly Attempt[]) => list.map(jsonlLine).join(''), read: readJsonl },
  csv: { write: (list: readonly Attempt[]) => csvHeader + list.map(csvLine).join(''), read: readCsv },
};

describe.each(Object.entries(formats))('%s', (_, { write, read }) => {
  test('gives every attempt back exactly, in whatever pieces the file comes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyAttempt, { maxLength: 4 }),
        fc.integer({ min: 1, max: 400 }),
        async (list, size) => {
          expect(attemptsIn(await all(read(pieces(write(list), size))))).toEqual(list);
        },
      ),
      { numRuns: 150 },
    );
  });
});

describe('bad lines', () => {
  const reasons = async (lines: readonly string[]) => {
    const parsed = await all(readJsonl([lines.join('\n')]));
    return parsed.map((line) => ('why' in line ? [line.line, line.why] : [line.line, 'good']));
  };
  const row = (change: object) => JSON.stringify({ ...attemptWith(), ...change });

  test('are told with their numbers, and the others are read', async () => {
    expect(
      await reasons([
        row({}),
        '{"id": ',
        '',
        row({ reward: 2 }),
        row({ outcome: 'right' }),
        row({ at: 'yesterday' }),
        row({ solver: { kind: 'person' } }),
        row({ env: 'other' }),
        row({ instance: 'nonsense' }),
        row({ outcome: 'solved' }),
        row({ contest: { reason: 'unfair', note: '', at: '2026-03-01T09:30:00Z' } }),
        '[]',
        'null',
        row({ id: 'last' }),
      ]),
    ).toEqual([
      [1, 'good'],
      [2, 'It is not JSON.'],
      [4, '“reward” is not 1 or less.'],
      [5, '“outcome” is not solved or wrong or unreadable.'],
      [6, '“at” is not a time in UTC such as 2026-03-01T09:30:00.000Z.'],
      [7, '“solver.name” is missing.'],
      [8, '“instance” is one of some-env, but “env” is other.'],
      [9, '“instance” is no id; one looks like name@1?size=4#seed/0.'],
      [10, '“reward” is 1 exactly when “outcome” is solved.'],
      [11, '“contest.reason” is not refused or accepted or ambiguous or several or drawing or easy.'],
      [12, 'It is not a JSON object.'],
      [13, 'It is not a JSON object.'],
      [14, 'good'],
    ]);
  });

  test('a line that never ends does not fill the memory', async () => {
    const piece = 'x'.repeat(1_000_000);
    const chunks = [...Array.from({ length: MAX_LINE / piece.length + 2 }, () => piece), '\n', row({})];
    expect((await all(readJsonl(chunks))).map((line) => [line.line, 'why' in line])).toEqual([
      [1, true],
      [2, false],
    ]);
  });

  test('in CSV: a missing column, too few cells, a quote without end', async () => {
    expect(attemptsIn(await all(readCsv(['id,at\n1,2\n'])))).toEqual([
      expect.stringContaining('The header has no column env, version'),
    ]);
    const text = `${csvHeader}a,b\r\n${csvLine(attemptWith())}"never closed`;
    const parsed = await all(readCsv([text]));
    expect(parsed.map((line) => [line.line, 'why' in line ? line.why : 'good'])).toEqual([
      [2, 'It has 2 cells where the header has 27.'],
      [3, 'good'],
      [4, 'A quote is opened and never closed: nothing was read from here on.'],
    ]);
  });
});

test('unknown fields are kept, whatever their names', async () => {
  const line =
    '{"__proto__": {"admin": true}, "tokens": 12, "extra": {"tokens": 3}, ' +
    `${JSON.stringify({ ...attemptWith(), solver: { kind: 'model', name: 'm', sampler: 0.7 } }).slice(1)}`;
  const [parsed] = await all(readJsonl([line]));
  const attempt = parsed && 'attempt' in parsed ? parsed.attempt : undefined;
  expect(attempt?.solver).toEqual({ kind: 'model', name: 'm' });
  expect(Object.entries(attempt?.extra ?? {})).toEqual(
    expect.arrayContaining([
      ['tokens', 3],
      ['tokens′', 12],
      ['solver.sampler', 0.7],
    ]),
  );
  expect(Object.getPrototypeOf(attempt?.extra ?? {})).toBe(Object.prototype);
  expect((attempt as unknown as { admin?: boolean }).admin).toBeUndefined();
  const [again] = await all(readJsonl([jsonlLine(attempt as Attempt)]));
  expect(again).toEqual({ line: 1, attempt });
});

test('unknown columns of a CSV are kept as text', async () => {
  const text = `note,${csvHeader.trim()}\n"'=1",${csvLine(attemptWith())}`;
  const [parsed] = await all(readCsv([text]));
  expect(parsed).toEqual({ line: 2, attempt: attemptWith({ extra: { note: '=1' } }) });
});

test('no cell of a CSV begins as a formula', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', '\r', '\n', 'a', '"', ',') }),
      (text) => {
        expect(escapeFormula(text)).not.toMatch(/^[=+\-@\t\r\n]/);
        expect(unescapeFormula(escapeFormula(text))).toBe(text);
      },
    ),
  );
});

test('the format is told by the name, else by the content', () => {
  expect(formatOf('a.CSV', '{')).toBe('csv');
  expect(formatOf('a.jsonl', 'id,')).toBe('jsonl');
  expect(formatOf('a.txt', '  {"id":1}')).toBe('jsonl');
  expect(formatOf('a.txt', 'id,at')).toBe('csv');
});

test('importing twice changes nothing; a contest is taken over; another content is kept apart', async () => {
  const records = memoryRecords();
  const contest = { reason: 'refused', note: 'mine', at: '2026-03-02T00:00:00.000Z' } as const;
  const first = [attemptWith(), attemptWith({ id: 'a2' })].map(jsonlLine);
  const run = (lines: readonly string[]) => importAttempts(records, 'jsonl', lines);
  expect(await run([...first, 'oops\n'])).toMatchObject({
    added: 2,
    same: 0,
    badLines: 1,
    bad: [{ line: 3 }],
  });
  expect(await run(first)).toMatchObject({ added: 0, same: 2, kept: [] });
  expect(await run([jsonlLine(attemptWith({ contest }))])).toMatchObject({ added: 0, contested: 1 });
  expect(await run([jsonlLine(attemptWith({ reply: 'another' }))])).toMatchObject({ added: 0, kept: ['a1'] });
  expect(await records.attempts()).toEqual(
    expect.arrayContaining([attemptWith({ contest }), attemptWith({ id: 'a2' })]),
  );
  expect(await records.notBackedUp()).toBe(0);
});
