/**
 * A 128-bit hash of text, as four signed 32-bit words, mixing one UTF-16 unit at a time.
 * Not cryptographic. Used to seed random streams and to notice that an instance has changed.
 * Source: the cyrb128 scheme (bryc, public domain) with the constants of MurmurHash3's 128-bit x86 variant.
 */
export function hash128(text: string): readonly [number, number, number, number] {
  let a = 0x243f6a88;
  let b = 0x85a308d3;
  let c = 0x13198a2e;
  let d = 0x03707344;
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    a = b ^ Math.imul(a ^ k, 0x239b961b);
    b = c ^ Math.imul(b ^ k, 0xab0e9789 | 0);
    c = d ^ Math.imul(c ^ k, 0x38b34ae5);
    d = a ^ Math.imul(d ^ k, 0xa1e38b93 | 0);
  }
  a = finish(a ^ text.length);
  b = finish(b + a);
  c = finish(c + b);
  d = finish(d + c);
  return [(a + d) | 0, (b + a) | 0, (c + b) | 0, d | 0];
}

function finish(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b | 0);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35 | 0);
  return h ^ (h >>> 16);
}

/** Eight hexadecimal digits. */
export const hash32hex = (text: string): string => (hash128(text)[0] >>> 0).toString(16).padStart(8, '0');
