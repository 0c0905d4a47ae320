import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeRng } from '../core/rng.ts';
import {
  cohenKappa,
  fleissKappa,
  krippendorffAlpha,
  type Measured,
  percentAgreement,
  type Unit,
} from './agreement.ts';
import { agreementInterval, intervalOf } from './agreement-interval.ts';

const figureOf = (measured: Measured): number => {
  if ('why' in measured) throw new Error(measured.why);
  return measured.value;
};
const whyOf = (measured: Measured): string => ('why' in measured ? measured.why : '');

/** Ratings of a unit from the number of raters in each category. */
const unitOf = (counts: readonly number[]): Unit<number> =>
  counts.flatMap((count, category) => Array.from({ length: count }, () => category));
const pairs = <C>(a: C, b: C, times: number): (readonly [C, C])[] =>
  Array.from({ length: times }, () => [a, b] as const);

/** Thirty patients, six psychiatrists, five diagnoses: Fleiss (1971), table 1. */
const PATIENTS = `00060 03003 01401 00006 03030 20400 00402 20310 20040 00006 10050 11040 03300 10050 02031
00501 30012 51000 02040 10203 00006 01050 02013 20040 10041 05010 40002 02040 10500 00006`
  .split(/\s+/)
  .map((row) => unitOf([...row].map(Number)));

describe('published examples', () => {
  test('Fleiss 1971: 0.430', () => {
    const shares = [26, 26, 30, 55, 43];
    expect(shares.map((_, category) => PATIENTS.flat().filter((one) => one === category).length)).toEqual(
      shares,
    );
    const chance = shares.reduce((sum, count) => sum + count * count, 0) / (180 * 180);
    const observed = 500 / 900;
    expect(figureOf(percentAgreement(PATIENTS))).toBeCloseTo(observed, 12);
    const kappa = figureOf(fleissKappa(PATIENTS));
    expect(Math.abs(kappa - (observed - chance) / (1 - chance))).toBeLessThan(1e-9);
    expect(kappa).toBeCloseTo(0.43, 3);
  });

  // Section C of that paper; 0 stands for a missing value.
  test('Krippendorff 2011, four observers with missing values: 113/152 = 0.743', () => {
    const rows = [
      [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
      [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
      [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
      [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];
    const units = rows[0]!.map((_, at) => rows.map((row) => row[at] || undefined));
    const alpha = figureOf(krippendorffAlpha(units));
    expect(Math.abs(alpha - 113 / 152)).toBeLessThan(1e-9);
    expect(alpha).toBeCloseTo(0.743, 3);
  });

  test('Krippendorff 2011, two observers, two values: 2/21 = 0.095', () => {
    const [a, b] = ['0100000010', '1110010000'] as const;
    const units = [...a].map((one, at) => [one, b[at]]);
    expect(Math.abs(figureOf(krippendorffAlpha(units)) - 2 / 21)).toBeLessThan(1e-9);
  });

  test('Cohen: 50 proposals, two readers, 20 + 15 agreed: 2/5', () => {
    const units = [
      ...pairs('yes', 'yes', 20),
      ...pairs('yes', 'no', 5),
      ...pairs('no', 'yes', 10),
      ...pairs('no', 'no', 15),
    ];
    expect(Math.abs(figureOf(cohenKappa(units)) - 0.4)).toBeLessThan(1e-9);
    expect(figureOf(percentAgreement(units))).toBeCloseTo(0.7, 12);
  });

  test('Cohen 1960, three categories, 200 cases: −0.092', () => {
    const table = [
      [50, 26, 24],
      [24, 4, 32],
      [6, 30, 4],
    ];
    const units = table.flatMap((row, a) => row.flatMap((count, b) => pairs(a, b, count)));
    expect(Math.abs(figureOf(cohenKappa(units)) - (0.29 - 0.35) / 0.65)).toBeLessThan(1e-9);
  });
});

describe('what is undefined says why', () => {
  const same = [['right', 'right'] as const, ['right', 'right'] as const];
  test('no variation is neither 1 nor NaN', () => {
    for (const measure of [cohenKappa, fleissKappa, krippendorffAlpha])
      expect(whyOf(measure(same))).toContain('without variation');
    expect(figureOf(percentAgreement(same))).toBe(1);
  });
  test('nobody to agree with', () => {
    const alone = [['right', undefined] as const, [undefined, 'wrong'] as const];
    expect(whyOf(cohenKappa(alone))).toContain('no item in common');
    for (const measure of [percentAgreement, fleissKappa, krippendorffAlpha])
      expect(whyOf(measure<string>(alone))).toContain('two people');
    for (const measure of [percentAgreement, fleissKappa, krippendorffAlpha])
      expect(whyOf(measure<string>([]))).toContain('two people');
  });
  test('Fleiss asks for as many judgements of each item, alpha does not', () => {
    const uneven = [
      ['a', 'b', 'b'],
      ['a', 'a', undefined],
      ['b', 'b', 'b'],
    ];
    expect(whyOf(fleissKappa(uneven))).toContain('different numbers');
    expect(figureOf(krippendorffAlpha(uneven))).toBeGreaterThan(0);
  });
});

const rating = fc.option(fc.constantFrom('right', 'wrong', 'cannot tell'), { nil: undefined });
const table = fc
  .integer({ min: 2, max: 5 })
  .chain((raters) => fc.array(fc.array(rating, { minLength: raters, maxLength: raters }), { maxLength: 20 }));

describe('for any ratings', () => {
  const measures = [percentAgreement, fleissKappa, krippendorffAlpha] as const;

  test('figures are finite and at most 1, and do not depend on the order of raters, units or names', () => {
    fc.assert(
      fc.property(table, (units) => {
        for (const measure of measures) {
          const measured = measure(units);
          const turned = measure([...units].reverse().map((unit) => [...unit].reverse()));
          const renamed = measure(units.map((unit) => unit.map((one) => one && `${one}!`)));
          if ('why' in measured) {
            expect(turned).toEqual(measured);
            continue;
          }
          expect(measured.value).toBeLessThanOrEqual(1 + 1e-12);
          expect(measured.value).toBeGreaterThanOrEqual(-1 - 1e-12);
          expect(figureOf(turned)).toBeCloseTo(measured.value, 10);
          expect(figureOf(renamed)).toBeCloseTo(measured.value, 10);
        }
      }),
    );
  });

  test('they are 1 exactly where everybody agrees', () => {
    fc.assert(
      fc.property(table, (units) => {
        const unanimous = units.every((unit) => new Set(unit.filter((one) => one !== undefined)).size <= 1);
        for (const measure of measures) {
          const measured = measure(units);
          if ('value' in measured) expect(measured.value > 1 - 1e-12).toBe(unanimous);
        }
      }),
    );
  });

  test('for two raters alpha approaches Scott’s pi, which Fleiss’ kappa is, by its own correction', () => {
    const full = fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.constantFrom('a', 'b', 'c')), {
      minLength: 2,
    });
    fc.assert(
      fc.property(full, (units) => {
        const [pi, alpha] = [fleissKappa(units), krippendorffAlpha(units)];
        if ('why' in pi) return;
        const n = 2 * units.length;
        expect(figureOf(alpha)).toBeCloseTo(1 - ((1 - pi.value) * (n - 1)) / n, 10);
      }),
    );
  });
});

describe('intervals', () => {
  const units = PATIENTS;
  test('hold the figure, are the same for the same seed and narrow with more units', () => {
    const interval = (times: number) =>
      agreementInterval(Array.from({ length: times }, () => units).flat(), fleissKappa, makeRng('a'), {
        draws: 400,
      });
    const [one, again, four] = [interval(1), interval(1), interval(4)];
    expect(again).toEqual(one);
    if ('why' in one || 'why' in four) throw new Error('no interval');
    expect(one.low).toBeLessThan(0.43);
    expect(one.high).toBeGreaterThan(0.43);
    expect(four.high - four.low).toBeLessThan((one.high - one.low) * 0.75);
  });
  test('too little to resample says so', () => {
    expect(agreementInterval([['a', 'b']], krippendorffAlpha, makeRng('a'))).toHaveProperty('why');
    const rare = [
      ['a', 'b'],
      ['a', 'a'],
      ['a', 'a'],
    ];
    expect(agreementInterval(rare, krippendorffAlpha, makeRng('a'), { draws: 200 })).toHaveProperty('why');
    expect(() => intervalOf([], 1)).toThrow(RangeError);
  });
});
