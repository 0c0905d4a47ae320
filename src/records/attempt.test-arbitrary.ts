import fc from 'fast-check';
import { type Attempt, CONTEST_REASONS, type ContestReason } from './attempt.ts';

/** Text that spreadsheets, parsers and pages trip over. */
const hostile = fc.constantFrom(
  '=HYPERLINK("https://example.org")',
  "'=1+1",
  "''@x",
  '+1',
  '-1',
  '@a',
  '\t=1',
  '\r\n',
  '"',
  '""',
  ',',
  '',
  ' ',
  ' padded ',
  'null',
  '<img src=x onerror=alert(1)>',
  '__proto__',
  '\u2028',
  '\ufeff',
  'line\nline\r\nline',
  '\ud800',
);
const text = fc.oneof(hostile, fc.string(), fc.string({ unit: 'binary' }));
const time = fc
  .date({ min: new Date('1980-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map((date) => date.toISOString());
const named = fc.string({ minLength: 1 });
const params = fc.dictionary(
  fc.stringMatching(/^[a-z]{1,8}$/),
  fc.oneof(fc.integer(), fc.boolean(), text, fc.array(text, { maxLength: 3 })),
  { maxKeys: 4 },
);

/** Any attempt that can be kept. */
export const anyAttempt: fc.Arbitrary<Attempt> = fc
  .record({
    at: time,
    version: fc.nat(9),
    params,
    level: fc.option(fc.integer({ min: 1, max: 9 })),
    seed: fc.oneof(fc.stringMatching(/^[a-z0-9]{1,9}$/), fc.constant("=c-'@ ☃")),
    index: fc.nat(999),
    solver: fc.record({ kind: fc.constantFrom('person', 'baseline', 'model', 'recording'), name: named }),
    reply: text,
    reading: fc.constantFrom('strict', 'lenient'),
    step: fc.constantFrom('exact', 'markup', 'number', 'symbolic'),
    outcome: fc.constantFrom('solved', 'wrong', 'unreadable'),
    part: fc.double({ min: 0, max: 0.999, noNaN: true }).map((x) => x + 0),
    rule: fc.option(text),
    places: fc.array(text, { maxLength: 4 }),
    why: fc.option(text),
    ms: fc.option(fc.double({ min: 0, max: 1e9, noNaN: true }).map((x) => x + 0)),
    assisted: fc.boolean(),
    run: fc.option(text),
    contest: fc.option(
      fc.record({
        reason: fc.constantFrom(...(Object.keys(CONTEST_REASONS) as ContestReason[])),
        note: text,
        at: time,
      }),
    ),
    hash: fc.stringMatching(/^[0-9a-f]{8}$/),
    extra: fc.option(
      fc.dictionary(
        fc.stringMatching(/^[a-z]{1,6}$/),
        fc.oneof(text, fc.constant(null), fc.array(fc.integer())),
      ),
      { nil: undefined },
    ),
  })
  .map(({ part, extra, ...rest }) => {
    const instance = `some-env@${rest.version}?size=4#${encodeURIComponent(rest.seed)}/${rest.index}`;
    return {
      ...rest,
      id: `${instance} ${rest.solver.name} ${rest.at}`,
      instance,
      env: 'some-env',
      reward: rest.outcome === 'solved' ? 1 : rest.outcome === 'wrong' ? part : 0,
      ...(extra === undefined ? {} : { extra }),
    };
  });

export const attemptWith = (change: Partial<Attempt> = {}): Attempt => ({
  id: 'a1',
  at: '2026-03-01T09:30:00.000Z',
  instance: 'some-env@1?size=4#S/0',
  hash: '0123abcd',
  env: 'some-env',
  version: 1,
  params: { size: 4 },
  level: 1,
  seed: 'S',
  index: 0,
  solver: { kind: 'person', name: 'you' },
  reply: '<answer>1</answer>',
  reading: 'strict',
  step: 'exact',
  outcome: 'wrong',
  reward: 0,
  rule: 'row',
  places: ['c1'],
  why: 'Row 1 has two 1s.',
  ms: 1500,
  assisted: false,
  run: null,
  contest: null,
  ...change,
});
