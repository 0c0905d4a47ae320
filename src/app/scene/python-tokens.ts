/** A stretch of program text of one kind; the rest has none. */
export interface Token {
  readonly kind?: 'comment' | 'string' | 'number' | 'keyword';
  readonly text: string;
}

const KEYWORDS = new Set(
  'False None True and as assert async await break class continue def del elif else except finally for from global if import in is lambda nonlocal not or pass raise return try while with yield'.split(
    ' ',
  ),
);
const PARTS =
  /(?<comment>#[^\n]*)|(?<string>\b[rbfu]{0,2}(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)|(?:"""[\s\S]*?(?:"""|$)|'''[\s\S]*?(?:'''|$)|"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?))|(?<number>\b\d[\w.]*)|(?<word>[\p{L}_][\p{L}\p{N}_]*)/giu;

/** The lines of a Python program as coloured stretches; any text has some. */
export function pythonLines(source: string): readonly (readonly Token[])[] {
  const tokens: Token[] = [];
  let at = 0;
  for (const match of source.matchAll(PARTS)) {
    const { comment, string, number, word } = match.groups ?? {};
    if (word !== undefined && !KEYWORDS.has(word)) continue;
    if (match.index > at) tokens.push({ text: source.slice(at, match.index) });
    const kind =
      comment !== undefined
        ? 'comment'
        : string !== undefined
          ? 'string'
          : number !== undefined
            ? 'number'
            : 'keyword';
    tokens.push({ kind, text: match[0] });
    at = match.index + match[0].length;
  }
  if (at < source.length) tokens.push({ text: source.slice(at) });
  const lines: Token[][] = [[]];
  for (const { text, ...kind } of tokens)
    for (const [i, part] of text.split('\n').entries()) {
      if (i > 0) lines.push([]);
      if (part !== '') lines.at(-1)?.push({ ...kind, text: part });
    }
  return lines;
}
