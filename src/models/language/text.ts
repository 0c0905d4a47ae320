/** Turns tokens into text as they come; a character that is spread over several tokens comes with its last one. */
export interface TextStream {
  /** The text that this token completes. */
  push(id: number): string;
  /** What is left when no more tokens come. */
  end(): string;
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
