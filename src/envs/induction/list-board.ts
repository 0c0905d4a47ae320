import type { Board, Read } from '../../core/environment.ts';
import { FIELD } from '../../core/field.ts';
import type { List } from '../../core/list-steps.ts';
import type { SequencePane } from '../../core/scene.ts';

/** What the board of list functions shows. */
interface Shown {
  readonly pairs: readonly { readonly from: List; readonly to: List }[];
  readonly query: List;
}

/** Longest list that is read, and longest number. */
const MOST = 60;
const LIST = /^\[\s*(?:-?\d{1,12}(?:\s*,\s*-?\d{1,12})*)?\s*\]$/;

export const readList = (text: string): Read<List> => {
  if (text.length > 1000 || !LIST.test(text))
    return { why: 'The answer is one list: whole numbers with commas between, in square brackets.' };
  const items = text.match(/-?\d+/g) ?? [];
  if (items.length > MOST) return { why: `There are more than ${MOST} numbers.` };
  const odd = items.find((item) => /^-?0\d|^-0$/.test(item));
  return odd === undefined
    ? { answer: items.map(Number) }
    : { why: `${odd} has zeros in front, or a sign before 0.` };
};
/** [1, 2, 3] */
export const writeList = (list: List) => `[${list.join(', ')}]`;

/** The draft is the text in the field; the list that it means stands above it. */
export const listBoard: Board<Shown, List, string, null> = {
  tip: 'Find the rule. Type the list it makes, or tap numbers of the last list to copy them; tap a number of yours to take it out.',
  start: () => '',
  act(p, draft, gesture) {
    if (gesture.do === 'set' && gesture.at === FIELD) {
      const typed = /^(?:-?\d{1,12})?(?:\s*,\s*(?:-?\d{1,12})?)*\s*$|^.*-$/.test(gesture.value);
      return typed && gesture.value.length <= 600 && 'answer' in readList(`[${tidy(gesture.value)}]`)
        ? gesture.value
        : draft;
    }
    if (gesture.do !== 'tap') return draft;
    const list = listed(draft);
    const out = list.findIndex((_, i) => itemPlace(i) === gesture.at);
    if (out >= 0) return list.toSpliced(out, 1).join(', ');
    const added = p.query.findIndex((_, i) => queryPlace(i) === gesture.at);
    return added < 0 || list.length >= MOST ? draft : [...list, p.query[added]].join(', ');
  },
  show(p, draft) {
    const list = listed(draft);
    return {
      panes: [
        {
          kind: 'text',
          id: 'examples',
          name: 'examples',
          at: 'examples',
          face: 'lines',
          text: p.pairs.map(({ from, to }) => `${writeList(from)}\n   → ${writeList(to)}`).join('\n'),
        },
        { ...rowOf('query', 'last list', p.query, queryPlace), taps: true },
        { ...rowOf('list', 'your list', list, itemPlace), taps: true, empty: 'Empty' },
        {
          kind: 'text',
          id: 'field',
          name: 'numbers of your list',
          at: FIELD,
          text: draft,
          editable: true,
          values: [...'1234567890', '-', ', '],
        },
      ],
      status: `${list.length} ${list.length === 1 ? 'number' : 'numbers'} in your list`,
    };
  },
  answer: (_p, draft) => listed(draft),
  draft: (_p, answer) => answer.join(', '),
  enter: (_p, answer) => [{ do: 'set', at: FIELD, value: answer.join(', ') }],
};

export const itemPlace = (i: number): string => `item${i + 1}`;
const queryPlace = (i: number): string => `query${i + 1}`;

/** What a text in the field holds, without commas that wait for a number and a lone minus sign. */
const tidy = (text: string): string =>
  text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== '-')
    .join(', ');
const listed = (draft: string): List => listFrom(`[${tidy(draft)}]`);

export function listFrom(text: string): List {
  const given = readList(text.trim());
  if ('why' in given) throw new RangeError(given.why);
  return given.answer;
}

const rowOf = (id: string, name: string, list: List, place: (i: number) => string): SequencePane => ({
  kind: 'sequence',
  id,
  name,
  items: list.map((v, i) => ({ at: place(i), name: `number ${i + 1}`, text: String(v) })),
});
