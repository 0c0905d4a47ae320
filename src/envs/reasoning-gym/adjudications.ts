import type { Adjudication } from './adjudication.ts';
import { rows as algebra } from './rows/algebra.ts';
import { rows as arithmetic } from './rows/arithmetic.ts';
import { rows as foundation } from './rows/foundation.ts';
import { rows as matrices } from './rows/matrices.ts';
import { rows as reasoning } from './rows/reasoning.ts';
import { rows as shared } from './rows/shared.ts';
import { rows as words } from './rows/words.ts';

/** The whole reviewed table; rows of single datasets come before the shared ones. */
export const adjudications: readonly Adjudication[] = [
  ...algebra,
  ...arithmetic,
  ...words,
  ...matrices,
  ...reasoning,
  ...foundation,
  ...shared,
];
