import { makeRng } from '../../core/rng.ts';
import type { Decision } from '../../records/judging/judgement.ts';
import {
  cohenKappa,
  fleissKappa,
  krippendorffAlpha,
  type Measured,
  percentAgreement,
  type Unit,
} from '../../stats/agreement.ts';
import { type Interval, intervalOf, resampled } from '../../stats/agreement-interval.ts';

export interface AgreementLine {
  readonly name: string;
  /** What it is, in one sentence. */
  readonly about: string;
  readonly measured: Measured;
  /** Undefined where there is no figure. */
  readonly interval?: Interval | { readonly why: string };
}

type Measure = (units: readonly Unit<Decision>[]) => Measured;
interface Named {
  readonly name: string;
  readonly about: string;
  readonly measure: Measure;
}

const OF_ALL: readonly Named[] = [
  {
    name: 'Krippendorff’s alpha',
    about: 'Nominal, any number of people, missing judgements allowed. 1 is full agreement, 0 is chance.',
    measure: krippendorffAlpha,
  },
  {
    name: 'Fleiss’ kappa',
    about: 'Needs as many judgements of each item; those judged once are left out.',
    measure: (units) =>
      fleissKappa(units.filter((unit) => unit.filter((one) => one !== undefined).length > 1)),
  },
  {
    name: 'Agreement',
    about: 'The share of pairs of judgements that are the same; chance is not taken out.',
    measure: percentAgreement,
  },
];

const MOST_PAIRS = 15;

/** Cohen's kappa of each two people. */
const pairsOf = (annotators: readonly string[]): readonly Named[] =>
  annotators
    .flatMap((a, i) => annotators.slice(i + 1).map((b, j) => [a, b, i, i + 1 + j] as const))
    .slice(0, MOST_PAIRS)
    .map(([a, b, i, j]) => ({
      name: `Cohen’s kappa, ${a} and ${b}`,
      about: 'Of two people, over the items that both judged.',
      measure: (units) => cohenKappa(units.map((unit) => [unit[i], unit[j]] as const)),
    }));

export const DRAWS = 1_000;
/** Time that may be spent between two breaths of the page. */
const SLICE_MS = 12;

/** Every figure with its bootstrap interval over items; the page breathes in between. */
export async function agreementOf(
  annotators: readonly string[],
  units: readonly Unit<Decision>[],
  signal: AbortSignal,
): Promise<readonly AgreementLine[]> {
  const lines: AgreementLine[] = [];
  let told = performance.now();
  for (const { name, about, measure } of [...OF_ALL, ...pairsOf(annotators)]) {
    const measured = measure(units);
    if ('why' in measured) {
      lines.push({ name, about, measured });
      continue;
    }
    const rng = makeRng(`agreement ${name}`);
    const figures: Measured[] = [];
    const pairable = units.filter((unit) => unit.filter((one) => one !== undefined).length > 1);
    for (let draw = 0; draw < DRAWS && pairable.length > 1; draw++) {
      figures.push(measure(resampled(pairable, rng)));
      if (performance.now() - told < SLICE_MS) continue;
      await new Promise((resolve) => setTimeout(resolve));
      signal.throwIfAborted();
      told = performance.now();
    }
    lines.push({ name, about, measured, interval: intervalOf(figures) });
  }
  return lines;
}
