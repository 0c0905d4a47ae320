import { readFileSync } from 'node:fs';
import { expect, test, vi } from 'vitest';
import { LineError } from '../../core/json-line.ts';
import { catalogue } from '../../envs/catalogue.ts';
import { makeComparer } from '../../envs/reasoning-gym/comparer.ts';
import { type Advance, type ComparisonEvent, compareFile } from '../clients/comparison.ts';
import type { Compare } from '../clients/comparison-spawn.ts';
import { caseOfFound } from './case-of-found.ts';
import { comparedOf } from './compared.ts';
import { createJudgedFileStore, type JudgedFileStore } from './judged-file.ts';

const entries = (dataset: string): string =>
  readFileSync(new URL(`../../envs/reasoning-gym/entries/${dataset}.jsonl`, import.meta.url), 'utf8');
const text = `\ufeff${entries('chain_sum')}{oops\n\n${entries('gcd').replaceAll('"gcd"', '"gdc"')}${entries('syllogism')}`;

async function* chunks(file: Blob): AsyncGenerator<Uint8Array> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

/** Works in this thread, and tells after every line. */
const compareHere: Compare = (file, onEvent) => {
  let stopped = false;
  compareFile(chunks(file), {
    catalogue,
    onAdvance: (advance) => onEvent({ is: 'advance', advance }),
    isTime: () => true,
    pause: async () => stopped,
  }).then(
    () => onEvent({ is: 'end' }),
    (error: Error) => onEvent({ is: 'fault', why: error.message }),
  );
  return {
    stop() {
      stopped = true;
    },
    kill() {},
  };
};
const stateOf = (store: JudgedFileStore) => store.getState().judged?.state;
const ended = (store: JudgedFileStore) =>
  vi.waitFor(() => expect(stateOf(store)).not.toBe('reading'), { timeout: 10_000 });

test('a file gives what its lines give one after another, and bad lines their numbers', async () => {
  const store = createJudgedFileStore(compareHere);
  store.judge(new Blob([text]), 'some.jsonl');
  await ended(store);
  const { judged } = store.getState();
  if (!judged) return expect.fail('There is no file.');
  const comparer = makeComparer(catalogue);
  for (const [i, line] of text.replace('\ufeff', '').split('\n').entries())
    if (line !== '')
      await comparer.add(line, i + 1).catch((error: unknown) => expect(error).toBeInstanceOf(LineError));
  expect(comparedOf(judged)).toEqual(comparer.result());
  expect(judged).toMatchObject({ state: 'done', badLines: 1, bad: [{ line: 4, why: 'This is no JSON.' }] });
  expect(judged.tallied.unsupported).toEqual([{ dataset: 'gdc', n: expect.any(Number) }]);
  expect(judged.found.length).toBeGreaterThan(10);
  for (const found of judged.found) {
    const subject = await caseOfFound(judged.file, found);
    expect(subject).toMatchObject({ reply: found.parted.reply, score: found.parted.score });
    expect(subject.entry.metadata.source_dataset).toBe(found.parted.dataset);
  }
  const [first] = judged.found;
  if (first) await expect(caseOfFound(new Blob([text.replace('{', '[')]), first)).rejects.toThrow();
});

const advance = (bytes: number): Advance => ({
  ...{ bytes, badLines: 0, found: [], bad: [] },
  tallied: {
    total: { n: 1, same: 1, differing: 0, forUs: 0, forThem: 0, open: 0 },
    datasets: [],
    kinds: [],
    unsupported: [],
  },
});

test('stopped, failed, replaced and closed: what was told is kept, and the old file says no more', () => {
  const tell: ((event: ComparisonEvent) => void)[] = [];
  const did: string[] = [];
  const store = createJudgedFileStore((_file, onEvent) => {
    tell.push(onEvent);
    return { stop: () => did.push('stop'), kill: () => did.push('kill') };
  });
  store.judge(new Blob(['x'.repeat(100)]), 'a');
  tell[0]?.({ is: 'advance', advance: advance(40) });
  store.stop();
  tell[0]?.({ is: 'end' });
  expect(store.getState().judged).toMatchObject({
    state: 'stopped',
    bytes: 40,
    tallied: { total: { n: 1 } },
  });
  store.judge(new Blob(['y'.repeat(100)]), 'b');
  tell[1]?.({ is: 'advance', advance: advance(10) });
  tell[1]?.({ is: 'fault', why: 'It is gone.' });
  expect(store.getState().judged).toMatchObject({
    name: 'b',
    state: 'failed',
    why: 'It is gone.',
    bytes: 10,
  });
  store.judge(new Blob(['z']), 'c');
  tell[1]?.({ is: 'advance', advance: advance(70) });
  tell[1]?.({ is: 'end' });
  expect(store.getState().judged).toMatchObject({ name: 'c', state: 'reading', bytes: 0 });
  store.judge(new Blob(['z']), 'd');
  expect(did).toEqual(['stop', 'kill']);
  store.close();
  expect(store.getState().judged).toBeUndefined();
});
