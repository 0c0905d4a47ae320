import { join } from 'node:path';
import type { Recipe } from '../../src/models/tiny/recipe.ts';
import { parametersOf, type Shape } from '../../src/models/tiny/shape.ts';
import { type Count, wilson } from '../../src/stats/rate.ts';

export interface MeasuredLevel {
  readonly env: string;
  readonly level: number;
  /** Different training instances. */
  readonly taught: number;
  /** Part of fresh draws that are among them, symmetries folded. */
  readonly seen: number;
  readonly tiny: Count;
  readonly random: Count;
  readonly frequent: Count;
  readonly nearest: Count;
}

interface Report {
  readonly recipe: Recipe;
  readonly levels: readonly MeasuredLevel[];
  readonly shape: Shape;
  readonly bytes: number;
  readonly seed: string;
  readonly temperature: number;
  readonly out: string;
  readonly training: unknown;
  write(path: string, text: string): void;
}

const PAGE = 'src/models/tiny/README.md';
const percent = (part: number, digits = 1): string => (100 * part).toFixed(digits);
const rate = ({ solved, n }: Count): string => percent(solved / n);

/** A level has at least a hundred times as many instances as were taught. */
const counts = ({ seen }: MeasuredLevel): boolean => seen <= 0.01;

/** The whole interval of the model lies above those of all three baselines. */
const above = ({ tiny, random, frequent, nearest }: MeasuredLevel): boolean =>
  [random, frequent, nearest].every((other) => wilson(tiny).low > wilson(other).high);

function table(levels: readonly MeasuredLevel[]): string {
  const rows = levels.map((level) => {
    const { low, high } = wilson(level.tiny);
    const cells = [
      `${level.env} ${level.level}`,
      `**${rate(level.tiny)}**`,
      `${percent(low)} – ${percent(high)}`,
      ...[level.random, level.frequent, level.nearest].map(
        (other) => `${rate(other)} (≤ ${percent(wilson(other).high)})`,
      ),
      `${above(level) ? 'yes' : 'no'}${counts(level) ? '' : ', not counted'}`,
      String(level.taught),
      percent(level.seen, 2),
    ];
    return `| ${cells.join(' | ')} |`;
  });
  return [
    '| level | solved % | 95 % interval | random | most frequent | nearest | above all | taught | known draws % |',
    '|---|--:|--:|--:|--:|--:|---|--:|--:|',
    ...rows,
  ].join('\n');
}

/** Writes `card.json` beside the model and the page about it. */
export function writeReport(report: Report): void {
  const { recipe, levels, shape, bytes, seed, temperature, training } = report;
  const card = {
    ...{ name: 'envscope-tiny', bytes, training, test: { seed, temperature } },
    trained: [...new Set(levels.filter(({ taught }) => taught > 0).map(({ env }) => env))],
    levels: levels.map((level) => ({
      ...level,
      interval: wilson(level.tiny),
      above: counts(level) && above(level),
    })),
  };
  report.write(join(report.out, 'card.json'), `${JSON.stringify(card, null, 2)}\n`);
  const t = training as Record<'steps' | 'examples' | 'tokens', number>;
  const n = levels[0]?.tiny.n ?? 0;
  const counted = levels.filter(counts);
  const partial = counted.filter(({ tiny }) => tiny.solved / tiny.n >= 0.05 && tiny.solved / tiny.n <= 0.95);
  const older = recipe.levels.filter(({ version }) => version !== undefined);
  const sum = (list: readonly MeasuredLevel[]): string =>
    `${list.length} levels of ${new Set(list.map(({ env }) => env)).size} environments`;
  report.write(
    PAGE,
    `# envscope-tiny

A decoder-only transformer of ${parametersOf(shape).toLocaleString('en')} parameters (${(bytes / 1e6).toFixed(1)} MB as 32-bit ONNX) that was trained from nothing on
prompts of these environments, so that a real model with real, partial pass rates is at hand without a download.
It knows nothing else: no language, and no environment beside those below.

- **Network**: ${shape.layers} layers of width ${shape.width}, ${shape.heads} heads, feed-forward ${shape.inner} (SwiGLU), RMSNorm, rotary positions, tied embeddings.
- **Tokens**: one per character and one per phrase that many prompts share word for word; digits, letters and cells stay single. Prompts are kept whole.
- **Data**: the levels listed in \`recipe.json\`; the prompt as every model gets it, and the oracle’s answer in answer tags. The loss counts the reply alone.
- **Training**: ${t.steps.toLocaleString('en')} steps of ${recipe.rows} × ${recipe.length} tokens, ${t.examples.toLocaleString('en')} examples, ${t.tokens.toLocaleString('en')} tokens; Muon for matrices, Adam for the rest; seed \`${recipe.seed}\`. How often a level is drawn changed during training after a look at held-out pass rates (instances of a third seed, never the test’s); \`recipe.json\` has the weights and rates of every step, so one command trains the same again.
- **Apart**: two instances are the same question if their canonical forms are equal (order of terms, mirrored maps, names of numbers … folded). Test instances come from another seed, and one that was taught is left out. “Known draws” is the part of 5,000 fresh draws that is left out for that: a level has about as many times more instances than were taught as 100 % is more than that part. Levels with more than 1 % are not counted.${older.map(({ env, level, version }) => ` ${env} ${level} was taught as version ${version} of its environment drew it.`).join('')}
- **Test**: ${n} instances per level, one sample each, temperature ${temperature}, seed \`${seed}\`; 95 % Wilson intervals. *Random* is a random answer in the right form, *most frequent* the reply most common in training, *nearest* the reply of the training prompt that differs at the fewest tokens. *Above all*: the interval lies above the intervals of all three.

${sum(counted.filter(above))} lie above all three baselines; ${sum(partial)} have a pass rate between 5 % and 95 %.

${table(levels)}

\`npm run train:tiny\` trains it again (\`--resume\` goes on from the last checkpoint); \`npm run measure:tiny\` measures it and
writes this page and \`card.json\` beside the model.
`,
  );
}
