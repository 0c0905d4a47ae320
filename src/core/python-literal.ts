import { Cursor, Unread } from './python-cursor.ts';
import { equalPython, type PyValue } from './python-value.ts';

const MAX_DEPTH = 64;

export type ReadPython = { readonly value: PyValue } | { readonly why: string };

/** Reads one Python literal, as `ast.literal_eval` does: strings, bytes, numbers, True, False, None and containers of them; nothing is run. */
export function readPython(text: string): ReadPython {
  return attempt(text, (reader) => ({ value: reader.whole() }));
}

/** Reads an argument list without its brackets: "1, [2]" is two arguments. */
export function readPythonArgs(
  text: string,
): { readonly args: readonly PyValue[] } | { readonly why: string } {
  return attempt(text, (reader) => ({ args: reader.list('') }));
}

function attempt<T>(text: string, read: (reader: Reader) => T): T | { readonly why: string } {
  const reader = new Reader(text);
  try {
    const result = read(reader);
    reader.end();
    return result;
  } catch (error) {
    if (error instanceof Unread) return { why: error.message };
    throw error;
  }
}

const CLOSE = { '(': ')', '[': ']', '{': '}' } as const;

class Reader extends Cursor {
  depth = 0;

  end(): void {
    if (this.peek() !== '') this.fail('There is something behind the value');
  }

  /** A value, or several with commas between them, which are a tuple. */
  whole(): PyValue {
    const first = this.value();
    if (this.peek() !== ',') return first;
    return { tuple: [first, ...this.bracketRest('')] };
  }

  value(): PyValue {
    if (this.depth >= MAX_DEPTH) this.fail(`Values are nested deeper than ${MAX_DEPTH}`);
    this.depth += 1;
    const value = this.inner();
    this.depth -= 1;
    return value;
  }

  inner(): PyValue {
    const char = this.peek();
    if (char === '') this.fail('A value is missing');
    if (char === '(') return this.tuple();
    if (char === '[') return { list: this.bracketed('[') };
    if (char === '{') return this.braces();
    if (char === '+' || char === '-') return this.signed(char);
    const prefix = this.take(/(?:[rR][bB]|[bB][rR]|[rRbBuU])?(?=['"])/);
    if (prefix !== undefined) return this.strings(prefix);
    if (/[\d.]/.test(char)) return this.number('');
    const word = this.take(/[\p{L}_][\p{L}\p{N}_]*/u);
    if (word === undefined) this.fail(`“${char}” begins no value`);
    if (word === 'None') return null;
    if (word === 'True' || word === 'False') return word === 'True';
    if (word === 'set' || word === 'frozenset') return this.call(word);
    this.at -= word.length;
    return this.fail(`“${word}” is a name, and only literal values are read`);
  }

  list(close: string): PyValue[] {
    const values: PyValue[] = [];
    while (this.peek() !== close) {
      values.push(this.value());
      if (this.peek() !== ',') break;
      this.at += 1;
    }
    return values;
  }

  /** What stands behind a comma. */
  bracketRest(close: string): PyValue[] {
    this.at += 1;
    return this.list(close);
  }

  bracketed(open: '(' | '[' | '{'): PyValue[] {
    this.at += 1;
    const values = this.list(CLOSE[open]);
    this.close(CLOSE[open]);
    return values;
  }

  close(bracket: string): void {
    if (this.peek() !== bracket) this.fail(`“${bracket}” or a comma is missing`);
    this.at += 1;
  }

  tuple(): PyValue {
    const from = this.at;
    const values = this.bracketed('(');
    const lone = values.length === 1 && !/,\s*(?:#[^\n]*\n\s*)*\)$/.test(this.text.slice(from, this.at));
    return lone ? (values[0] as PyValue) : { tuple: values };
  }

  call(name: 'set' | 'frozenset'): PyValue {
    if (this.peek() !== '(') this.fail(`“${name}” is followed by brackets`);
    const values = this.bracketed('(');
    if (values.length === 0) return name === 'set' ? { set: [] } : { frozenset: [] };
    const [only] = values;
    if (values.length > 1 || typeof only !== 'object' || only === null)
      this.fail(`${name}() takes one list or set`);
    const items =
      'set' in only ? only.set : 'list' in only ? only.list : 'tuple' in only ? only.tuple : undefined;
    if (!items) return this.fail(`${name}() takes one list or set`);
    return name === 'set' ? { set: this.distinct(items) } : { frozenset: this.distinct(items) };
  }

  braces(): PyValue {
    this.at += 1;
    if (this.peek() === '}') {
      this.at += 1;
      return { dict: [] };
    }
    const first = this.value();
    if (this.peek() !== ':') {
      const rest = this.peek() === ',' ? this.bracketRest('}') : [];
      this.close('}');
      return { set: this.distinct([first, ...rest]) };
    }
    const items: [PyValue, PyValue][] = [];
    let key = first;
    for (;;) {
      if (this.peek() !== ':') this.fail('“:” is missing');
      this.at += 1;
      const value = this.value();
      this.hashable(key);
      const known = items.find(([k]) => equalPython(k, key));
      if (known) known[1] = value;
      else items.push([key, value]);
      if (this.peek() !== ',') break;
      this.at += 1;
      if (this.peek() === '}') break;
      key = this.value();
    }
    this.close('}');
    return { dict: items };
  }

  distinct(values: readonly PyValue[]): PyValue[] {
    const kept: PyValue[] = [];
    for (const value of values) {
      this.hashable(value);
      if (!kept.some((one) => equalPython(one, value))) kept.push(value);
    }
    return kept;
  }

  hashable(value: PyValue): void {
    if (typeof value !== 'object' || value === null) return;
    if ('list' in value || 'dict' in value || 'set' in value)
      this.fail('Lists, dicts and sets cannot be in a set or be a key');
    if ('tuple' in value) for (const one of value.tuple) this.hashable(one);
  }
}
