import type { Run } from '../../records/attempt.ts';
import { titleOf } from '../ui/titles.ts';

/** What is run and who attempts: "Sudoku and 2 others, random". */
export function nameOfRun({ parts, solver }: Run): string {
  const [first] = parts;
  const others = parts.length - 1;
  const what = first === undefined ? 'nothing' : titleOf(first.env);
  return `${what}${others > 0 ? ` and ${others} ${others === 1 ? 'other' : 'others'}` : ''}, ${solver.name}`;
}
