import type { Compared } from '../../src/cli/measure.ts';
import { markdown } from './markdown.ts';
import { geometricMean, short, times } from './numbers.ts';
import { LOOP, type Published, published } from './published.ts';
import type { MachineUnit } from './unit.ts';

/** A dataset that both have, with that library's rates as this machine would give them. */
interface Pair {
  readonly here: Compared;
  readonly there: Published;
  readonly made: number;
  /** Of replies of which half are right; null where there is nothing to judge. */
  readonly judged: number | null;
}

/** Datasets that it makes fewer of than this, as published. */
const SLOW = 500;

function pairsOf(compared: readonly Compared[], { python }: MachineUnit): Pair[] {
  const scale = python === undefined ? 1 : LOOP / python;
  return compared
    .flatMap((here): Pair[] => {
      const there = published.get(here.dataset);
      if (!there) return [];
      const { right, guessed } = here;
      const half = (a: number, b: number): number => 2 / (1 / a + 1 / b);
      return [
        {
          here,
          there,
          made: here.perSecond / (there.made * scale),
          judged:
            right === null || guessed === null
              ? null
              : half(right, guessed) / (half(there.right, there.wrong) * scale),
        },
      ];
    })
    .sort((a, b) => (a.here.dataset < b.here.dataset ? -1 : 1));
}

/** What was wanted of the comparison, and what came out. */
export function comparedSummary(compared: readonly Compared[], unit: MachineUnit): string[][] {
  const pairs = pairsOf(compared, unit);
  if (pairs.length === 0) return [];
  const slow = pairs.filter(({ there }) => there.made < SLOW);
  const verified = pairs.filter(({ there }) => there.scoring === 'V');
  const mean = (ratios: readonly (number | null)[]): string =>
    times(geometricMean(ratios.filter((ratio) => ratio !== null)));
  return [
    [
      `instances/s with prompts, beside Reasoning Gym's ${pairs.length} datasets: geometric mean`,
      mean(pairs.map(({ made }) => made)),
      '≥ 10×',
    ],
    ...(slow.length === 0
      ? []
      : [
          [
            `the same where it makes fewer than ${SLOW}/s (${slow.length})`,
            mean(slow.map(({ made }) => made)),
            '≥ 20×',
          ],
        ]),
    ...(verified.length === 0
      ? []
      : [
          [
            `verdicts/s where it has a verifier (${verified.length}), half of the replies right: geometric mean`,
            mean(verified.map(({ judged }) => judged)),
            '≥ 3×',
          ],
        ]),
  ];
}

/** The whole comparison as Markdown; undefined where nothing was compared. */
export function comparison(compared: readonly Compared[], unit: MachineUnit): string | undefined {
  const pairs = pairsOf(compared, unit);
  if (pairs.length === 0) return undefined;
  const scale = unit.python === undefined ? 1 : LOOP / unit.python;
  const slower = pairs.filter(({ made }) => made < 1).toSorted((a, b) => a.made - b.made);
  return [
    markdown(['what', 'measured', 'wanted'], comparedSummary(compared, unit)),
    '',
    markdown(
      [
        'dataset',
        'environment',
        'instances/s',
        'there',
        'ratio',
        'class',
        'verdicts/s: right',
        'there',
        'wrong',
        'there',
        'ratio',
        'not the same',
      ],
      pairs.map(({ here, there, made, judged }) => [
        here.dataset,
        here.env,
        short(here.perSecond),
        short(there.made * scale),
        times(made),
        there.scoring,
        here.right === null ? '–' : short(here.right),
        short(there.right * scale),
        here.guessed === null ? '–' : short(here.guessed),
        short(there.wrong * scale),
        judged === null ? '–' : times(judged),
        here.but,
      ]),
    ),
    '',
    unit.python === undefined
      ? `Its figures are as published for a machine whose Python loop takes ${LOOP} ms; they could not be scaled to this one.`
      : `Its figures are scaled to this machine by Python's empty loop of five million turns (${LOOP} ms there, ${short(unit.python)} ms here). How that loop was written is not published; of the ways to write it, a \`while\` that counts at the top level of a program is the one that agrees with the library itself: four of its generators (chain_sum, gcd, count_primes, rotten_oranges), done again in Python 3.11, ran at 0.8 to 1.2 of their published rates on the machine of these figures.`,
    'Classes: V, it checks the answer and accepts any that is valid; G, only the stored one of several; E, one value with tolerance; S, one stored text. The last ratio is of replies of which half are right.',
    ...(slower.length === 0
      ? []
      : [
          '',
          `Slower to make than there: ${slower
            .map(
              ({ here, made }) =>
                `${here.dataset} ${times(made)}${here.proves === '' ? '' : `, where it is proved here that ${here.proves}`}`,
            )
            .join('; ')}.`,
        ]),
  ].join('\n');
}
