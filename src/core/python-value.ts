/**
 * A Python value as JSON that keeps its type. Ints are decimal digits of any length, floats their `repr` ('0.1', '-0.0',
 * 'inf', 'nan'), bytes hexadecimal. A value of any other type, or of a subclass of these, is `other` with the name of
 * its type, and equals nothing.
 */
export type PyValue =
  | null
  | boolean
  | string
  | { readonly int: string }
  | { readonly float: string }
  | { readonly list: readonly PyValue[] }
  | { readonly tuple: readonly PyValue[] }
  | { readonly set: readonly PyValue[] }
  | { readonly frozenset: readonly PyValue[] }
  | { readonly dict: readonly (readonly [PyValue, PyValue])[] }
  | { readonly bytes: string }
  | { readonly other: string };

export const pyInt = (n: number | bigint): PyValue => ({ int: String(n) });

/** The text of a finite or infinite float as Python's `repr` writes it. */
export function floatRepr(x: number): string {
  if (Number.isNaN(x)) return 'nan';
  if (!Number.isFinite(x)) return x < 0 ? '-inf' : 'inf';
  if (Object.is(x, -0)) return '-0.0';
  const [mantissa = '', exponent = '0'] = x.toExponential().split('e');
  const sign = mantissa.startsWith('-') ? '-' : '';
  const digits = mantissa.replace(/[-.]/g, '');
  const power = Number(exponent);
  if (power < -4 || power >= 16) {
    const tail = digits.length > 1 ? `.${digits.slice(1)}` : '';
    const size = String(Math.abs(power)).padStart(2, '0');
    return `${sign}${digits[0]}${tail}e${power < 0 ? '-' : '+'}${size}`;
  }
  if (power < 0) return `${sign}0.${'0'.repeat(-power - 1)}${digits}`;
  const whole = digits.slice(0, power + 1).padEnd(power + 1, '0');
  return `${sign}${whole}.${digits.slice(power + 1) || '0'}`;
}

const floatOf = (text: string): number =>
  text === 'inf' ? Infinity : text === '-inf' ? -Infinity : text === 'nan' ? Number.NaN : Number(text);

type Number_ =
  | { readonly kind: 'int'; readonly of: bigint }
  | { readonly kind: 'float'; readonly of: number };
function numberOf(value: PyValue): Number_ | undefined {
  if (typeof value === 'boolean') return { kind: 'int', of: value ? 1n : 0n };
  if (typeof value !== 'object' || value === null) return undefined;
  if ('int' in value) return { kind: 'int', of: BigInt(value.int) };
  return 'float' in value ? { kind: 'float', of: floatOf(value.float) } : undefined;
}

type Same = (a: PyValue, b: PyValue) => boolean;

/** Each of `a` has a partner of its own in `b`: sets and the items of dicts have no order. */
function paired<T>(a: readonly T[], b: readonly T[], same: (x: T, y: T) => boolean): boolean {
  if (a.length !== b.length) return false;
  const left = [...b];
  return a.every((x, i) => {
    const near = left[i] !== undefined && same(x, left[i]) ? i : -1;
    const at = near >= 0 ? near : left.findIndex((y) => y !== undefined && same(x, y));
    if (at < 0) return false;
    delete left[at];
    return true;
  });
}

const inOrder = (a: readonly PyValue[], b: readonly PyValue[], same: Same): boolean =>
  a.length === b.length && a.every((x, i) => same(x, b[i] as PyValue));

function compare(a: PyValue, b: PyValue, same: Same): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  if ('list' in a) return 'list' in b && inOrder(a.list, b.list, same);
  if ('tuple' in a) return 'tuple' in b && inOrder(a.tuple, b.tuple, same);
  if ('set' in a) return 'set' in b && paired(a.set, b.set, same);
  if ('frozenset' in a) return 'frozenset' in b && paired(a.frozenset, b.frozenset, same);
  if ('dict' in a) return 'dict' in b && paired(a.dict, b.dict, ([k, v], [l, w]) => same(k, l) && same(v, w));
  if ('bytes' in a) return 'bytes' in b && a.bytes === b.bytes;
  return false;
}

/**
 * Equal with the types kept: True is not 1, 1 is not 1.0, (1,) is not [1], {1} is not frozenset({1}); sets and dicts in any order; nan is
 * nan and 0.0 is -0.0. What `other` stands for is the same as nothing.
 */
export function samePython(a: PyValue, b: PyValue): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null) {
    if ('int' in a) return 'int' in b && a.int === b.int;
    if ('float' in a) return 'float' in b && (a.float === b.float || floatOf(a.float) === floatOf(b.float));
  }
  return compare(a, b, samePython);
}

/** Python's own ==: True == 1 == 1.0, {1} == frozenset({1}), nan equals nothing. */
export function equalPython(a: PyValue, b: PyValue): boolean {
  const [m, n] = [numberOf(a), numberOf(b)];
  // Between bigint and number JavaScript compares exactly, as Python does.
  // biome-ignore lint/suspicious/noDoubleEquals: the two kinds of number are to be compared by their value
  if (m && n) return m.of == n.of;
  if (m || n) return false;
  const setOf = (v: PyValue): readonly PyValue[] | undefined =>
    typeof v !== 'object' || v === null
      ? undefined
      : 'set' in v
        ? v.set
        : 'frozenset' in v
          ? v.frozenset
          : undefined;
  const [s, t] = [setOf(a), setOf(b)];
  return s && t ? paired(s, t, equalPython) : compare(a, b, equalPython);
}

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

function strRepr(text: string): string {
  const quote = text.includes("'") && !text.includes('"') ? '"' : "'";
  let out = '';
  for (const char of text) {
    const code = char.codePointAt(0) as number;
    const escaped = ESCAPES[char];
    if (char === quote) out += `\\${char}`;
    else if (escaped !== undefined) out += escaped;
    else if (code === 0x20 || !/[\p{C}\p{Z}]/u.test(char)) out += char;
    else if (code < 0x100) out += `\\x${code.toString(16).padStart(2, '0')}`;
    else if (code < 0x10000) out += `\\u${code.toString(16).padStart(4, '0')}`;
    else out += `\\U${code.toString(16).padStart(8, '0')}`;
  }
  return quote + out + quote;
}

function bytesRepr(hex: string): string {
  const codes = (hex.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  const quote = codes.includes(39) && !codes.includes(34) ? '"' : "'";
  const text = codes.map((code) => {
    const char = String.fromCharCode(code);
    if (char === quote) return `\\${char}`;
    return ESCAPES[char] ?? (code >= 32 && code < 127 ? char : `\\x${code.toString(16).padStart(2, '0')}`);
  });
  return `b${quote}${text.join('')}${quote}`;
}

/** The text that Python's `repr` gives; `<name>` for a value of another type. */
export function writePython(value: PyValue): string {
  if (value === null) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'string') return strRepr(value);
  const all = (values: readonly PyValue[]): string => values.map(writePython).join(', ');
  if ('int' in value) return value.int;
  if ('float' in value) return value.float;
  if ('list' in value) return `[${all(value.list)}]`;
  if ('tuple' in value) return value.tuple.length === 1 ? `(${all(value.tuple)},)` : `(${all(value.tuple)})`;
  if ('set' in value) return value.set.length === 0 ? 'set()' : `{${all(value.set)}}`;
  if ('frozenset' in value)
    return value.frozenset.length === 0 ? 'frozenset()' : `frozenset({${all(value.frozenset)}})`;
  if ('dict' in value)
    return `{${value.dict.map(([k, v]) => `${writePython(k)}: ${writePython(v)}`).join(', ')}}`;
  return 'bytes' in value ? bytesRepr(value.bytes) : `<${value.other}>`;
}
