import type { Board } from '../../core/environment.ts';
import { perObject } from '../../core/remembered.ts';
import type { GraphEdge, Place } from '../../core/scene.ts';
import { layout } from './family-layout.ts';
import type { Answer, Puzzle } from './family-relationships.ts';
import { RELATIONS, said, treeOf, WORDS, wholeTree } from './family-tree.ts';

export interface Draft {
  readonly word: Answer;
  /** The sentences that are drawn into the tree, rising. */
  readonly drawn: readonly number[];
}

/** The place of the answer. */
export const RELATION: Place = 'relation';
const factPlace = (fact: number): Place => `fact${fact + 1}`;
const positions = perObject((p: Puzzle) => layout(wholeTree(p)));

/** Sentences that are drawn into a family tree by taps, and a word to choose. */
export const board: Board<Puzzle, Answer, Draft, null> = {
  tip: 'Tap the sentences to draw them into the tree; then choose what the first person is to the second.',
  start: () => ({ word: '', drawn: [] }),
  act(p, draft, gesture) {
    if (gesture.do === 'set')
      return gesture.at === RELATION &&
        gesture.value !== draft.word &&
        (gesture.value === '' || WORDS.includes(gesture.value))
        ? { ...draft, word: gesture.value }
        : draft;
    if (gesture.do === 'key') {
      const all = p.facts.map((_, i) => i);
      if (gesture.key === 'all') return draft.drawn.length < all.length ? { ...draft, drawn: all } : draft;
      return gesture.key === 'none' && draft.drawn.length > 0 ? { ...draft, drawn: [] } : draft;
    }
    const fact = gesture.do === 'tap' ? p.facts.findIndex((_, i) => factPlace(i) === gesture.at) : -1;
    if (fact < 0) return draft;
    const others = draft.drawn.filter((one) => one !== fact);
    return {
      ...draft,
      drawn: others.length < draft.drawn.length ? others : [...others, fact].sort((a, b) => a - b),
    };
  },
  show(p, { word, drawn }) {
    const [who, to] = p.asked.map((person) => p.people[person]?.name ?? '');
    return {
      panes: [
        {
          kind: 'sequence',
          id: 'answer',
          name: `${who} is the … of ${to}`,
          items: [
            {
              at: RELATION,
              name: `what ${who} is to ${to}`,
              ...(word === '' ? { says: 'nothing chosen' } : { text: word }),
            },
          ],
          values: RELATIONS.map(({ woman, man }) => (p.people[p.asked[0]]?.woman ? woman : man)),
        },
        {
          kind: 'graph',
          id: 'tree',
          name: 'family tree',
          nodes: p.people.map(({ name, woman }, i) => ({
            at: `person${i + 1}`,
            name: `${name}, ${woman ? 'a woman' : 'a man'}`,
            text: name,
            x: positions(p)[i]?.[0] ?? 0,
            y: positions(p)[i]?.[1] ?? 0,
            fill: woman ? 1 : 2,
            fixed: true,
            ...(i === p.asked[0] ? { look: 'start' as const, says: 'asked about' } : {}),
            ...(i === p.asked[1] ? { look: 'goal' as const, says: 'to whom' } : {}),
          })),
          edges: edgesOf(p, drawn),
        },
        {
          kind: 'sequence',
          id: 'facts',
          name: 'what is told',
          taps: true,
          items: p.facts.map((fact, i) => ({
            at: factPlace(i),
            name: `sentence ${i + 1}`,
            text: `${drawn.includes(i) ? '✓ ' : ''}${said(p, fact)}`,
            ...(drawn.includes(i) ? { says: 'drawn' } : {}),
          })),
        },
      ],
      keys: [
        {
          name: 'draw all sentences',
          text: 'Draw all',
          gesture: { do: 'key', key: 'all' },
          ...(drawn.length < p.facts.length ? {} : { off: true as const }),
        },
        {
          name: 'clear the tree',
          text: 'Clear the tree',
          gesture: { do: 'key', key: 'none' },
          ...(drawn.length > 0 ? {} : { off: true as const }),
        },
      ],
      status: `${drawn.length} of ${p.facts.length} sentences drawn`,
    };
  },
  answer: (_p, draft) => draft.word,
  draft: (_p, answer, before) => (answer === before.word ? before : { ...before, word: answer }),
  enter: (_p, answer) => [{ do: 'set', at: RELATION, value: answer }],
};

/** Marriages, and lines from parents to children, as far as the sentences drawn tell of them; a lone sibling is joined to the other. */
function edgesOf(p: Puzzle, drawn: readonly number[]): GraphEdge[] {
  const facts = drawn.flatMap((i) => p.facts[i] ?? []);
  const tree = treeOf(p.people.length, facts);
  const name = (person: number): string => p.people[person]?.name ?? '';
  const edge = (a: number, b: number, says: string, more: Partial<GraphEdge>): GraphEdge => ({
    at: `person${a + 1}-person${b + 1}`,
    name: `${name(a)} ${says} ${name(b)}`,
    from: `person${a + 1}`,
    to: `person${b + 1}`,
    ...more,
  });
  return [
    ...facts.flatMap(({ is, who, of }) =>
      is === 'spouse' ? [edge(who, of, 'is married to', { look: 'trail' })] : [],
    ),
    ...tree.parents.flatMap((both, child) =>
      both.map((parent) => edge(parent, child, 'is a parent of', { arrow: true })),
    ),
    ...facts.flatMap(({ is, who, of }) =>
      is === 'sibling' && tree.parents[who]?.length === 0
        ? [edge(who, of, 'is a sibling of', { look: 'dim' })]
        : [],
    ),
  ];
}
