import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { Compared, Parted } from '../envs/reasoning-gym/comparer.ts';
import { jsonl, ran, testCatalogue } from './run.test-helpers.ts';

// The first load of all environments takes longer than a test may.
await Promise.all(testCatalogue.map(({ load }) => load()));

const pathOf = (dataset: string): string =>
  fileURLToPath(new URL(`../envs/reasoning-gym/entries/${dataset}.jsonl`, import.meta.url));
const gcd = JSON.parse(readFileSync(pathOf('gcd'), 'utf8').split('\n')[0] as string) as {
  entry: { answer: string };
};
const scored = (reply: string, score: unknown, more: object = {}) => ({
  ...gcd.entry,
  reply,
  score,
  ...more,
});
const RIGHT = gcd.entry.answer;
const WRONG = String(Number(RIGHT) + 1);

const UNSEEN = /[\p{Cc}\u202e]/u;
const compared = async (input: string): Promise<Compared> =>
  JSON.parse((await ran(['disagree', '--json'], input)).out) as Compared;

test('counts replies by dataset, and parts false positives from false negatives', async () => {
  const { total, datasets, falsePositives, falseNegatives } = await compared(
    jsonl(
      scored(RIGHT, 1),
      scored(WRONG, 0.01),
      scored(WRONG, 1),
      scored(RIGHT, 0.5),
      scored(RIGHT, null),
      scored(`\\boxed{${RIGHT}}`, 0.1, { kind: 'gold in boxed' }),
    ),
  );
  const counts = { n: 6, same: 2, differing: 4, forUs: 1, forThem: 0, open: 3 };
  expect(total).toEqual(counts);
  expect(datasets).toEqual([{ dataset: 'gcd', ...counts }]);
  expect(falsePositives).toEqual([
    expect.objectContaining({
      dataset: 'gcd',
      line: 3,
      index: 0,
      reply: WRONG,
      score: 1,
      outcome: 'wrong',
      rule: expect.any(String),
      says: expect.any(String),
      adjudication: null,
    }),
  ]);
  expect(falseNegatives.map(({ line, score }) => [line, score])).toEqual([
    [4, 0.5],
    [5, null],
    [6, 0.1],
  ]);
  expect(falseNegatives[2]?.adjudication).toEqual({
    right: 'ours',
    by: 'reading: boxed',
    witness: expect.stringContaining('between the braces'),
  });
});

test('reads a file of vectors, and gives each difference its place in it', async () => {
  const { code, out, err } = await ran(['disagree', '--json', pathOf('number_sorting')]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const { total, falsePositives, falseNegatives } = JSON.parse(out) as Compared;
  const lines = readFileSync(pathOf('number_sorting'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { index: number; replies: { text: string; score: number }[] });
  expect(total.n).toBe(lines.flatMap(({ replies }) => replies).length);
  expect(total.differing).toBe(falsePositives.length + falseNegatives.length);
  expect(total.forUs + total.forThem + total.open).toBe(total.differing);
  expect(falsePositives.length).toBeGreaterThan(0);
  expect(falseNegatives.length).toBeGreaterThan(0);
  const standsThere = ({ line, index, position, reply, score }: Parted): boolean => {
    const there = lines[line - 1]?.replies[position ?? -1];
    return lines[line - 1]?.index === index && there?.text === reply && there?.score === score;
  };
  expect([...falsePositives, ...falseNegatives].filter((one) => !standsThere(one))).toEqual([]);
});

test('shows a table, and under each reason what it decides', async () => {
  const { out } = await ran(
    ['disagree'],
    jsonl(scored(WRONG, 1), scored(`\\boxed{${RIGHT}}`, 0, { kind: 'gold in boxed' })),
  );
  expect(out.split('\n').slice(0, 2)).toEqual([
    'dataset  n  same  differing  for us  for them  open',
    'gcd      2     0          2       1         0     1',
  ]);
  const [positives, negatives] = out.split('False negatives: Envscope pays, the file does not (1)');
  expect(positives).toContain('False positives: the file pays, Envscope does not (1)');
  expect(positives).toContain('Open, not adjudicated: 1 reply in gcd');
  expect(positives).toContain(`gcd, line 1, index 0: "${WRONG}", score 1, wrong: `);
  expect(negatives).toContain('Envscope is right (reading: boxed): 1 reply in gcd');
  expect(negatives).toContain('between the braces');
});

test('the report is short, and whatever a reply holds is shown as text', async () => {
  const evil = `\`\`<img src=x onerror=alert(1)>\`\n# head \u001b[31m\u202e`;
  const kind = '<b>|[x](y)';
  const many = Array.from({ length: 9 }, () => scored(evil, 1, { kind }));
  const { code, out } = await ran(['disagree', '--md'], jsonl(...many));
  expect(code).toBe(0);
  expect(out).toMatch(/^# .*\n\nReplies judged: 9\. Same: 0\. Differing: 9 /);
  expect(out).toContain('| gcd | 9 | 0 | 9 | 0 | 0 | 9 |');
  expect(out).toContain('- and 6 more, which --json lists');
  expect(out).toContain('\\<b\\>\\|\\[x\\](y)');
  expect(out).toContain('```"``<img src=x onerror=alert(1)>`\\n# head \\u001b[31m\\u202e"```');
  expect(out.replaceAll('\n', '')).not.toMatch(UNSEEN);
  const { out: text } = await ran(['disagree'], jsonl(...many));
  expect(text.replaceAll('\n', '')).not.toMatch(UNSEEN);
});

test('bad lines are told with their numbers, and the others counted', async () => {
  const foreign = scored('1', 1, { metadata: { source_dataset: 'nothing_like_it' } });
  const { code, out, err } = await ran(
    ['disagree', '--json'],
    jsonl(
      scored(RIGHT, undefined),
      scored(RIGHT, '1'),
      foreign,
      { ...gcd, replies: [{ text: '1' }] },
      scored(RIGHT, 1),
    ),
  );
  expect(code).toBe(1);
  expect(err.trimEnd().split('\n')).toEqual([
    'line 1: "score" is missing, or is no number; null stands for none.',
    'line 2: "score" is missing, or is no number; null stands for none.',
    expect.stringContaining('line 3: No environment reads the dataset "nothing_like_it". These are read: '),
    'line 4: replies[0]: "score" is missing, or is no number; null stands for none.',
    '4 bad lines have no place in the counts.',
  ]);
  expect((JSON.parse(out) as Compared).total).toMatchObject({ n: 1, same: 1 });
  expect((await ran(['disagree'], '')).out).toBe('No replies were judged.\n');
});
