import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, nameOfContent } from './canonical.ts';
import { sameJson } from './same.ts';
import { sha256 } from './sha256.ts';

test('SHA-256 of the examples of FIPS 180-4', () => {
  expect(sha256('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(sha256('abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq')).toBe(
    '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
  );
});

test('SHA-256 of any text is what another implementation gives', () => {
  const hash = (text: string) => createHash('sha256').update(text).digest('hex');
  for (let length = 0; length < 200; length++)
    expect(sha256('x'.repeat(length))).toBe(hash('x'.repeat(length)));
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
      expect(sha256(text)).toBe(hash(text));
    }),
  );
});

test('equal values have one spelling, which reads as the value; others have another', () => {
  expect(canonicalJson({ b: [1, { d: null, c: 'é' }], a: undefined })).toBe('{"b":[1,{"c":"é","d":null}]}');
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
      const spelt = canonicalJson(a);
      expect(canonicalJson(JSON.parse(spelt))).toBe(spelt);
      expect(sameJson(JSON.parse(spelt), JSON.parse(JSON.stringify(a)))).toBe(true);
      const left = JSON.parse(JSON.stringify(a));
      const right = JSON.parse(JSON.stringify(b));
      expect(nameOfContent(left) === nameOfContent(right)).toBe(sameJson(left, right));
    }),
  );
});
