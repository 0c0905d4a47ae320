import type { Board, Read } from '../../core/environment.ts';
import { FIELD, fieldBoard } from '../../core/field.ts';
import { type TapeState, tapeAfter } from '../../core/tape-machine.ts';

/** What is typed, and how many commands the machine on the board has carried out. */
export interface Traced {
  readonly text: string;
  readonly steps: number;
}

/** As far as the machine on the board goes. */
const FAR = 100_000;
/** Commands in a line, and cells in a row. */
const LINE = 30;
const CELLS = 8;

const field = (read: (text: string) => Read<string>) =>
  fieldBoard<{ readonly program: string }, string>({
    tip: 'Let the machine take steps, note what it prints and type it.',
    name: 'what it prints',
    scenery: () => [],
    unfinished: /^$/,
    blank: '',
    read,
    write: (answer) => answer,
  });

const stateAt = (program: string, steps: number): TapeState =>
  tapeAfter(program, steps) ?? { at: 0, head: 0, cells: [0], printed: [], steps: 0 };

/** How many commands are carried out after a key was pressed. */
function stepsAfter(program: string, steps: number, key: string): number {
  switch (key) {
    case 'back':
      return Math.max(0, steps - 1);
    case 'start':
      return 0;
    case 'step':
      return stateAt(program, steps + 1).steps;
    case 'ten':
      return stateAt(program, steps + 10).steps;
    case 'print': {
      // The least number of steps that print one more, by halving: what is printed only grows.
      const now = stateAt(program, steps).printed.length;
      const end = stateAt(program, FAR);
      let [low, high] = [steps, end.steps];
      if (end.printed.length === now) return end.steps;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (stateAt(program, middle).printed.length > now) high = middle;
        else low = middle;
      }
      return low;
    }
    default:
      return steps;
  }
}

/** A machine to step through, which does not say what it prints, and a field for that. */
export function tracingBoard(
  read: (text: string) => Read<string>,
): Board<{ readonly program: string }, string, Traced, null> {
  const typed = field(read);
  return {
    tip: typed.tip,
    start: () => ({ text: '', steps: 0 }),
    act(p, draft, gesture) {
      if (gesture.do === 'key') {
        const steps = stepsAfter(p.program, draft.steps, gesture.key);
        return steps === draft.steps ? draft : { ...draft, steps };
      }
      const text = typed.act(p, draft.text, gesture);
      return text === draft.text ? draft : { ...draft, text };
    },
    show(p, draft) {
      const state = stateAt(p.program, draft.steps);
      const columns = Math.min(CELLS, Math.max(4, state.cells.length));
      const rows = Math.ceil(state.cells.length / columns);
      const done = state.at >= p.program.length;
      return {
        panes: [
          {
            kind: 'text',
            id: 'program',
            name: 'program, with the next command marked',
            at: 'program',
            face: 'lines',
            text: lined(p.program, state.at),
          },
          {
            kind: 'grid',
            id: 'tape',
            name: 'cells',
            rows,
            columns,
            cells: Array.from({ length: rows * columns }, (_, i) => ({
              at: `tape${i}`,
              name: `cell ${i}`,
              text: String(state.cells[i] ?? 0),
              fixed: true,
              ...(i === state.head ? { look: 'here' as const, says: 'head' } : {}),
            })),
          },
          {
            kind: 'text',
            id: 'codes',
            name: 'codes of letters',
            at: 'codes',
            face: 'lines',
            text: '97 a  102 f  107 k  112 p  117 u  122 z',
          },
          ...typed.show(p, draft.text, null).panes,
        ],
        keys: [
          { name: 'back to the start', text: '⏮', gesture: { do: 'key', key: 'start' } },
          { name: '−1: one step back', text: '−1', hotkey: 'ArrowLeft', gesture: { do: 'key', key: 'back' } },
          { name: '+1: one step', text: '+1', hotkey: 'ArrowRight', gesture: { do: 'key', key: 'step' } },
          { name: '+10: ten steps', text: '+10', hotkey: 'ArrowDown', gesture: { do: 'key', key: 'ten' } },
          {
            name: 'to next .: run to the next print',
            text: 'to next .',
            gesture: { do: 'key', key: 'print' },
          },
        ],
        status: `${draft.steps} ${draft.steps === 1 ? 'step' : 'steps'}, ${state.printed.length} printed${done ? ', at the end' : ''}`,
      };
    },
    answer: (p, draft) => typed.answer(p, draft.text),
    draft(p, answer, before) {
      const text = typed.draft(p, answer, before.text);
      return text === before.text ? before : { ...before, text };
    },
    enter: (_p, answer) => [{ do: 'set', at: FIELD, value: answer }],
  };
}

/** The program in short lines, and below the line of the next command a mark under it. */
function lined(program: string, at: number): string {
  const out: string[] = [];
  for (let from = 0; from < program.length; from += LINE) {
    out.push(program.slice(from, from + LINE));
    if (at >= from && at < from + LINE) out.push(`${' '.repeat(at - from)}^`);
  }
  return out.join('\n');
}
