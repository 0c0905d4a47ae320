import witnesses from './pools/witnesses.json' with { type: 'json' };
import type { Program } from './program.ts';

/** Inputs that pass pre_test_f and fail test_f of the program with its mistake; none where it has no subtle one. */
export const witnessesFor = ({ id }: Pick<Program, 'id'>): readonly string[] =>
  (witnesses as { readonly [id: string]: readonly string[] })[id] ?? [];
