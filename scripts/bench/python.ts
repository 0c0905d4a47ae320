import { openSandbox, type Sandbox } from '../../e2e/python.ts';
import { openBrowser, serveSite } from '../site.ts';
import { middle, short } from './numbers.ts';

/** The Python sandbox of the built site; times in milliseconds. */
export interface PythonFigures {
  /** From nothing to the outcome of the first run. */
  readonly cold: number;
  /** Longest task on the page's main thread meanwhile; tasks under 50 ms count as 0. */
  readonly longest: number;
  /** One case of a program that is an environment's own. */
  readonly warm: number;
  readonly perSecond: number;
  /** A program from a reply on ten tests, each run under two hash seeds. */
  readonly induction: number;
  /** From the end of a program that was stopped to the outcome of the next one from a reply. */
  readonly again: number;
}

const PROGRAM = 'def f(words):\n    return sorted({w.lower() for w in words if len(w) > 2})[:5]';
const WORDS = { list: ['Zebra', 'ant', 'Bee', 'of', 'cat', 'Dog', 'eel'] } as const;
const RUNS = 100;

export async function measurePython(): Promise<PythonFigures> {
  const site = await serveSite();
  const browser = await openBrowser();
  try {
    const sandbox = await openSandbox(browser, site.url);
    const own = (times: number) => timed(sandbox, { times, cases: 1, foreign: false });
    await own(3);
    const warm = await own(RUNS);
    const induction = await timed(sandbox, { times: 15, cases: 10, foreign: true });
    await sandbox.run({ code: 'def f():\n    while True: pass', limits: { ms: 200 } });
    const [again] = await timed(sandbox, { times: 1, cases: 1, foreign: true });
    return {
      cold: sandbox.cold,
      longest: sandbox.longestStart,
      warm: middle(warm),
      perSecond: (1000 * RUNS) / warm.reduce((sum, ms) => sum + ms, 0),
      induction: middle(induction),
      again: again as number,
    };
  } finally {
    await browser.close();
    site.stop();
  }
}

interface Timing {
  readonly times: number;
  readonly cases: number;
  readonly foreign: boolean;
}

/** Milliseconds of each run, as the page sees them. */
const timed = ({ page }: Sandbox, timing: Timing): Promise<number[]> =>
  page.evaluate(
    async ({ times, cases, foreign, code, words }) => {
      const took: number[] = [];
      for (let i = 0; i < times; i++) {
        const start = performance.now();
        await window.sandbox.python({
          files: [{ name: 'program.py', text: code }],
          cases: Array.from({ length: cases }, () => ({ call: 'f', args: [words] })),
          foreign,
        });
        took.push(performance.now() - start);
      }
      return took;
    },
    { ...timing, code: PROGRAM, words: WORDS },
  );

export const pythonRows = (python: PythonFigures | undefined): string[][] =>
  python === undefined
    ? []
    : [
        ['Python sandbox: from nothing to the first outcome', `${short(python.cold)} ms`, '–'],
        [
          'Python sandbox starts: longest task of the page',
          python.longest === 0 ? 'none over 50 ms' : `${short(python.longest)} ms`,
          '≤ 50 ms',
        ],
        [
          'Python: a run of an own program, warm',
          `${short(python.warm)} ms (${short(python.perSecond)} /s)`,
          '–',
        ],
        ['Python: induction verdict with 10 tests, each run twice', `${short(python.induction)} ms`, '–'],
        ['Python: after a program was stopped, next verdict', `${short(python.again)} ms`, '–'],
      ];
