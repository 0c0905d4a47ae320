import { floatRepr, type PyValue } from './python-value.ts';

/** Python refuses longer ones as well. */
const MAX_DIGITS = 4300;

/** The text is no literal; the message says why and where. */
export class Unread extends Error {}

const SIMPLE: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** Reads the parts of literals that hold no others: numbers and strings. */
export class Cursor {
  readonly text: string;
  at = 0;

  constructor(text: string) {
    this.text = text.replace(/\r\n?/g, '\n');
  }

  fail(why: string): never {
    const before = this.text.slice(0, this.at);
    const line = before.split('\n').length;
    const where = this.text.includes('\n') ? `line ${line}, ` : '';
    throw new Unread(`${why} (${where}character ${this.at - before.lastIndexOf('\n')}).`);
  }

  /** The next character that is neither space nor comment; '' at the end. */
  peek(): string {
    const blank = /(?:[ \t\n\f]|#[^\n]*|\\\n)*/y;
    blank.lastIndex = this.at;
    blank.exec(this.text);
    this.at = blank.lastIndex;
    return this.text[this.at] ?? '';
  }

  take(pattern: RegExp): string | undefined {
    const sticky = new RegExp(pattern.source, `${pattern.flags}y`);
    sticky.lastIndex = this.at;
    const match = sticky.exec(this.text)?.[0];
    if (match !== undefined) this.at += match.length;
    return match;
  }

  signed(sign: '+' | '-'): PyValue {
    this.at += 1;
    if (!/[\d.]/.test(this.peek())) this.fail(`A number is missing after “${sign}”`);
    return this.number(sign === '-' ? '-' : '');
  }

  number(sign: '' | '-'): PyValue {
    const other = this.take(/0[xX](?:_?[\da-fA-F])+|0[oO](?:_?[0-7])+|0[bB](?:_?[01])+/);
    const float =
      other ??
      this.take(
        /(?:\d(?:_?\d)*)?\.(?:\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?|\d(?:_?\d)*[eE][+-]?\d(?:_?\d)*/,
      );
    const text = float ?? this.take(/\d(?:_?\d)*/);
    if (text === undefined || text === '.') return this.fail('This is no number');
    if (/[\p{L}\d_.]/u.test(this.text[this.at] ?? '')) this.fail('This is no number that can be read');
    const plain = text.replaceAll('_', '');
    if (other === undefined && float !== undefined) return { float: floatRepr(Number(sign + plain)) };
    if (plain.length > MAX_DIGITS) this.fail(`A number has more than ${MAX_DIGITS} digits`);
    if (other === undefined && /^0+[1-9]/.test(plain)) this.fail('A whole number does not begin with 0');
    const size = BigInt(plain);
    return { int: String(sign === '-' ? -size : size) };
  }

  strings(first: string): PyValue {
    let prefix: string | undefined = first;
    const bytes = /b/i.test(first);
    let out = '';
    while (prefix !== undefined) {
      if (/b/i.test(prefix) !== bytes) this.fail('Text and bytes stand side by side');
      out += this.string(/r/i.test(prefix), bytes);
      this.peek();
      prefix = this.take(/(?:[rR][bB]|[bB][rR]|[rRbBuU])?(?=['"])/);
    }
    if (!bytes) return out;
    return {
      bytes: [...out].map((c) => (c.codePointAt(0) as number).toString(16).padStart(2, '0')).join(''),
    };
  }

  string(raw: boolean, bytes: boolean): string {
    const quote = this.take(/'''|"""|'|"/) as string;
    let out = '';
    for (;;) {
      const char = this.text[this.at];
      if (char === undefined || (char === '\n' && quote.length === 1))
        return this.fail('A string has no end');
      if (this.text.startsWith(quote, this.at)) {
        this.at += quote.length;
        return out;
      }
      this.at += 1;
      if (char === '\\') out += raw ? char + (this.text[this.at++] ?? '') : this.escape(bytes);
      else if (bytes && char > '\x7f') this.fail('Bytes hold ASCII characters only');
      else out += char;
    }
  }

  escape(bytes: boolean): string {
    const char = this.text[this.at] ?? '';
    const octal = this.take(/[0-7]{1,3}/);
    if (octal !== undefined) {
      const code = Number.parseInt(octal, 8);
      return String.fromCharCode(bytes ? code & 255 : code);
    }
    this.at += 1;
    if (Object.hasOwn(SIMPLE, char)) return SIMPLE[char] as string;
    const length = char === 'x' ? 2 : bytes ? 0 : char === 'u' ? 4 : char === 'U' ? 8 : 0;
    if (length === 0) {
      if (char === 'N' && !bytes) this.fail('Characters by name are not read');
      return `\\${char}`;
    }
    const hex = this.take(new RegExp(`[\\da-fA-F]{${length}}`));
    const code = hex === undefined ? Number.NaN : Number.parseInt(hex, 16);
    if (!(code <= 0x10ffff)) return this.fail(`“\\${char}” is followed by ${length} hexadecimal digits`);
    return String.fromCodePoint(code);
  }
}
