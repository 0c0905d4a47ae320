import type { Board } from '../../core/environment.ts';
import { cellAt, cellMark, cellPlace } from '../../core/grid.ts';
import { perObject } from '../../core/remembered.ts';
import type { Gesture } from '../../core/scene.ts';
import { lexiconOf, oneAway, stepsFrom } from './ladder-words.ts';
import type { Answer, Puzzle } from './word-ladder.ts';

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];
/** Most words of a ladder that is built. */
const MOST_RUNGS = 99;

/** The rungs of the ladder as rows of letters; a letter set on an open rung brings the others from the rung above. */
export const board: Board<Puzzle, Answer, Answer, null> = {
  tip: 'Choose a letter’s place on an open rung and type the new letter: the others come from the rung above.',
  start: (p) => [p.start, ...Array<string>((p.most ?? fewest(p) ?? 5) - 1).fill(''), p.goal],
  act(p, draft, gesture) {
    const columns = p.start.length;
    if (gesture.do === 'key') {
      const open = draft.lastIndexOf('');
      if (gesture.key === 'more') return canGrow(p, draft) ? draft.toSpliced(-1, 0, '') : draft;
      return gesture.key === 'fewer' && open > 0 && open < draft.length - 1
        ? draft.toSpliced(open, 1)
        : draft;
    }
    if (gesture.do !== 'set') return draft;
    const cell = cellAt(gesture.at, draft.length, columns);
    if (cell === undefined) return draft;
    const [at, column] = [Math.floor(cell / columns), cell % columns];
    const word = draft[at] ?? '';
    if (isEnd(p, draft, at) || !/^[a-z]?$/.test(gesture.value)) return draft;
    if (gesture.value === '') return word === '' ? draft : draft.with(at, '');
    const from = word || draft[at - 1] || draft[at + 1];
    if (!from || from[column] === gesture.value) return draft;
    return draft.with(at, from.slice(0, column) + gesture.value + from.slice(column + 1));
  },
  show(p, draft) {
    const columns = p.start.length;
    const open = draft.filter((word) => word === '').length;
    return {
      panes: [
        {
          kind: 'grid',
          id: 'ladder',
          name: 'ladder',
          rows: draft.length,
          columns,
          values: LETTERS,
          cells: draft.flatMap((word, row) =>
            Array.from({ length: columns }, (_, column) => {
              const above = draft[row - 1];
              const new_ = word !== '' && above && above[column] !== word[column];
              return {
                ...cellMark(row * columns + column, columns),
                ...(word === '' ? {} : { text: word[column] ?? '' }),
                ...(isEnd(p, draft, row) ? { fixed: true } : new_ ? { look: 'trail', says: 'changed' } : {}),
              } as const;
            }),
          ),
        },
      ],
      keys: [
        {
          name: 'add a rung',
          text: 'Add a rung',
          hotkey: '+',
          gesture: { do: 'key', key: 'more' },
          ...(canGrow(p, draft) ? {} : { off: true as const }),
        },
        {
          name: 'take out a rung that is open',
          text: 'Take out a rung',
          hotkey: '-',
          gesture: { do: 'key', key: 'fewer' },
          ...(draft.slice(1, -1).includes('') ? {} : { off: true as const }),
        },
      ],
      status: open === 0 ? `${draft.length - 1} steps` : `${draft.length - 1} steps, ${open} rungs open`,
    };
  },
  answer: (_p, draft) => draft,
  draft: (_p, answer) => answer,
  enter(p, answer) {
    const out: Gesture[] = [];
    const rungs = board.start(p).length;
    for (let n = rungs; n < answer.length; n++) out.push({ do: 'key', key: 'more' });
    for (let n = rungs; n > answer.length; n--) out.push({ do: 'key', key: 'fewer' });
    for (const [i, word] of answer.slice(0, -1).entries()) {
      const above = answer[i - 1];
      if (above === undefined) continue;
      const column = [...word].findIndex((letter, c) => letter !== above[c]);
      out.push({
        do: 'set',
        at: cellPlace(i * word.length + column, word.length),
        value: word[column] ?? '',
      });
    }
    return out;
  },
};

const isEnd = (p: Puzzle, words: Answer, at: number): boolean =>
  at === 0 ? words[0] === p.start : at === words.length - 1 && words[at] === p.goal;
const canGrow = (p: Puzzle, words: Answer): boolean =>
  words.length < MOST_RUNGS && (p.most === null || words.length <= p.most);

/** Steps of a shortest ladder through all words; undefined where there is none within 40. */
export const fewest = perObject(({ start, goal }: Puzzle): number | undefined => {
  const { words } = lexiconOf(start.length);
  const away = stepsFrom(start, words, 40);
  const near = [goal, ...oneAway(goal, words)].flatMap((word) => {
    const steps = away.get(word);
    return steps === undefined ? [] : [word === goal ? steps : steps + 1];
  });
  return near.length === 0 ? undefined : Math.min(...near);
});
