import type { Compared, Measured } from '../../src/cli/measure.ts';
import type { BrowserFigures } from './browser.ts';
import { comparedSummary } from './comparison.ts';
import { markdown } from './markdown.ts';
import { middle, short } from './numbers.ts';
import { type PythonFigures, pythonRows } from './python.ts';
import type { MachineUnit } from './unit.ts';

export interface Figures {
  readonly node: string;
  readonly unit: MachineUnit;
  /** Load of the machine as the measuring began, by one-minute average and processors. */
  readonly load: { readonly average: number; readonly processors: number };
  readonly environments: readonly Measured[];
  readonly compared: readonly Compared[];
  readonly browser: BrowserFigures | undefined;
  readonly python: PythonFigures | undefined;
}

/** Longest that an instance may take, in milliseconds, but for one in twenty. */
const MOST_MS = 200;

const topOf = (environments: readonly Measured[], env: string): number =>
  Math.max(...environments.filter((o) => o.env === env).map((o) => o.level ?? 0));

/** What was wanted and what came out, as Markdown. */
export function summary({ node, unit, load, environments, compared, browser, python }: Figures): string {
  const hardest = environments.filter((m) => m.level === topOf(environments, m.env));
  const middling = environments.filter((m) => m.level === Math.ceil(topOf(environments, m.env) / 2));
  const verdicts = (of: readonly Measured[]) => `${short(middle(of.flatMap((m) => m.right ?? [])))} /s`;
  const worst = (all: readonly Measured[], of: (m: Measured) => number | undefined): Measured | undefined =>
    all.toSorted((a, b) => (of(b) ?? 0) - (of(a) ?? 0))[0];
  const slowest = worst(hardest, (m) => m.generate.median);
  const latest = worst(environments, (m) => m.generate.p95);
  const hard = worst(hardest, (m) => m.oracle?.median);
  const rows: string[][] = [
    ...(browser
      ? [
          [
            'JavaScript until a board can be played',
            `${short(browser.firstLoad.scripts)} kB gzipped`,
            '≤ 220 kB',
          ],
          [
            `playable board, fresh profile, median of ${browser.playable.runs}`,
            `${short(browser.playable.median)} ms (worst ${short(browser.playable.worst)})`,
            '≤ 1,000 ms',
          ],
          [
            `gallery of 10,000 scrolled for ${browser.gallery.seconds} s: longest task`,
            browser.gallery.longest === 0 ? 'none over 50 ms' : `${short(browser.gallery.longest)} ms`,
            '≤ 50 ms',
          ],
        ]
      : []),
    ...pythonRows(python),
    ...comparedSummary(compared, unit),
    ...(environments.length === 0
      ? []
      : [
          ['verdicts on right answers, median environment, middle level', verdicts(middling), '≥ 100,000 /s'],
          ['verdicts on right answers, median environment, hardest level', verdicts(hardest), '–'],
        ]),
    ...(slowest
      ? [
          [
            'slowest generator at its hardest level, median',
            `${short(slowest.generate.median)} ms (${slowest.env})`,
            '≤ 20 ms',
          ],
        ]
      : []),
    ...(latest
      ? [
          [
            'slowest generator at any level, 95% of instances',
            `${short(latest.generate.p95)} ms (${latest.env}, level ${latest.level})`,
            `≤ ${MOST_MS} ms`,
          ],
        ]
      : []),
    ...(hard?.oracle
      ? [
          [
            'slowest oracle at its hardest level, median',
            `${short(hard.oracle.median)} ms (${hard.env})`,
            '≤ 50 ms',
          ],
        ]
      : []),
  ];
  return [
    markdown(['what', 'measured', 'wanted'], rows),
    '',
    `Rates are per second of processor time, one thread of Node ${node}. An empty loop of 5 million turns takes ${short(unit.javascript)} ms here, in Python ${
      unit.python === undefined ? '(not installed)' : `${short(unit.python)} ms`
    }. The machine has ${load.processors} processors; its load was ${load.average.toFixed(1)} as the measuring began.`,
  ].join('\n');
}

/** Each environment at every level; undefined where none was measured. */
export const levelTable = ({ environments }: Figures): string | undefined =>
  environments.length === 0
    ? undefined
    : markdown(
        [
          'environment',
          'level',
          'instances/s',
          'generator ms: median',
          'p95',
          'oracle ms: median',
          'p95',
          'verdicts/s: right',
          'guesses',
        ],
        environments.map((m) => [
          m.env,
          String(m.level),
          short(m.perSecond),
          short(m.generate.median),
          short(m.generate.p95),
          m.oracle ? short(m.oracle.median) : '–',
          m.oracle ? short(m.oracle.p95) : '–',
          m.right === null ? '–' : short(m.right),
          m.guessed === null ? '–' : short(m.guessed),
        ]),
      );
