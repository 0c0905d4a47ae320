/** What raters said of one unit: an entry for each rater, undefined where the rater did not rate it. */
export type Unit<C> = readonly (C | undefined)[];

/** A figure, or in a sentence why there is none. Never NaN. */
export type Measured = { readonly value: number; readonly units: number } | { readonly why: string };

const said = <C>(unit: Unit<C>): C[] => unit.filter((one): one is C => one !== undefined);

/** How often each category was given. */
function tally<C>(categories: readonly C[]): Map<C, number> {
  const counts = new Map<C, number>();
  for (const category of categories) counts.set(category, (counts.get(category) ?? 0) + 1);
  return counts;
}

/** Ordered pairs of different raters who agree, among `counts` of one unit. */
const agreeing = (counts: ReadonlyMap<unknown, number>): number =>
  [...counts.values()].reduce((sum, n) => sum + n * (n - 1), 0);

const NO_PAIR = 'No item was judged by two people.';
const NO_VARIATION =
  'Everybody gave the same answer throughout: without variation, agreement beyond chance has no meaning.';

/**
 * Mean over the units with two ratings or more of the share of pairs of raters who agree, in [0, 1]; chance is not taken out.
 * With as many ratings for each unit it is the observed agreement of Fleiss (1971).
 */
export function percentAgreement<C>(units: readonly Unit<C>[]): Measured {
  let sum = 0;
  let n = 0;
  for (const unit of units) {
    const ratings = said(unit);
    if (ratings.length < 2) continue;
    sum += agreeing(tally(ratings)) / (ratings.length * (ratings.length - 1));
    n += 1;
  }
  return n === 0 ? { why: NO_PAIR } : { value: sum / n, units: n };
}

/**
 * Cohen's kappa of two raters, (p_o − p_e) / (1 − p_e), over the units that both rated: p_o is the share on which they agree, p_e the
 * sum over categories of the product of their shares.
 * Source: J. Cohen, "A coefficient of agreement for nominal scales", Educational and Psychological Measurement 20 (1960).
 * @param units the two ratings of each unit, in one order of raters.
 */
export function cohenKappa<C>(units: readonly (readonly [C | undefined, C | undefined])[]): Measured {
  const both = units.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const]));
  const n = both.length;
  if (n === 0) return { why: 'The two judged no item in common.' };
  const first = tally(both.map(([a]) => a));
  const second = tally(both.map(([, b]) => b));
  const agreed = both.filter(([a, b]) => a === b).length;
  // In whole numbers of n², so that agreement by chance alone is told exactly.
  let chance = 0;
  for (const [category, count] of first) chance += count * (second.get(category) ?? 0);
  if (chance === n * n) return { why: NO_VARIATION };
  return { value: (agreed * n - chance) / (n * n - chance), units: n };
}

/**
 * Fleiss' kappa, (P̄ − P̄_e) / (1 − P̄_e): P̄ is the mean share of agreeing pairs of a unit, P̄_e the sum of the squared shares of the
 * categories. It asks for as many ratings of each unit; who gave them does not matter.
 * Source: J. L. Fleiss, "Measuring nominal scale agreement among many raters", Psychological Bulletin 76 (1971).
 */
export function fleissKappa<C>(units: readonly Unit<C>[]): Measured {
  const rated = units.map(said).filter(({ length }) => length > 0);
  const [first] = rated;
  if (!first) return { why: NO_PAIR };
  const n = first.length;
  if (rated.some(({ length }) => length !== n))
    return { why: 'The items have different numbers of judgements; Fleiss’ kappa needs as many for each.' };
  if (n < 2) return { why: NO_PAIR };
  const all = rated.length * n;
  const shares = [...tally(rated.flat()).values()];
  const chance = shares.reduce((sum, count) => sum + count * count, 0) / (all * all);
  if (shares.length === 1) return { why: NO_VARIATION };
  const observed = rated.reduce((sum, unit) => sum + agreeing(tally(unit)), 0) / (all * (n - 1));
  return { value: (observed - chance) / (1 - chance), units: rated.length };
}

/**
 * Krippendorff's alpha for nominal data, any number of raters and missing values: 1 − D_o / D_e with the coincidences o of the
 * units that have two ratings or more, (( n − 1) Σ o_cc − Σ n_c(n_c − 1)) / (n(n − 1) − Σ n_c(n_c − 1)).
 * Source: K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), sections B to D.
 */
export function krippendorffAlpha<C>(units: readonly Unit<C>[]): Measured {
  const pairable = units.map(said).filter(({ length }) => length > 1);
  if (pairable.length === 0) return { why: NO_PAIR };
  const totals = tally(pairable.flat());
  if (totals.size === 1) return { why: NO_VARIATION };
  const n = pairable.reduce((sum, { length }) => sum + length, 0);
  const matched = pairable.reduce((sum, unit) => sum + agreeing(tally(unit)) / (unit.length - 1), 0);
  const chance = agreeing(totals);
  return {
    value: ((n - 1) * matched - chance) / (n * (n - 1) - chance),
    units: pairable.length,
  };
}
