import type { Look, Mark, Place } from './scene.ts';

/** Follows an element that is lit. */
export const LIT = '!';

/** One sign per look, and what it is called in the legend; a sign that explains itself has no word. */
const LOOKS: { readonly [look in Look]: { readonly sign: string; readonly word?: string } } = {
  solid: { sign: '#' },
  cross: { sign: 'x' },
  lit: { sign: 'o', word: 'on' },
  dim: { sign: '' },
  start: { sign: 'S', word: 'start' },
  goal: { sign: 'G', word: 'goal' },
  here: { sign: '@', word: 'here' },
  trail: { sign: '*', word: 'path' },
  picked: { sign: '^', word: 'picked' },
};

/** The palette of eight as letters. */
export const fillLetter = (fill: number): string => 'abcdefgh'.charAt((fill - 1) % 8);

/** One element in as few characters as tell it apart; `blank` stands for one with nothing on it. */
export function tokenOf(mark: Mark, lit: ReadonlySet<Place>, blank = '.'): string {
  const shown =
    (mark.text ?? '') +
    (mark.fill === undefined ? '' : fillLetter(mark.fill)) +
    (mark.look === undefined ? '' : LOOKS[mark.look].sign);
  return (shown || (mark.look === 'dim' ? ' ' : blank)) + (lit.has(mark.at) ? LIT : '');
}

/** One line that explains the signs in use; none where none needs it. */
export function legend(marks: readonly Mark[], lit: ReadonlySet<Place>): string[] {
  const words = Object.values(LOOKS).flatMap(({ sign, word }) =>
    word !== undefined && marks.some((mark) => mark.look !== undefined && LOOKS[mark.look].sign === sign)
      ? [`${sign} ${word}`]
      : [],
  );
  if (marks.some((mark) => lit.has(mark.at))) words.push(`${LIT} marked`);
  return words.length === 0 ? [] : [`(${words.join(', ')})`];
}
