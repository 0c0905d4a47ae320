import type { Rng } from '../core/rng.ts';

const TOKEN = /\s+|\d+|[A-Za-z]+|[^\sA-Za-z\d]/g;

const another = (token: string, all: readonly string[], rng: Rng): string => {
  if (/^\d+$/.test(token)) {
    const at = rng.int(0, token.length - 1);
    const digit = (Number(token[at]) + rng.int(1, 9)) % 10;
    return token.slice(0, at) + digit + token.slice(at + 1);
  }
  const alike = all.filter((one) => one !== token && /^\w/.test(one) === /^\w/.test(token));
  return alike.length > 0 ? rng.pick(alike) : '';
};

/** The text with one of its elements changed, dropped, doubled or swapped with the next. */
export function mutant(text: string, rng: Rng): string {
  const tokens = text.match(TOKEN) ?? [];
  const solid = tokens.flatMap((token, i) => (/\S/.test(token) ? [i] : []));
  if (solid.length === 0) return text;
  const nth = rng.int(0, solid.length - 1);
  const at = solid[nth] as number;
  const token = tokens[at] as string;
  const changed = [...tokens];
  const next = solid[nth + 1];
  switch (rng.int(1, 6)) {
    case 1:
      changed[at] = '';
      break;
    case 2:
      changed[at] = `${token}${tokens[at + 1]?.trim() === '' ? tokens[at + 1] : ''}${token}`;
      break;
    case 3:
      if (next !== undefined) {
        changed[at] = tokens[next] as string;
        changed[next] = token;
        break;
      }
      changed[at] = another(token, tokens, rng);
      break;
    default:
      changed[at] = another(token, tokens, rng);
  }
  return changed.join('');
}

/** So many different mutants of a text, or as many as chance finds in four times the tries. */
export function mutants(text: string, count: number, rng: Rng): string[] {
  const found = new Set<string>();
  for (let i = 0; i < 4 * count && found.size < count; i++) {
    const one = mutant(text, rng);
    if (one !== text && one.trim() !== '') found.add(one);
  }
  return [...found];
}

/** The text inside the last fenced block, or the text itself. */
export const unfenced = (text: string): string =>
  /^(`{3,}|~{3,})[^\n]*\n([\s\S]*?)\n?\1\s*$/.exec(text)?.[2] ?? text;

/** The text with what stands inside its fence put through `change`; of a text without a fence, the whole. */
export function changedInside(text: string, change: (inner: string) => string): string {
  const inner = unfenced(text);
  if (inner === text) return change(text);
  const at = text.indexOf('\n') + 1;
  return text.slice(0, at) + change(inner) + text.slice(at + inner.length);
}

export const tagged = (text: string): string => `<answer>${text}</answer>`;
