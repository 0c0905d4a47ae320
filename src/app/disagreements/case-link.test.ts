import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MAX_PACKED, packCase, unpackCase } from './case-link.ts';

const entry = {
  question: 'Quanto è 2 + 2? 🧩 <b>',
  answer: '4',
  metadata: { source_dataset: 'chain_sum', source_index: 3, difficulty: { num: [2, 2] } },
};
const one = {
  entry,
  reply: '<img src=x onerror=alert(1)>\u0000\u2028',
  score: 0.1,
  kind: 'plus sign',
  index: 3,
};
const packedOf = async (subject: Parameters<typeof packCase>[0]): Promise<string> => {
  const made = await packCase(subject);
  return 'packed' in made ? made.packed : expect.fail(made.why);
};
const link = (value: unknown): string => deflateRawSync(JSON.stringify(value)).toString('base64url');

test('a case goes into a link and comes out as it was', async () => {
  const packed = await packedOf(one);
  expect(packed).toMatch(/^[\w-]+$/);
  expect(await unpackCase(packed)).toEqual({ subject: one });
  await fc.assert(
    fc.asyncProperty(
      fc.string({ unit: 'grapheme' }),
      fc.option(fc.double({ noNaN: true, noDefaultInfinity: true })),
      async (reply, score) => {
        const subject = { entry, reply, score: score === 0 ? 0 : score };
        expect(await unpackCase(await packedOf(subject))).toEqual({ subject });
      },
    ),
    { numRuns: 30 },
  );
});

test('what is too long is said to be, and never cut', async () => {
  const noise = Array.from({ length: 20_000 }, (_, i) =>
    String.fromCharCode(33 + ((i * i * 7919) % 8941)),
  ).join('');
  expect(await packCase({ ...one, reply: noise })).toEqual({
    why: expect.stringContaining('Export the report'),
  });
  expect(await packCase({ ...one, reply: 'a'.repeat(500_000) })).toEqual({
    why: expect.stringContaining('too long'),
  });
  expect((await packedOf({ ...one, reply: 'a'.repeat(100_000) })).length).toBeLessThan(MAX_PACKED);
});

test('a link that is cut, forged or swollen gives a sentence', async () => {
  const packed = await packedOf(one);
  const damaged = { why: expect.stringContaining('damaged') };
  for (let to = 0; to < packed.length; to += 7)
    expect(await unpackCase(packed.slice(0, to))).toEqual(damaged);
  for (const text of ['', '%%%', 'a', 'AAAA', '<script>', link(null), link([1]), link('x')])
    expect(await unpackCase(text)).toEqual(damaged);
  const fields = { v: 1, entry, reply: '', score: 1 };
  expect(await unpackCase(link(fields))).toEqual({ subject: { entry, reply: '', score: 1 } });
  const forged = [
    { entry: {} },
    { entry: null },
    { reply: 3 },
    { score: '1' },
    { score: undefined },
    { reply: ['x'] },
  ];
  for (const change of forged) expect(await unpackCase(link({ ...fields, ...change }))).toEqual(damaged);
  expect(await unpackCase(link({ ...fields, kind: { __html: 'x' }, index: -1 }))).toEqual({
    subject: { entry, reply: '', score: 1 },
  });
  expect(await unpackCase(link({ ...fields, v: 2 }))).toEqual({ why: expect.stringContaining('newer') });
  expect(await unpackCase(link({ ...fields, reply: 'a'.repeat(5_000_000) }))).toEqual({
    why: expect.stringContaining('unfolds'),
  });
  expect(await unpackCase('A'.repeat(MAX_PACKED + 1))).toEqual({ why: expect.stringContaining('longer') });
});
