import type { Board, Read } from './environment.ts';
import type { Pane } from './scene.ts';

/** What the answer field of a board is about. */
export interface Field<Puzzle, Answer> {
  readonly tip: string;
  /** What is asked for, said aloud: "sum". */
  readonly name: string;
  /** What there is to look at, above the field. */
  scenery(puzzle: Puzzle): readonly Pane[];
  /** Symbols on the pad beside the field. */
  keys?(puzzle: Puzzle): readonly string[];
  /** Texts on the way to an answer, such as a lone minus sign, which may stand in the field but mean nothing yet. */
  readonly unfinished: RegExp;
  read(text: string, puzzle: Puzzle): Read<Answer>;
  write(answer: Answer, puzzle: Puzzle): string;
  /** What an empty or unfinished field means; `write` gives '' for it. */
  readonly blank: Answer;
}

/** The place of the field, for rules to name. */
export const FIELD = 'answer';

/** A board whose answer is typed into one field. The draft is the text in it. */
export function fieldBoard<Puzzle, Answer, Evidence = null>(
  field: Field<Puzzle, Answer>,
): Board<Puzzle, Answer, string, Evidence> {
  const read = (puzzle: Puzzle, text: string): Read<Answer> =>
    text.trim() === '' ? { answer: field.blank } : field.read(text.trim(), puzzle);
  return {
    tip: field.tip,
    start: () => '',
    act(puzzle, draft, gesture) {
      if (gesture.do !== 'set' || gesture.at !== FIELD || gesture.value === draft) return draft;
      return 'answer' in read(puzzle, gesture.value) || field.unfinished.test(gesture.value)
        ? gesture.value
        : draft;
    },
    show: (puzzle, draft) => {
      const keys = field.keys?.(puzzle);
      return {
        panes: [
          ...field.scenery(puzzle),
          {
            kind: 'text',
            id: 'field',
            name: field.name,
            at: FIELD,
            text: draft,
            editable: true,
            ...(keys ? { values: keys } : {}),
          },
        ],
      };
    },
    answer(puzzle, draft) {
      const given = read(puzzle, draft);
      return 'answer' in given ? given.answer : field.blank;
    },
    draft: (puzzle, answer) => field.write(answer, puzzle),
    enter: (puzzle, answer) => [{ do: 'set', at: FIELD, value: field.write(answer, puzzle) }],
  };
}

/** The digits, and a minus sign where numbers may be negative. */
export const digitKeys = (signed: boolean): readonly string[] => [...(signed ? ['-'] : []), ...'1234567890'];

/** Reads a whole number in its one plain form: ASCII digits, no plus sign, no leading zero, no −0. */
export function readWhole(
  text: string,
  { signed, digits }: { readonly signed: boolean; readonly digits: number },
): Read<string> {
  if (!/^-?\d+$/.test(text)) return { why: 'The answer is one whole number in plain digits.' };
  if (text.startsWith('-') && !signed) return { why: 'The answer is not negative.' };
  if (/^-?0\d|^-0$/.test(text)) return { why: 'The number has zeros in front, or a sign before 0.' };
  return text.length > digits + 1 ? { why: `The number has more than ${digits} digits.` } : { answer: text };
}
