import { describe, expect, test } from 'vitest';
import { createTextStream } from './text.ts';

const bytes = new TextDecoder();
/** Each id is a byte. */
const byBytes = (ids: number[]): string => bytes.decode(Uint8Array.from(ids));
/** Words, whose first loses the space before it: as sentencepiece decodes. */
const words = ['', ' one', ' two', ' three'];
const byWords = (ids: number[]): string =>
  ids
    .map((id) => words[id])
    .join('')
    .trimStart();

const streamed = (decode: (ids: number[]) => string, ids: readonly number[]): string[] => {
  const stream = createTextStream(decode);
  return [...ids.map((id) => stream.push(id)), stream.end()];
};

describe('a text stream', () => {
  test('holds a character back until it is whole', () => {
    const ids = [...new TextEncoder().encode('a🧩é')];
    expect(streamed(byBytes, ids)).toEqual(['a', '', '', '', '🧩', '', 'é', '']);
  });

  test('gives the rest at the end', () => {
    expect(streamed(byBytes, [97, 0xf0, 0x9f])).toEqual(['a', '', '', '\uFFFD']);
  });

  test('keeps spaces that only neighbours bring out', () => {
    expect(streamed(byWords, [1, 2, 3, 1]).join('')).toBe(byWords([1, 2, 3, 1]));
  });
});
