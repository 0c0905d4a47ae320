import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { judge } from '../../core/judge.ts';
import { type Entered, enter } from '../../core/reasoning-gym.ts';
import { catalogue } from '../catalogue.ts';
import { type EntryLine, readEntryLine } from './entry-line.ts';
import { homes } from './homes.ts';
import { openReaders } from './readers.ts';

const readers = openReaders(catalogue);

interface Told {
  readonly entered: Entered;
  /** A right reply of the line. */
  readonly right: string;
  readonly line: EntryLine;
}

/** The committed entries of a dataset that have a right reply among theirs. */
async function entriesOf(dataset: string): Promise<Told[]> {
  const { env, adapter } = await readers.of(dataset);
  const text = readFileSync(new URL(`./entries/${dataset}.jsonl`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter(Boolean)
    .flatMap((json) => {
      const line = readEntryLine(json);
      const entered = enter(env, adapter, line.entry);
      if ('why' in entered) throw new Error(entered.why);
      const right = line.replies.find(
        ({ text: reply }) => judge(entered.env, entered.instance, reply).outcome === 'solved',
      );
      return right ? [{ entered, right: right.text, line }] : [];
    });
}

const outcome = ({ env, instance }: Entered, reply: string): string => judge(env, instance, reply).outcome;

/** What is around the answer, and no part of it. */
const AROUND: readonly ((right: string) => string)[] = [
  (right) => `\n\n ${right}\t\n`,
  (right) => `So it is this.\n<answer>\n${right}\n</answer>\n`,
  (right) => `<think>Perhaps <answer>0</answer>?</think>\n${right}`,
  (right) => right.replaceAll('\n', '\r\n'),
  (right) => `We get \\boxed{${right}}, as asked.`,
];

/** What is no answer to anything, and what may not be run, drawn out or recursed into. */
const NEVER: readonly string[] = [
  '',
  '<answer></answer>',
  'null',
  'NaN',
  '9**9**9',
  '<img src=x onerror=alert(1)>',
  '[[]]',
  '{}',
  '['.repeat(5000),
  `${'('.repeat(5000)}1${')'.repeat(5000)}`,
  '1,'.repeat(20_000),
  '\ud800',
];

describe.each(Object.keys(homes))('%s', async (dataset) => {
  const entries = await entriesOf(dataset);

  test('what stands around a right answer leaves it right', () => {
    expect(entries.length).toBeGreaterThan(0);
    for (const { entered, right } of entries)
      for (const around of AROUND) expect(outcome(entered, around(right)), around(right)).toBe('solved');
  });

  test('what is no answer is not solved', () => {
    for (const { entered, right, line } of entries)
      for (const reply of [...NEVER, line.entry.question, `${right}\n`.repeat(2000)])
        expect(outcome(entered, reply), reply.slice(0, 80)).not.toBe('solved');
  });
});

/** Other spellings of the same answer, which the question does not rule out. */
const SPELLINGS: readonly (readonly [dataset: string, from: RegExp, to: string])[] = [
  ['advanced_geometry', /-/g, '−'],
  ['advanced_geometry', /^(?=\d)/, '+'],
  ['coin_flip', /^/, '+'],
  ['coin_flip', /^/, '0'],
  ['complex_arithmetic', /-/g, '−'],
  ['complex_arithmetic', /^(?=\d)/, '+'],
  ['decimal_arithmetic', /-/, '−'],
  ['polynomial_equations', /-/g, '−'],
  ['polynomial_equations', /(?<!-)\b(?=\d+\.)/g, '+'],
  ['polynomial_equations', /\b(?=\d+\.)/g, '0'],
  ['shortest_path', / /g, '  '],
  ['shortest_path', / /g, '\n'],
  ['shortest_path', / /g, ',\n'],
];

test.each(SPELLINGS)('%s: %s as “%s”', async (dataset, from, to) => {
  const spelt = (await entriesOf(dataset)).filter(({ right }) => right.replace(from, to) !== right);
  expect(spelt.length).toBeGreaterThan(0);
  for (const { entered, right } of spelt)
    expect(outcome(entered, right.replace(from, to)), right.replace(from, to)).toBe('solved');
});

test('a single day needs no plural', async () => {
  const { env, adapter } = await readers.of('time_intervals');
  const question = 'How much time elapsed from 2000-01-01 to 2000-01-02? Give your answer in D days.';
  const entry = { question, answer: '1 days', metadata: { source_dataset: 'time_intervals' } };
  const entered = enter(env, adapter, entry);
  if ('why' in entered) throw new Error(entered.why);
  expect(['1 days', '1 day', '1 DAY', '2 day'].map((reply) => outcome(entered, reply))).toEqual([
    'solved',
    'solved',
    'solved',
    'unreadable',
  ]);
});

test('a letter is the same letter as a capital', async () => {
  const { env, adapter } = await readers.of('letter_counting');
  const span = ['The', 'cat', 'sat', 'There'];
  const entry = {
    question: `How many times does the letter "t" appear in the text: "${span.join(' ')}"?`,
    answer: '4',
    metadata: { source_dataset: 'letter_counting', span, target_letter: 't' },
  };
  const entered = enter(env, adapter, entry);
  if ('why' in entered) throw new Error(entered.why);
  expect(['4', '2'].map((reply) => outcome(entered, reply))).toEqual(['solved', 'wrong']);
});
