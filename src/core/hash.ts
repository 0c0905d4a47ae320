/**
 * A hash of text under way. Text is added at the end, and any number of texts can go on from one beginning, which is
 * then gone through once. 128 bits, mixing one UTF-16 unit at a time; not cryptographic. Used to seed random streams
 * and to notice that an instance has changed.
 * Source: the cyrb128 scheme (bryc, public domain) with the constants of MurmurHash3's 128-bit x86 variant.
 */
export class TextHash {
  readonly #a: number;
  readonly #b: number;
  readonly #c: number;
  readonly #d: number;
  readonly #length: number;

  private constructor(a: number, b: number, c: number, d: number, length: number) {
    this.#a = a;
    this.#b = b;
    this.#c = c;
    this.#d = d;
    this.#length = length;
  }

  /** Of the empty text. */
  static readonly start = new TextHash(0x243f6a88, 0x85a308d3 | 0, 0x13198a2e, 0x03707344, 0);

  /** Of this text with another behind it. */
  with(text: string): TextHash {
    let a = this.#a;
    let b = this.#b;
    let c = this.#c;
    let d = this.#d;
    for (let i = 0; i < text.length; i++) {
      const k = text.charCodeAt(i);
      a = b ^ Math.imul(a ^ k, 0x239b961b);
      b = c ^ Math.imul(b ^ k, 0xab0e9789 | 0);
      c = d ^ Math.imul(c ^ k, 0x38b34ae5);
      d = a ^ Math.imul(d ^ k, 0xa1e38b93 | 0);
    }
    return new TextHash(a, b, c, d, this.#length + text.length);
  }

  /** Four signed 32-bit words. */
  words(): readonly [number, number, number, number] {
    const a = finish(this.#a ^ this.#length);
    const b = finish(this.#b + a);
    const c = finish(this.#c + b);
    const d = finish(this.#d + c);
    return [(a + d) | 0, (b + a) | 0, (c + b) | 0, d | 0];
  }
}

/** The words of a whole text. */
export const hash128 = (text: string): readonly [number, number, number, number] =>
  TextHash.start.with(text).words();

function finish(x: number): number {
  let h = x | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b | 0);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35 | 0);
  return h ^ (h >>> 16);
}

/** Eight hexadecimal digits. */
export const hash32hex = (text: string): string => (hash128(text)[0] >>> 0).toString(16).padStart(8, '0');
