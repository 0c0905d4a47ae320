import type { Board, Read } from '../../core/environment.ts';
import { digitKeys, fieldBoard } from '../../core/field.ts';
import type { Place } from '../../core/scene.ts';
import { type Statements, said } from './statements.ts';

export interface Draft {
  readonly text: string;
  /** For each statement T, F, or a dash while it is open. */
  readonly marks: string;
  /** Ways that were noted, in the same letters. */
  readonly ways: readonly string[];
}

const OPEN = '-';
const NEXT: Readonly<Record<string, string>> = { [OPEN]: 'T', T: 'F', F: OPEN };
const SAID: Readonly<Record<string, string>> = { T: 'called true', F: 'called false' };
const MOST_WAYS = 40;

const statementPlace = (i: number): Place => `statement${i + 1}`;
const wayPlace = (i: number): Place => `way${i + 1}`;

/** Statements that are called true or false by taps, a list of ways to note, and a field for their number. */
export function statementsBoard(
  read: (text: string) => Read<string>,
  write: (answer: string) => string,
): Board<Statements, string, Draft, null> {
  const field = fieldBoard<Statements, string, null>({
    tip: 'Tap statements to call them true or false, note the ways that fit, and type how many there are.',
    name: 'number of ways',
    scenery: () => [],
    keys: () => digitKeys(false),
    unfinished: /^$/,
    blank: '',
    read,
    write,
  });
  const none = (p: Statements): string => OPEN.repeat(p.statements.length);
  const canNote = ({ marks, ways }: Draft): boolean =>
    !marks.includes(OPEN) && !ways.includes(marks) && ways.length < MOST_WAYS;
  return {
    tip: field.tip,
    start: (p) => ({ text: '', marks: none(p), ways: [] }),
    act(p, draft, gesture) {
      if (gesture.do === 'tap') {
        const at = p.statements.findIndex((_, i) => statementPlace(i) === gesture.at);
        const way = draft.ways.findIndex((_, i) => wayPlace(i) === gesture.at);
        if (at >= 0) {
          const { marks } = draft;
          return { ...draft, marks: marks.slice(0, at) + NEXT[marks[at] ?? ''] + marks.slice(at + 1) };
        }
        return way < 0 ? draft : { ...draft, ways: draft.ways.toSpliced(way, 1) };
      }
      if (gesture.do === 'key') {
        if (gesture.key === 'note')
          return canNote(draft) ? { ...draft, ways: [...draft.ways, draft.marks] } : draft;
        return gesture.key === 'clear' && draft.marks !== none(p) ? { ...draft, marks: none(p) } : draft;
      }
      const text = field.act(p, draft.text, gesture);
      return text === draft.text ? draft : { ...draft, text };
    },
    show(p, draft, evidence) {
      const { marks, ways } = draft;
      const letters = (letter: string): number => [...marks].filter((one) => one === letter).length;
      return {
        panes: [
          {
            kind: 'sequence',
            id: 'statements',
            name: 'statements',
            taps: true,
            items: p.statements.map((one, i) => {
              const mark = marks[i] ?? OPEN;
              const head = mark === OPEN ? '' : mark === 'T' ? 'True: ' : 'False: ';
              return {
                at: statementPlace(i),
                name: `statement ${i + 1}`,
                text: `${i + 1}. ${head}${said(one, p.statements.length)}`,
                ...(mark === OPEN
                  ? {}
                  : { look: mark === 'T' ? ('lit' as const) : ('dim' as const), says: SAID[mark] ?? '' }),
              };
            }),
          },
          {
            kind: 'sequence',
            id: 'ways',
            name: 'ways noted',
            taps: true,
            empty: 'No way noted yet',
            items: ways.map((way, i) => ({
              at: wayPlace(i),
              name: `way ${i + 1}, tap to take it out`,
              text: way,
            })),
          },
          ...field.show(p, draft.text, evidence).panes,
        ],
        keys: [
          {
            name: 'note this way',
            text: 'Note this way',
            hotkey: 'n',
            gesture: { do: 'key', key: 'note' },
            ...(canNote(draft) ? {} : { off: true as const }),
          },
          {
            name: 'clear the marks',
            text: 'Clear',
            hotkey: 'c',
            gesture: { do: 'key', key: 'clear' },
            ...(marks === none(p) ? { off: true as const } : {}),
          },
        ],
        status: `${letters('T')} true, ${letters('F')} false, ${letters(OPEN)} open`,
      };
    },
    answer: (p, draft) => field.answer(p, draft.text),
    draft(p, answer, before) {
      const text = field.draft(p, answer, before.text);
      return text === before.text ? before : { ...before, text };
    },
    enter: (p, answer) => field.enter(p, answer),
  };
}
