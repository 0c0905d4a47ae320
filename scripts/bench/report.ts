import type { Measured } from '../../src/cli/measure.ts';
import { LOOP } from './baseline.ts';
import type { BrowserFigures } from './browser.ts';
import { middle, short } from './numbers.ts';
import type { MachineUnit } from './unit.ts';

export interface Compared {
  readonly env: string;
  readonly dataset: string;
  readonly differs: string;
  /** Per second: here, and the published figure scaled to this machine. */
  readonly instances: readonly [here: number, there: number];
  readonly verdicts: readonly [here: number, there: number] | null;
}
export interface Figures {
  readonly node: string;
  readonly unit: MachineUnit;
  readonly environments: readonly Measured[];
  readonly compared: readonly Compared[];
  readonly browser: BrowserFigures | undefined;
}

/** The figures as Markdown, which is readable as it stands; each environment at every level or at its hardest. */
export function report(
  { node, unit, environments, compared, browser }: Figures,
  levels: 'all' | 'hardest',
): string {
  const top = (env: string) =>
    Math.max(...environments.filter((o) => o.env === env).map((o) => o.level ?? 0));
  const hardest = environments.filter((m) => m.level === top(m.env));
  const middling = environments.filter((m) => m.level === Math.ceil(top(m.env) / 2));
  const verdicts = (of: readonly Measured[]) => `${short(middle(of.flatMap((m) => m.right ?? [])))} /s`;
  const worst = (of: (m: Measured) => number | undefined): Measured | undefined =>
    hardest.toSorted((a, b) => (of(b) ?? 0) - (of(a) ?? 0))[0];
  const slowest = worst((m) => m.generate.median);
  const hard = worst((m) => m.oracle?.median);
  const summary: string[][] = [
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
    ['verdicts on right answers, median environment, middle level', verdicts(middling), '≥ 100,000 /s'],
    ['verdicts on right answers, median environment, hardest level', verdicts(hardest), '–'],
    ...(slowest
      ? [
          [
            'slowest generator at its hardest level, median',
            `${short(slowest.generate.median)} ms (${slowest.env})`,
            '≤ 20 ms',
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
    markdown(['what', 'measured', 'wanted'], summary),
    '',
    `Rates are per second of processor time, one thread of Node ${node}. An empty loop of 5 million turns takes ${short(unit.javascript)} ms here, in Python ${
      unit.python === undefined ? '(not installed)' : `${short(unit.python)} ms`
    }.`,
    ...(compared.length === 0 ? [] : ['', ...comparison(compared, unit)]),
    '',
    `<details><summary>Per environment${levels === 'hardest' ? ', at its hardest level' : ''}</summary>`,
    '',
    markdown(
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
      (levels === 'all' ? environments : hardest).map((m) => [
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
    ),
    '',
    '</details>',
  ].join('\n');
}

const ratio = ([here, there]: readonly [number, number]): string => `${short(here / there)}×`;

const comparison = (compared: readonly Compared[], unit: MachineUnit): string[] => [
  markdown(
    [
      'environment',
      'Reasoning Gym dataset',
      'instances/s',
      'there',
      'ratio',
      'verdicts/s: ratio',
      'not the same',
    ],
    compared.map((c) => [
      c.env,
      c.dataset,
      short(c.instances[0]),
      short(c.instances[1]),
      ratio(c.instances),
      c.verdicts ? ratio(c.verdicts) : '–',
      c.differs,
    ]),
  ),
  '',
  unit.python === undefined
    ? `Its figures are as published for a machine whose Python loop takes ${LOOP} ms; they could not be scaled to this one.`
    : `Its figures are scaled to this machine by Python's loop (${LOOP} ms there, ${short(unit.python)} ms here). Verdicts are compared where both check the answer.`,
];

const markdown = (head: readonly string[], rows: readonly (readonly string[])[]): string => {
  const widths = head.map((text, c) => Math.max(text.length, ...rows.map((row) => (row[c] ?? '').length)));
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell, c) => cell.padEnd(widths[c] as number)).join(' | ')} |`;
  return [line(head), `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`, ...rows.map(line)].join(
    '\n',
  );
};
