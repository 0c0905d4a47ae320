import { type ArrayChange, diffArrays } from 'diff';

/** A stretch of a text, and whether the other text has none like it there. */
export interface Stretch {
  readonly text: string;
  readonly differs: boolean;
}

/** Texts that differ in more words than these are marked whole: finding what they share would hold the page up. */
const MOST = 600;

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{N}_.]+|\s+|./gsu) ?? [];

/** Two texts word by word, in what they differ. */
export function differences(one: string, two: string): readonly [readonly Stretch[], readonly Stretch[]] {
  const changes = diffArrays(wordsOf(one), wordsOf(two), { maxEditLength: MOST });
  if (!changes) return [whole(one), whole(two)];
  const side = (left: 'added' | 'removed', marked: 'added' | 'removed'): Stretch[] =>
    changes.filter((change) => !change[left]).map((change) => stretchOf(change, change[marked]));
  return [side('added', 'removed'), side('removed', 'added')];
}

const whole = (text: string): Stretch[] => [{ text, differs: true }];
const stretchOf = ({ value }: ArrayChange<string>, differs: boolean): Stretch => ({
  text: value.join(''),
  differs,
});
