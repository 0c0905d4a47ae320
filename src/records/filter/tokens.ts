/** Where something stands in the text of a filter: from its first character up to the one behind its last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}
export type Token = Stretch &
  (
    | { readonly is: 'word'; readonly text: string }
    | { readonly is: 'sign'; readonly text: string }
    | { readonly is: 'number'; readonly value: number }
    | { readonly is: 'text'; readonly value: string }
    | { readonly is: 'end' }
  );

/** What is wrong with a filter, where, and what to do. */
export interface FilterFault extends Stretch {
  readonly says: string;
}
export class FilterError extends Error {
  override readonly name = 'FilterError';
  readonly fault: FilterFault;
  constructor(fault: FilterFault) {
    super(fault.says);
    this.fault = fault;
  }
}

const SIGN = /==|!=|<=|>=|<|>|~|\(|\)|\[|\]|,/y;
const WORD = /[A-Za-z_][\w.]*/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const TEXT = /"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'/sy;
const ADVICE: Readonly<Record<string, string>> = {
  '=': 'Write == to compare.',
  '&': 'Write “and”.',
  '|': 'Write “or”.',
  '!': 'Write “not”, or != to compare.',
};

/** @throws {FilterError} for a character that stands for nothing, or a quote that is not closed. */
export function tokensOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  while (at < text.length) {
    if (/\s/.test(text[at] as string)) {
      at += 1;
      continue;
    }
    const [sign, word, digits, quoted] = [match(SIGN), match(WORD), match(NUMBER), match(TEXT)];
    const to = at + ((sign ?? word ?? digits ?? quoted)?.[0].length ?? 1);
    const place = { from: at, to };
    if (sign) tokens.push({ is: 'sign', text: sign[0], ...place });
    else if (word) tokens.push({ is: 'word', text: word[0], ...place });
    else if (digits) tokens.push({ is: 'number', value: Number(digits[0]), ...place });
    else if (quoted) tokens.push({ is: 'text', value: unquoted(quoted[1] ?? quoted[2] ?? ''), ...place });
    else {
      const c = text[at] as string;
      const open = c === '"' || c === "'";
      throw new FilterError({
        from: at,
        to: open ? text.length : to,
        says: open
          ? `This text has no end: close it with ${c}.`
          : (ADVICE[c] ?? `“${c}” means nothing here: put text in quotes.`),
      });
    }
    at = to;
  }
  return [...tokens, { is: 'end', from: text.length, to: text.length }];
}

const unquoted = (inner: string): string => inner.replace(/\\(.)/gs, '$1');

/** Text as a filter has it. */
export const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;
