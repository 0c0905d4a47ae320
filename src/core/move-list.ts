import type { Break } from './environment.ts';
import type { Mark, Place, SceneKey, SequencePane } from './scene.ts';

/** Longest list of moves that is read. */
export const MOST_MOVES = 1000;

/** The place of a move in the list of an answer, counted from 0. */
export const movePlace = (move: number): Place => `move${move + 1}`;

/** The number of a move from 0 at a place; undefined for any other text. */
export function moveAt(place: Place, count: number): number | undefined {
  const m = /^move([1-9]\d{0,4})$/.exec(place);
  return m && Number(m[1]) <= count ? Number(m[1]) - 1 : undefined;
}

/** Broken where there are more moves than allowed: at those that are too many. */
export function tooMany(count: number, most: number): Break | undefined {
  if (count <= most) return undefined;
  return {
    places: Array.from({ length: count - most }, (_, i) => movePlace(most + i)),
    note: `There are ${count} moves; ${most} are allowed.`,
  };
}

/** The button that takes the last of `count` moves back, by the gesture of the key `back`. */
export const takeBackKey = (count: number): SceneKey => ({
  name: 'take back',
  text: 'Take back',
  hotkey: 'Backspace',
  gesture: { do: 'key', key: 'back' },
  ...(count === 0 ? { off: true } : {}),
});

/** Moves made that are still shown. */
const RECENT = 12;

/**
 * The moves of an answer as a pane: the last ones made, and all that cannot be made or are too many.
 * @param made how many of them the board shows as made
 * @param most how many are allowed
 */
export function movesPane(texts: readonly string[], made: number, most: number): SequencePane {
  const from = Math.max(0, Math.min(made - RECENT, most));
  return {
    kind: 'sequence',
    id: 'moves',
    name: from === 0 ? 'moves' : `moves from the ${ordinal(from + 1)} on`,
    taps: true,
    empty: 'No moves yet',
    items: texts.slice(from).map((text, i): Mark => {
      const move = from + i;
      return {
        at: movePlace(move),
        name: `move ${move + 1}`,
        text,
        ...(move < made ? {} : { look: 'dim', says: 'not made' }),
      };
    }),
  };
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13;
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`;
}
