import type { Board } from './environment.ts';
import { type Field, fieldBoard } from './field.ts';
import { cellAt, withAt } from './grid.ts';
import type { GridPane } from './scene.ts';

/** What stands in the answer field, and which cells of the grid beside it are marked; marks are no part of the answer. */
export interface Marked {
  readonly text: string;
  /** Row by row. */
  readonly marks: readonly boolean[];
}

/** A board with one answer field and a grid whose free cells can be marked while counting. */
export function markedBoard<Puzzle, Answer, Evidence = null>(
  field: Omit<Field<Puzzle, Answer>, 'scenery'> & {
    grid(puzzle: Puzzle): GridPane;
    /** What so many marks come to, in one line. */
    status(puzzle: Puzzle, marks: number): string;
  },
): Board<Puzzle, Answer, Marked, Evidence> {
  const board = fieldBoard<Puzzle, Answer, Evidence>({ ...field, scenery: () => [] });
  const withText = (before: Marked, text: string): Marked =>
    text === before.text ? before : { text, marks: before.marks };
  return {
    tip: board.tip,
    start: (puzzle) => ({ text: '', marks: field.grid(puzzle).cells.map(() => false) }),
    act(puzzle, draft, gesture) {
      if (gesture.do !== 'tap') return withText(draft, board.act(puzzle, draft.text, gesture));
      const { rows, columns, cells } = field.grid(puzzle);
      const cell = cellAt(gesture.at, rows, columns);
      return cell === undefined || cells[cell]?.fixed
        ? draft
        : { text: draft.text, marks: withAt(draft.marks, cell, !draft.marks[cell]) };
    },
    show(puzzle, draft, evidence) {
      const grid = field.grid(puzzle);
      const marked = draft.marks.filter(Boolean).length;
      return {
        panes: [
          {
            ...grid,
            taps: true,
            cells: grid.cells.map((cell, i) =>
              draft.marks[i] ? { ...cell, look: 'trail' as const, says: 'marked' } : cell,
            ),
          },
          ...board.show(puzzle, draft.text, evidence).panes,
        ],
        ...(marked === 0 ? {} : { status: field.status(puzzle, marked) }),
      };
    },
    answer: (puzzle, draft) => board.answer(puzzle, draft.text),
    draft: (puzzle, answer, before) => withText(before, board.draft(puzzle, answer, before.text)),
    enter: (puzzle, answer) => board.enter(puzzle, answer),
  };
}
