import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCommitted } from '../../envs/reasoning-gym/committed.ts';
import { attemptWith } from '../../records/attempt.test-arbitrary.ts';
import { nameOfContent } from '../../records/canonical.ts';
import { anyItem, itemWith, judgementWith } from '../../records/judging/judging.test-arbitrary.ts';
import { parseSearch } from '../search.ts';
import { frozen } from './deal-draft.ts';
import { type Draft, dropDraft, keepDraft, noDraft, readDraft } from './drafts.ts';
import { itemsOfTable } from './first-queue.ts';
import { itemsOfFile } from './items-of-file.ts';
import { cellCounts, checkScores, disputed, envRows, parts, unitsOf } from './outcome.ts';
import { queueHref, readQueueLink, wholeQueue } from './queue-link.ts';
import { MAX_PACKED, packQueue, unpackQueue } from './queue-pack.ts';
import { createStopwatch, IDLE_MS } from './stopwatch.ts';

const searchOf = (href: string) => parseSearch(href.slice(href.indexOf('?')));

describe('the link of a queue', () => {
  test('reads as it was written', () => {
    const name = fc
      .stringMatching(/^[a-zé&+ ]{1,8}$/)
      .map((text) => text.trim())
      .filter(Boolean);
    fc.assert(
      fc.property(
        fc.record({
          me: fc.oneof(fc.constant(''), name),
          deal: fc.record({
            seed: fc.stringMatching(/^[a-z0-9 %&#]{1,6}$/),
            number: fc.integer({ min: 1, max: 500 }),
            annotators: fc.uniqueArray(name, { maxLength: 4 }),
            overlap: fc.integer({ min: 1, max: 5 }),
          }),
          checks: fc.nat(50),
          solve: fc.boolean(),
          at: fc.integer({ min: 1, max: 99 }),
        }),
        (change) => {
          const link = wholeQueue('first', change);
          expect(readQueueLink(searchOf(queueHref(link)))).toEqual(link);
        },
      ),
    );
  });
  test('what makes no sense counts as left out', () => {
    expect(readQueueLink({ me: 'ann' })).toBeUndefined();
    expect(
      readQueueLink({ queue: 'first', k: 'x', n: '-3', source: 'nothing', at: 'a', checks: '1e9' }),
    ).toEqual(wholeQueue('first'));
  });
});

describe('a packed queue', () => {
  test('comes back with the same items', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(anyItem, { maxLength: 6 }),
        fc.string({ maxLength: 20 }),
        async (items, title) => {
          const packed = await packQueue({ title, items });
          const back = packed === undefined ? undefined : await unpackQueue(packed);
          // The form of text in which it travels holds no half of a character.
          if (!/\\ud[89a-f]/.test(JSON.stringify(items)))
            expect(back?.items.map(({ id }) => id)).toEqual([...new Set(items.map(({ id }) => id))]);
        },
      ),
      { numRuns: 40 },
    );
  });
  test('is refused where it is cut off, forged or too large, and kept where no link holds it', async () => {
    const packed = (await packQueue({ title: 'T', items: [itemWith()] })) ?? '';
    await expect(unpackQueue(packed.slice(0, -4))).rejects.toThrow('damaged or was cut off');
    await expect(unpackQueue('z.%%%')).rejects.toThrow('damaged');
    await expect(unpackQueue(`z.${'A'.repeat(MAX_PACKED + 1)}`)).rejects.toThrow('longer than');
    const large = Array.from({ length: 400 }, (_, at) => itemWith({ reply: nameOfContent(at) }));
    const dealing = { me: '', deal: { seed: '1', annotators: [], overlap: 1 }, checks: 0, solve: false };
    const kept = await frozen('T', large, dealing, '2026-03-01T09:30:00.000Z');
    expect(kept.keep?.items.length).toBe(400);
    expect(kept.link.queue).toBe(`q-${kept.keep?.id}`);
    expect((await frozen('T', [itemWith()], dealing, '')).link.queue).toBe(packed);
  });
});

describe('a file', () => {
  const committed = parseCommitted(
    readFileSync(new URL('../../envs/reasoning-gym/disagreements.jsonl', import.meta.url), 'utf8'),
  );
  test('brings attempts, entries with replies, findings, items and judgements, and tells what is none', () => {
    const { entry } = committed[0]!.entries[0]!;
    const finding = {
      probe: 'empty',
      id: 'some-env@1?size=4#S/0',
      reply: '',
      expected: 'not solved',
      got: 'solved',
    };
    const lines = [
      attemptWith(),
      attemptWith({
        id: 'a2',
        reply: 'other',
        contest: { reason: 'refused', note: 'Why?', at: attemptWith().at },
      }),
      {
        entry,
        replies: [
          { text: 'one', score: 1 },
          { text: 'two', score: 0 },
        ],
      },
      finding,
      itemWith({ reply: 'of a queue' }),
      judgementWith(),
      { ...finding, reply: undefined },
      { ...finding, id: '' },
      { nothing: true },
      { question: 'q', answer: 'a', metadata: { source_dataset: 'unknown' }, reply: 'x' },
    ];
    const read = itemsOfFile(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n\n{"cut`);
    expect(read.items.map(({ source }) => source)).toEqual([
      'attempt',
      'contested',
      'entry',
      'entry',
      'finding',
      'attempt',
      'finding',
    ]);
    expect(read.items.at(-1)?.reply).toBeNull();
    expect(read.bad[0]?.why).toContain('names no instance');
    expect(read.items[1]?.told).toContain('Why?');
    expect(read.judgements).toEqual([judgementWith()]);
    expect(read.bad.map(({ line }) => line)).toEqual([8, 9, 10, 12]);
    expect(read.badLines).toBe(4);
  });
  test('may be the report of an audit as one document', () => {
    const finding = {
      probe: 'empty',
      id: 'some-env@1?size=4#S/0',
      reply: 'x',
      expected: 'not solved',
      got: 'solved',
    };
    const report = {
      env: 'some-env',
      probes: [
        { probe: 'empty', outcome: { is: 'found', findings: [finding], total: 1 } },
        { probe: 'other', outcome: { is: 'clean' } },
      ],
    };
    expect(itemsOfFile(JSON.stringify([report], null, 2)).items.length).toBe(1);
    expect(itemsOfFile(JSON.stringify(report)).items.length).toBe(1);
  });
  test('the first queue holds every row of the table, the published defects among them', () => {
    const items = itemsOfTable(committed);
    expect(items.length).toBe(committed.reduce((sum, { rows }) => sum + rows.length, 0));
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
    expect(items.filter(({ source }) => source === 'published').length).toBeGreaterThan(20);
  });
});

test('time away and idle time do not count', () => {
  let now = 0;
  const watch = createStopwatch(() => now, 500);
  now = 1_000;
  watch.touch();
  expect(watch.read()).toBe(1_500);
  watch.leave();
  now = 100_000;
  expect(watch.read()).toBe(1_500);
  watch.touch();
  now += 2_000;
  expect(watch.read()).toBe(3_500);
  now += 10 * IDLE_MS;
  watch.touch();
  expect(watch.read()).toBe(1_500 + IDLE_MS);
});

test('a draft is kept for its item and person, and what is no draft is none', () => {
  const rows = new Map<string, string>();
  const store = {
    getItem: (key: string) => rows.get(key) ?? null,
    setItem: (key: string, value: string) => void rows.set(key, value),
    removeItem: (key: string) => void rows.delete(key),
  };
  const draft: Draft = { decision: 'wrong', reasons: ['trap'], note: 'n', flag: true, own: 'x', ms: 12 };
  keepDraft(store, 'ann', 'i', draft);
  expect(readDraft(store, 'ann', 'i')).toEqual(draft);
  expect(readDraft(store, 'bob', 'i')).toEqual(noDraft);
  rows.set('envscope-judge ann i', '{"decision":"maybe"}');
  expect(readDraft(store, 'ann', 'i')).toEqual(noDraft);
  dropDraft(store, 'ann', 'i');
  expect(rows.size).toBe(0);
});

describe('results', () => {
  const wrong = { outcome: 'wrong', reward: 0, rule: 'row' } as const;
  const planted = itemWith({ source: 'planted', truth: 'wrong', reply: 'planted' });
  const other = itemWith({ env: 'other-env', reply: 'other' });
  const all = [
    judgementWith(),
    judgementWith({ annotator: 'bob', decision: 'wrong' }),
    judgementWith({ item: other, verdict: wrong }),
    judgementWith({ item: other, annotator: 'bob', decision: 'cannot tell', verdict: wrong, flag: true }),
    judgementWith({ item: planted, verdict: wrong, decision: 'wrong' }),
    judgementWith({ item: planted, verdict: wrong, annotator: 'bob' }),
    judgementWith({ item: itemWith({ reply: 'no verdict' }), verdict: null }),
  ];
  test('people and verifier part where one says right and the other not', () => {
    expect(parts({ decision: 'right', outcome: 'unreadable' })).toBe(true);
    expect(parts({ decision: 'wrong', outcome: 'wrong' })).toBe(false);
    expect(parts({ decision: 'cannot tell', outcome: 'solved' })).toBe(false);
    const counts = cellCounts(all).filter(({ n }) => n > 0);
    expect(counts).toEqual([
      { decision: 'right', outcome: 'solved', n: 1 },
      { decision: 'right', outcome: 'wrong', n: 1 },
      { decision: 'wrong', outcome: 'solved', n: 1 },
      { decision: 'cannot tell', outcome: 'wrong', n: 1 },
    ]);
    expect(envRows(all)).toEqual([
      { env: 'other-env', n: 2, same: 0, refused: 1, accepted: 0, cannotTell: 1 },
      { env: 'some-env', n: 2, same: 1, refused: 0, accepted: 1, cannotTell: 0 },
    ]);
  });
  test('attention checks are scored apart and left out of everything else', () => {
    expect(checkScores(all)).toEqual([
      { annotator: 'ann', right: 1, n: 1 },
      { annotator: 'bob', right: 0, n: 1 },
    ]);
    const { annotators, units } = unitsOf(all);
    expect(annotators).toEqual(['ann', 'bob']);
    expect(units.map(String).sort()).toEqual(['right,', 'right,cannot tell', 'right,wrong']);
  });
  test('what is to be adjudicated says why', () => {
    expect(disputed(all).map(({ why }) => why)).toEqual([
      ['people', 'verifier'],
      ['people', 'verifier', 'flag'],
    ]);
  });
});
