import type { Brute } from '../examples.ts';
import type { Puzzle } from './needle-haystack.ts';

/** Every word of all sentences, and every name with a letter more or less. */
const brute: Brute<{ statements: number; near: number }, Puzzle> = {
  params: { statements: 8, near: 2 },
  unique: true,
  *candidates({ statements }) {
    const words = new Set(statements.flatMap(({ who, says }) => [who, ...says.split(' ')]));
    yield* words;
    for (const { who } of statements) yield* [`${who}a`, who.slice(1), `${who} ${who}`];
  },
  right({ statements, asked }, reply) {
    const text = statements.map(({ who, says }) => `${who} ${says}`);
    return text.includes([reply, asked].join(' '));
  },
};

export default brute;
