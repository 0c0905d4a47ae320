import { expect, test } from 'vitest';
import { linesOf } from './byte-lines.ts';

async function* chunks(...parts: readonly (string | readonly number[])[]): AsyncGenerator<Uint8Array> {
  for (const part of parts)
    yield typeof part === 'string' ? new TextEncoder().encode(part) : Uint8Array.from(part);
}
async function read(source: AsyncIterable<Uint8Array>, longest?: number): Promise<object[]> {
  const lines: object[] = [];
  for await (const { from, to, ...line } of linesOf(source, longest)) lines.push(line);
  return lines;
}

test('lines end with LF or CRLF, the last one with nothing; empty ones count', async () => {
  expect(await read(chunks('a\r\nb', 'c\n', '\nd'))).toEqual([
    { number: 1, text: 'a' },
    { number: 2, text: 'bc' },
    { number: 3, text: '' },
    { number: 4, text: 'd' },
  ]);
  expect(await read(chunks(''))).toEqual([]);
  expect(await read(chunks('a\n'))).toHaveLength(1);
});

test('a character may be cut by a chunk; a byte order mark is skipped', async () => {
  expect(await read(chunks([0xef, 0xbb, 0xbf, 0xc3], [0xbc, 10]))).toEqual([{ number: 1, text: 'ü' }]);
});

test('what is not UTF-8, or too long, is told, and the next line is read', async () => {
  expect(await read(chunks([0xff, 10], '123', '456\n', '12345\n'), 5)).toEqual([
    { number: 1, why: 'The line is not UTF-8.' },
    { number: 2, why: 'The line is longer than 5 bytes.' },
    { number: 3, text: '12345' },
  ]);
});

test('a line says where its bytes stand, however the file is cut', async () => {
  const text = '\ufeffä\r\n\n123456\nb';
  const bytes = new TextEncoder().encode(text);
  for (const cut of [1, 2, 4, 100]) {
    const parts = Array.from({ length: Math.ceil(bytes.length / cut) }, (_, i) => [
      ...bytes.subarray(i * cut, (i + 1) * cut),
    ]);
    const found: string[] = [];
    for await (const { from, to } of linesOf(chunks(...parts), 5))
      found.push(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes.subarray(from, to)));
    expect(found).toEqual(text.split('\n'));
  }
});
