import { expect, test } from 'vitest';
import { corpus } from '../../envs/code/corpus.ts';
import { pythonLines } from './python-tokens.ts';

const told = (source: string): string[][] =>
  pythonLines(source).map((line) => line.map(({ kind, text }) => (kind ? `${kind}:${text}` : text)));

test('words, texts, numbers and remarks are told apart', () => {
  expect(told("def define(x):  # if\n    return 'a\\'b' + x1 * 0x1F - 1e3")).toEqual([
    ['keyword:def', ' define(x):  ', 'comment:# if'],
    ['    ', 'keyword:return', ' ', "string:'a\\'b'", ' + x1 * ', 'number:0x1F', ' - ', 'number:1e3'],
  ]);
});

test('texts over several lines, with prefixes, and left open', () => {
  expect(told('"""one # not\ntwo"""; rb"x"')).toEqual([
    ['string:"""one # not'],
    ['string:two"""', '; ', 'string:rb"x"'],
  ]);
  expect(told("a = 'open\nif b")).toEqual([
    ['a = ', "string:'open"],
    ['keyword:if', ' b'],
  ]);
});

test('no character is lost, in any program', () => {
  for (const { source } of corpus)
    expect(
      pythonLines(source)
        .map((line) => line.map(({ text }) => text).join(''))
        .join('\n'),
    ).toBe(source);
  for (const odd of ['', '\n', '\r\n\t', '"""', "'", '\\', 'ß = "é"', '#'])
    expect(
      pythonLines(odd)
        .map((line) => line.map(({ text }) => text).join(''))
        .join('\n'),
    ).toBe(odd);
});
