const letters = 'abcdefghjkmnpqrstuvwxyz23456789';

const below = (bound: number): number => (crypto.getRandomValues(new Uint32Array(1))[0] as number) % bound;

export const pickOne = <T>(items: readonly T[]): T | undefined => items[below(items.length || 1)];

/** A short seed that can be said aloud. */
export const randomSeed = (): string =>
  Array.from({ length: 6 }, () => letters[below(letters.length)]).join('');
