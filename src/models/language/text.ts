/** Turns tokens into text as they come; a character that is spread over several tokens comes with its last one. */
export interface TextStream {
  /** The text that this token completes. */
  push(id: number): string;
  /** What is left when no more tokens come. */
  end(): string;
}

/** Most pairs of tokens whose text is kept. */
const KEPT = 10_000;
const PAIR = 0x20_0000;

/** The same with the texts of single tokens and of pairs kept: a stream asks for nothing else but where characters are spread. */
export function keeping(decode: (ids: number[]) => string): (ids: number[]) => string {
  const kept = new Map<number, string>();
  return (ids) => {
    const [first, second = -1] = ids;
    if (first === undefined || ids.length > 2) return decode(ids);
    const key = first * PAIR + second + 1;
    let text = kept.get(key);
    if (text === undefined) {
      text = decode(ids);
      if (kept.size < KEPT) kept.set(key, text);
    }
    return text;
  };
}

/**
 * Tokens are decoded together with the ones before them, since spaces and characters depend on neighbours.
 * @param decode text of token ids, special tokens left out
 */
export function createTextStream(decode: (ids: number[]) => string): TextStream {
  const ids: number[] = [];
  let from = 0;
  let read = 0;
  const rest = (whole: boolean): string => {
    if (read === ids.length) return '';
    const before = read > from ? decode(ids.slice(from, read)) : '';
    const now = decode(ids.slice(from));
    if (!whole && now.endsWith('\uFFFD')) return '';
    from = read;
    read = ids.length;
    return now.slice(before.length);
  };
  return {
    push(id) {
      ids.push(id);
      return rest(false);
    },
    end: () => rest(true),
  };
}
