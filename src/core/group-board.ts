import type { Board } from './environment.ts';
import { beyondGiven } from './row.ts';

export type Groups = readonly (readonly string[])[];
export interface Grouping {
  readonly groups: Groups;
  /** Where the next one goes; the number of groups: into a new one. */
  readonly open: number;
}

/** The place of an element of a group, both counted from 0. */
export const groupPlace = (group: number, i: number): string => `group${group + 1}item${i + 1}`;
/** The place of a given one that is in no group, counted from 0 among the given ones. */
export const loosePlace = (i: number): string => `loose${i + 1}`;

/** A board for putting given things, equal ones among them, into groups. The answer is the groups. */
export function groupBoard<Puzzle, Evidence = null>({
  tip,
  name,
  given,
}: {
  readonly tip: string;
  /** What one of them is called aloud: "word". */
  readonly name: string;
  given(puzzle: Puzzle): readonly string[];
}): Board<Puzzle, Groups, Grouping, Evidence> {
  const find = (p: Puzzle, { groups }: Grouping, at: string) => {
    for (const [g, group] of groups.entries())
      for (const [w, word] of group.entries()) if (groupPlace(g, w) === at) return { word, g, w };
    const i = beyondGiven(given(p), groups.flat()).find((loose) => loosePlace(loose) === at);
    return i === undefined ? undefined : { word: given(p)[i]!, g: -1, w: -1 };
  };
  /** Without a word of a group; a group left empty goes, and those after it move up. */
  const without = ({ groups, open }: Grouping, g: number, w: number): Grouping => {
    if (groups[g]?.length !== 1)
      return { groups: groups.map((group, i) => (i === g ? group.toSpliced(w, 1) : group)), open };
    return {
      groups: groups.toSpliced(g, 1),
      open: open > g ? open - 1 : open === g ? groups.length - 1 : open,
    };
  };
  const into = (groups: Groups, g: number, word: string): Groups =>
    g === groups.length
      ? [...groups, [word]]
      : groups.map((group, i) => (i === g ? [...group, word] : group));
  return {
    tip,
    start: () => ({ groups: [], open: 0 }),
    act(p, draft, gesture) {
      const { groups, open } = draft;
      if (gesture.do === 'key')
        return gesture.key === 'new' && open !== groups.length ? { groups, open: groups.length } : draft;
      if (gesture.do === 'tap') {
        const tapped = find(p, draft, gesture.at);
        if (!tapped) return draft;
        return tapped.g < 0
          ? { groups: into(groups, open, tapped.word), open }
          : without(draft, tapped.g, tapped.w);
      }
      if (gesture.do !== 'drag') return draft;
      const [from, to] = [find(p, draft, gesture.from), find(p, draft, gesture.to)];
      if (!from || !to || from.g === to.g) return draft;
      if (to.g < 0) return without(draft, from.g, from.w);
      const joined = { groups: into(groups, to.g, from.word), open };
      return from.g < 0 ? joined : without(joined, from.g, from.w);
    },
    show(p, draft) {
      const { groups, open } = draft;
      const loose = beyondGiven(given(p), groups.flat());
      return {
        panes: [
          {
            kind: 'sequence',
            id: 'loose',
            name: `${name}s`,
            taps: true,
            drags: true,
            empty: `Every ${name} is in a group`,
            items: loose.map((i) => ({ at: loosePlace(i), name, text: given(p)[i]! })),
          },
          ...groups.map((group, g) => ({
            kind: 'sequence' as const,
            id: `group${g + 1}`,
            name: g === open ? `group ${g + 1}, open` : `group ${g + 1}`,
            taps: true as const,
            drags: true as const,
            items: group.map((text, w) => ({
              at: groupPlace(g, w),
              name: `group ${g + 1} ${name} ${w + 1}`,
              text,
              ...(g === open ? { look: 'here' as const, says: 'in the open group' } : {}),
            })),
          })),
        ],
        keys: [
          {
            name: 'begin a new group',
            text: 'New group',
            hotkey: 'n',
            gesture: { do: 'key', key: 'new' },
            ...(open === groups.length ? { off: true as const } : {}),
          },
        ],
        status: `${given(p).length - loose.length} of ${given(p).length} ${name}s in ${groups.length} groups`,
      };
    },
    answer: (_p, draft) => draft.groups,
    draft: (_p, answer) => ({ groups: answer, open: answer.length }),
    enter(p, answer) {
      const used: number[] = [];
      return answer.flatMap((group, g) => [
        ...(g > 0 ? [{ do: 'key' as const, key: 'new' }] : []),
        ...group.map((word) => {
          const i = given(p).findIndex((other, at) => other === word && !used.includes(at));
          used.push(i);
          return { do: 'tap' as const, at: loosePlace(i) };
        }),
      ]);
    },
  };
}
