import type { Coded } from '../../records/columns/columns.ts';
import type { SolverName } from './protocol.ts';

const KINDS = ['person', 'baseline', 'model', 'recording'] as const;

/** The solver behind a word of the column `who`. */
export function solverOfWho(who: string): SolverName {
  const cut = who.indexOf(' ');
  const kind = KINDS.find((one) => one === who.slice(0, cut));
  return { kind: kind ?? 'recording', name: who.slice(cut + 1) };
}

export const whoOfSolver = ({ kind, name }: SolverName): string => `${kind} ${name}`;

/** The code of a solver; −1 where it made no attempt. */
export const codeOfSolver = (who: Coded, solver: SolverName): number =>
  who.values.indexOf(whoOfSolver(solver));
