import { describe, expect, test } from 'vitest';
import { createTextStream, keeping } from './text.ts';

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

  test('is the same where texts are kept, and asks less', () => {
    let asked = 0;
    const decode = keeping((ids) => {
      asked++;
      return byBytes(ids);
    });
    const ids = [...new TextEncoder().encode('ab🧩ab🧩baab')];
    expect(streamed(decode, ids)).toEqual(streamed(byBytes, ids));
    const before = asked;
    expect(streamed(decode, [97, 98, 97])).toEqual(['a', 'b', 'a', '']);
    expect(asked).toBe(before);
  });

  test('keeps spaces that only neighbours bring out', () => {
    expect(streamed(byWords, [1, 2, 3, 1]).join('')).toBe(byWords([1, 2, 3, 1]));
  });
});
