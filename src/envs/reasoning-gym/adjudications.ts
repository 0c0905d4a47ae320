import type { Row } from './adjudication.ts';
import { rows as algebra } from './rows/algebra.ts';
import { rows as arithmetic } from './rows/arithmetic.ts';
import { rows as patterns } from './rows/patterns.ts';
import { rows as planning } from './rows/planning.ts';
import { rows as puzzles } from './rows/puzzles.ts';
import { rows as reasoning } from './rows/reasoning.ts';
import { rows as shared } from './rows/shared.ts';
import { rows as words } from './rows/words.ts';

/** The whole reviewed table; rows of single datasets come before the shared ones. */
export const adjudications: readonly Row[] = [
  ...algebra,
  ...arithmetic,
  ...words,
  ...reasoning,
  ...patterns,
  ...planning,
  ...puzzles,
  ...shared,
];
