import fc from 'fast-check';
import { type Item, itemOf, SOURCES, type Source } from './item.ts';
import { DECISIONS, type Judgement, judgementOf, REASONS, type Reason } from './judgement.ts';

export const itemWith = (change: Partial<Omit<Item, 'id'>> = {}): Item =>
  itemOf({
    env: 'some-env',
    subject: { instance: 'some-env@1?size=4#S/0', hash: '0123abcd' },
    reply: '<answer>1</answer>',
    source: 'attempt',
    told: null,
    truth: null,
    ...change,
  });

export const judgementWith = (change: Partial<Omit<Judgement, 'id'>> = {}): Judgement =>
  judgementOf({
    at: '2026-03-01T09:30:00.000Z',
    annotator: 'ann',
    item: itemWith(),
    decision: 'right',
    reasons: [],
    note: '',
    flag: false,
    own: null,
    ms: 4_000,
    blind: true,
    verdict: { outcome: 'solved', reward: 1, rule: null },
    revises: null,
    ...change,
  });

const hostile = fc.constantFrom(
  '',
  '<img src=x onerror=alert(1)>',
  '=1+1',
  '\u2028',
  '\ud800',
  'a\nb',
  '"',
  '__proto__',
);
const text = fc.oneof(hostile, fc.string(), fc.string({ unit: 'binary' }));

export const anyItem: fc.Arbitrary<Item> = fc
  .record({
    env: fc.constantFrom('one-env', 'two-env', 'three-env'),
    index: fc.nat(40),
    entry: fc.boolean(),
    reply: fc.option(text),
    source: fc.constantFrom(...(Object.keys(SOURCES) as Source[])),
    told: fc.option(text),
    truth: fc.constantFrom(null, 'right' as const, 'wrong' as const),
  })
  .map(({ index, entry, ...rest }) =>
    itemOf({
      ...rest,
      subject: entry
        ? {
            entry: { question: `q ${index}`, answer: null, metadata: { source_dataset: 'some', index } },
            index,
            kind: null,
            score: 0.5,
          }
        : { instance: `${rest.env}@1?size=4#S/${index}`, hash: null },
    }),
  );

/** Judgements of a few people, some of them revising earlier ones. */
export const anyJudgements: fc.Arbitrary<readonly Judgement[]> = fc
  .array(
    fc.record({
      minute: fc.integer({ min: 10, max: 59 }),
      annotator: fc.constantFrom('ann', 'bob', 'Çat'),
      item: fc.integer({ min: 0, max: 3 }),
      decision: fc.constantFrom(...DECISIONS),
      reasons: fc.uniqueArray(fc.constantFrom(...(Object.keys(REASONS) as Reason[]))),
      note: text,
      flag: fc.boolean(),
      own: fc.option(text),
      ms: fc.nat(100_000),
      revises: fc.boolean(),
    }),
    { maxLength: 20 },
  )
  .map((drafts) => {
    const made: Judgement[] = [];
    for (const { minute, item, revises, ...rest } of drafts) {
      const about = itemWith({ reply: `reply ${item}` });
      const before = made.findLast((one) => one.item.id === about.id && one.annotator === rest.annotator);
      const revised = revises && before ? before.id : null;
      made.push(
        judgementOf({
          ...rest,
          at: `2026-03-01T09:${minute}:00.000Z`,
          item: about,
          blind: revised === null,
          verdict: null,
          revises: revised,
        }),
      );
    }
    return made;
  });
