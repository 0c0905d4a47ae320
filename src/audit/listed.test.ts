import { expect, test } from 'vitest';
import { audit, DEPTHS } from './audit.ts';
import { rightCandidates } from './completeness/enumeration.ts';
import { unique } from './generator/unique.ts';
import { right } from './planted/planted.test-data.ts';
import { hosted, judgedBy, withProduct } from './planted/wrapped.test-data.ts';
import { wrongCandidates } from './soundness/enumeration.ts';
import type { Subject } from './subject.ts';

/** As a Python file is met: no enumeration, and perhaps a list of right replies. */
const listing = (answers: readonly string[] | undefined, base: Subject = withProduct()): Subject => {
  const { enumeration: _, ...rest } = hosted(base, () => ({
    answers: async ({ puzzle }) => answers && [String(right(puzzle)), ...answers],
  }));
  return rest;
};
const outcomes = async (subject: Subject) => {
  const probes = [rightCandidates, wrongCandidates, unique];
  const report = await audit(subject, { ...DEPTHS.quick, seed: 'listed', probes });
  return report.probes.map(({ outcome }) => outcome);
};

test('right replies that an environment lists stand for an enumeration', async () => {
  expect((await outcomes(listing([]))).map(({ is }) => is)).toEqual(['clean', 'clean', 'clean']);
});

test('a listed reply that is refused is found, and an unlisted one that is solved', async () => {
  expect((await outcomes(listing(['no number'])))[0]).toMatchObject({ is: 'found', total: 2 });
  const lax = hosted(
    withProduct(),
    judgedBy((_made, reply) => /^\d+$/.test(reply)),
  );
  expect((await outcomes(listing([], lax)))[1]).toMatchObject({
    is: 'found',
    findings: expect.arrayContaining([
      expect.objectContaining({ note: expect.stringContaining('answers(state)') }),
    ]),
  });
});

test('without a list it says what would help', async () => {
  for (const outcome of await outcomes(listing(undefined)))
    expect(outcome).toMatchObject({ is: 'could not look', why: expect.stringContaining('answers(state)') });
});
