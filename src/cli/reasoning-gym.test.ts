import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isVectorLine, type VectorLine } from '../envs/reasoning-gym/conformance.ts';
import { Closed } from './io.ts';
import { jsonl, ran, testCatalogue } from './run.test-helpers.ts';

// The first load of all environments takes longer than a test may.
await Promise.all(testCatalogue.map(({ load }) => load()));

const linesOf = (dataset: string): VectorLine[] =>
  readFileSync(new URL(`../envs/reasoning-gym/entries/${dataset}.jsonl`, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const value: unknown = JSON.parse(line);
      if (!isVectorLine(value)) throw new Error(`${dataset}: not a line of vectors`);
      return value;
    });
const [gcd, second] = linesOf('gcd') as [VectorLine, VectorLine];
const [sudoku] = linesOf('sudoku') as [VectorLine];
const withReply = (line: VectorLine, reply: unknown, more: object = {}) => ({
  ...line.entry,
  reply,
  ...more,
});
const unknown = {
  ...gcd,
  dataset: 'gdc',
  entry: { ...gcd.entry, metadata: { ...gcd.entry.metadata, source_dataset: 'gdc' } },
};
const verify = (input: string, ...more: string[]) =>
  ran(['verify', '--format', 'reasoning-gym', ...more], input);

describe('verify --format reasoning-gym', () => {
  test('gives a verdict for every reply of a line of vectors, in order and with its position', async () => {
    const { code, lines, err } = await verify(jsonl(gcd, second));
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines.map(({ index, reply }) => [index, reply])).toEqual(
      [gcd, second].flatMap(({ index, replies }) => replies.map((_, position) => [index, position])),
    );
    expect(lines[0]).toEqual({ dataset: 'gcd', index: 0, reply: 0, outcome: 'solved', reward: 1 });
    expect(lines.filter(({ outcome }) => outcome !== 'solved').length).toBeGreaterThan(0);
  });

  test('judges entries with a reply added, with rule and reason where there are some, and nothing else', async () => {
    const answer = String(sudoku.entry.answer);
    const swapped = answer.replace(/\d/, (digit) => String((Number(digit) % 9) + 1));
    const { code, lines } = await verify(
      jsonl(withReply(sudoku, answer), withReply(sudoku, swapped), withReply(sudoku, 'none')),
    );
    const whose = { dataset: 'sudoku', index: sudoku.index, reply: 0 };
    expect(code).toBe(0);
    expect(lines).toEqual([
      { ...whose, outcome: 'solved', reward: 1 },
      { ...whose, outcome: 'wrong', reward: 0, rule: expect.any(String), why: expect.any(String) },
      { ...whose, outcome: 'unreadable', reward: 0, why: expect.any(String) },
    ]);
  });

  test('has no index where an entry has none, and tells the step of a lenient reading', async () => {
    const { source_index: _index, ...metadata } = gcd.entry.metadata;
    const bare = { ...gcd.entry, metadata, reply: `**${gcd.entry.answer}**` };
    expect((await verify(jsonl(bare))).lines[0]).toMatchObject({ outcome: 'unreadable' });
    expect((await verify(jsonl(bare), '--reading', 'lenient')).lines).toEqual([
      { dataset: 'gcd', index: null, reply: 0, outcome: 'solved', reward: 1, step: 'markup' },
    ]);
  });

  test('bad lines are told with their numbers and the rest is done', async () => {
    const good = withReply(gcd, gcd.entry.answer);
    const { code, lines, err } = await verify(
      jsonl(
        '{"question": ',
        good,
        { ...gcd.entry },
        { question: 'x', reply: '1' },
        { ...gcd, replies: 7 },
        { ...gcd, replies: [gcd.replies[0], { text: 5 }] },
        { ...gcd, dataset: 'lcm' },
        { ...good, metadata: { source_dataset: 'gcd' } },
        { ...unknown, replies: unknown.replies.slice(0, 2) },
        { ...unknown.entry, reply: '1' },
        good,
      ),
    );
    expect(code).toBe(1);
    expect(err.trimEnd().split('\n')).toEqual([
      'line 1: This is no JSON.',
      'line 3: "reply" is missing, or is no text.',
      expect.stringContaining('line 4: This is no Reasoning Gym entry'),
      'line 5: "replies" is no list.',
      'line 6: replies[1]: "text" is missing, or is no text.',
      'line 7: "dataset" is "lcm", and the entry\'s own is "gcd".',
      expect.stringMatching(/^line 8: gcd: ./),
      expect.stringMatching(
        /^line 9: No environment reads the dataset "gdc"\. Did you mean "gcd"\? These are read: .*\bgcd, .*\bsudoku\b/,
      ),
      'line 10: No environment reads the dataset "gdc". Did you mean "gcd"?',
      '9 bad lines have no verdict.',
    ]);
    const whose = { dataset: 'gcd', index: 0, reply: 0 };
    expect(lines).toEqual([
      { ...whose, outcome: 'solved', reward: 1 },
      { dataset: 'gdc', index: 0, reply: 0, outcome: 'unsupported' },
      { dataset: 'gdc', index: 0, reply: 1, outcome: 'unsupported' },
      { dataset: 'gdc', index: 0, reply: 0, outcome: 'unsupported' },
      { ...whose, outcome: 'solved', reward: 1 },
    ]);
  });

  test('streams: verdicts leave before the input ends, and a gone reader closes it', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new TextEncoder().encode(jsonl(gcd));
      } finally {
        closed = true;
      }
    }
    let written = 0;
    const io = {
      input: endless(),
      inputIsTerminal: false,
      write: async () => {
        written += 1;
        if (written === 3) throw new Closed();
      },
      warn: (message: string) => expect.fail(message),
    };
    expect((await ran(['verify', '--format', 'reasoning-gym'], '', { io })).code).toBe(0);
    expect({ closed, written }).toEqual({ closed: true, written: 3 });
  });
});
