import type { Board, Read } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import { readPython, readPythonArgs } from '../../core/python-literal.ts';
import { writePython } from '../../core/python-value.ts';
import type { Pane } from '../../core/scene.ts';

/** An answer that is Python literals, as Python writes them; '' while nothing readable is entered. */
export type Literal = string;

const MAX_TEXT = 4000;

/** Reads one literal, or the arguments of a call without its brackets. */
export function readLiteral(text: string, what: 'value' | 'arguments'): Read<Literal> {
  const given = text.trim();
  if (given.length > MAX_TEXT) return { why: `The answer is longer than ${MAX_TEXT} characters.` };
  const read = what === 'value' ? readPython(given) : readPythonArgs(given);
  if ('why' in read) return read;
  const answer = 'value' in read ? writePython(read.value) : read.args.map(writePython).join(', ');
  if (answer.length > 2 * MAX_TEXT) return { why: 'The answer holds too much.' };
  // An infinite number, written as 1e999, has no literal of its own.
  if (/\b(?:inf|nan)\b/.test(answer.replace(/'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"/g, '')))
    return { why: 'The answer holds a number that is too large for a float.' };
  return answer === '' ? { why: 'The answer is empty.' } : { answer };
}

interface LiteralField<Puzzle, Evidence> {
  readonly tip: string;
  readonly what: 'value' | 'arguments';
  /** What is asked for, said aloud. */
  readonly name: string;
  scenery(puzzle: Puzzle, draft: string, evidence: Evidence | null): readonly Pane[];
}

/** A board with program text to look at and one field for a literal. The draft is the text in the field. */
export function literalBoard<Puzzle, Evidence>({
  tip,
  what,
  name,
  scenery,
}: LiteralField<Puzzle, Evidence>): Board<Puzzle, Literal, string, Evidence> {
  const read = (text: string): Read<Literal> => readLiteral(text, what);
  return {
    tip,
    start: () => '',
    act: (_p, draft, gesture) =>
      gesture.do === 'set' && gesture.at === FIELD && gesture.value.length <= MAX_TEXT
        ? gesture.value
        : draft,
    show(p, draft, evidence) {
      const given = read(draft);
      return {
        panes: [
          ...scenery(p, draft, evidence),
          {
            kind: 'text',
            id: 'field',
            name,
            at: FIELD,
            text: draft,
            editable: true,
            face: 'lines',
            values: ['[', ']', '(', ')', '{', '}', ',', ':', "'", '-'],
          },
        ],
        ...(draft.trim() !== '' && 'why' in given ? { status: `Not yet Python: ${given.why}` } : {}),
      };
    },
    answer(_p, draft) {
      const given = read(draft);
      return 'answer' in given ? given.answer : '';
    },
    draft: (_p, answer) => answer,
    enter: (_p, answer) => [{ do: 'set', at: FIELD, value: answer }],
  };
}
