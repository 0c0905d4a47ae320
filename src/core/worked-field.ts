import type { Board } from './environment.ts';
import { FIELD, type Field, fieldBoard } from './field.ts';

/** What stands in the answer field, and own notes beside it, which are no part of the answer. */
export interface Worked {
  readonly text: string;
  readonly working: string;
}

const WORKING = 'working';
/** Longest notes, in UTF-16 units. */
const MOST = 2000;

/** A board with one answer field and room for working. */
export function workedBoard<Puzzle, Answer, Evidence = null>(
  field: Field<Puzzle, Answer> & {
    /** Whole answers to choose from, where there are few. */
    choices?(puzzle: Puzzle): readonly string[];
    /** Where the answer stands, in one line. */
    status?(puzzle: Puzzle, answer: Answer): string | undefined;
  },
): Board<Puzzle, Answer, Worked, Evidence> {
  const board = fieldBoard<Puzzle, Answer, Evidence>(field);
  const withText = (before: Worked, text: string): Worked =>
    text === before.text ? before : { ...before, text };
  return {
    tip: board.tip,
    start: (puzzle) => ({ text: board.start(puzzle), working: '' }),
    act(puzzle, draft, gesture) {
      if (gesture.do !== 'set' || gesture.at !== WORKING)
        return withText(draft, board.act(puzzle, draft.text, gesture));
      return gesture.value === draft.working || gesture.value.length > MOST
        ? draft
        : { ...draft, working: gesture.value };
    },
    show(puzzle, draft, evidence) {
      const choices = field.choices?.(puzzle) ?? [];
      const status = field.status?.(puzzle, board.answer(puzzle, draft.text));
      return {
        panes: [
          ...board.show(puzzle, draft.text, evidence).panes,
          {
            kind: 'text',
            id: 'notes',
            name: 'working',
            at: WORKING,
            text: draft.working,
            editable: true,
            face: 'lines',
          },
        ],
        ...(choices.length === 0
          ? {}
          : {
              keys: choices.map((value) => ({
                name: value,
                text: value,
                gesture: { do: 'set' as const, at: FIELD, value },
              })),
            }),
        ...(status === undefined ? {} : { status }),
      };
    },
    answer: (puzzle, draft) => board.answer(puzzle, draft.text),
    draft: (puzzle, answer, before) => withText(before, board.draft(puzzle, answer, before.text)),
    enter: (puzzle, answer) => board.enter(puzzle, answer),
  };
}
