import type { CodeTest } from '../../core/scene.ts';

/** How each test ended: null where it passed; both null where nothing was run. */
export interface Evidence {
  readonly ran: boolean;
  readonly pre: string | null;
  readonly test: string | null;
  /** Whether test_f was ended by an exception, not by a limit. */
  readonly failed: boolean;
  /** Of the program, where test_f ended. */
  readonly line: number | null;
  /** Milliseconds of each inside the interpreter; no rule reads them. */
  readonly ms: readonly [pre: number, test: number];
}

/** Both tests on the input, as rows. */
export const testsOf = (args: string, { pre, test, failed, ms }: Evidence): CodeTest[] => [
  {
    at: 'pre',
    name: 'pre_test_f',
    input: `pre_test_f(${args})`,
    wanted: 'passes',
    holds: pre === null,
    ms: ms[0],
    ...(pre === null ? { got: 'passes' } : { fault: pre }),
  },
  {
    at: 'test',
    name: 'test_f',
    input: `test_f(${args})`,
    wanted: 'fails',
    holds: failed,
    ms: ms[1],
    ...(test === null ? { got: 'passes' } : { fault: test }),
  },
];
