import type { Rng } from '../../core/rng.ts';

/** If the text has a part where it is looked for, that part is replaced, and something may happen to the ends. */
export interface Rewrite {
  /**
   * `start`, `end`: the text begins or ends with the part; `first`: the part’s first occurrence; `later`: the first that does not begin
   * the text; `even`: the letter occurs an even number of times, and is not replaced; `long`: the text has more letters than the number, and
   * its middle one (of two, the right one) is replaced.
   */
  readonly at: 'start' | 'end' | 'first' | 'later' | 'even' | 'long';
  /** The part, the letter or the number. */
  readonly part: string;
  readonly put: string;
  /** Put in front, put at the end. */
  readonly before?: string;
  readonly after?: string;
  /** Then the last letter is deleted. */
  readonly cut?: true;
}

/** Texts that come up are no longer than this. */
export const LONGEST = 1000;

/** The text after a rule; undefined where the rule does not apply. */
export function rewritten(text: string, rule: Rewrite): string | undefined {
  const at = placeOf(text, rule);
  if (at < 0) return undefined;
  const length = rule.at === 'even' ? 0 : rule.at === 'long' ? 1 : rule.part.length;
  const out = `${rule.before ?? ''}${text.slice(0, at)}${rule.put}${text.slice(at + length)}${rule.after ?? ''}`;
  return rule.cut ? out.slice(0, -1) : out;
}

function placeOf(text: string, { at, part }: Rewrite): number {
  switch (at) {
    case 'start':
      return text.startsWith(part) ? 0 : -1;
    case 'end':
      return text.endsWith(part) ? text.length - part.length : -1;
    case 'first':
      return text.indexOf(part);
    case 'later':
      return text.indexOf(part, 1);
    case 'even': {
      let count = 0;
      for (let i = text.indexOf(part); i >= 0; i = text.indexOf(part, i + part.length)) count++;
      return count > 0 && count % 2 === 0 ? 0 : -1;
    }
    case 'long':
      return text.length > Number(part) ? text.length >> 1 : -1;
  }
}

/** All texts from the first to the last: always by the first rule that applies, until none does or a text would come again. */
export function texts(start: string, rules: readonly Rewrite[], most = 1000): readonly string[] | undefined {
  const out = [start];
  while (out.length <= most) {
    const text = out[out.length - 1]!;
    let next: string | undefined;
    for (let i = 0; i < rules.length && next === undefined; i++) next = rewritten(text, rules[i]!);
    if (next === undefined || out.includes(next)) return out;
    if (next.length > LONGEST) return undefined;
    out.push(next);
  }
  return undefined;
}

/** The rule as a sentence. */
export function said(rule: Rewrite): string {
  const { put, before, after, cut } = rule;
  let out = `If it ${condition(rule)}`;
  if (rule.at === 'long') out += ', delete the middle one (of two in the middle, the right one)';
  else if (rule.at !== 'even') {
    const which = rule.at === 'first' ? 'the first one' : rule.at === 'later' ? 'the first such' : 'that';
    out += put === '' ? `, delete ${which}` : `, replace ${which} by “${put}”`;
  }
  if (before !== undefined) out += `, put “${before}” in front`;
  if (after !== undefined) out += `, put “${after}” at the end`;
  return `${out}${cut ? ', then delete the last letter' : ''}.`;
}

function condition({ at, part }: Rewrite): string {
  switch (at) {
    case 'start':
      return `starts with “${part}”`;
    case 'end':
      return `ends with “${part}”`;
    case 'first':
      return `contains “${part}”`;
    case 'later':
      return `contains “${part}” somewhere after its first letter`;
    case 'even':
      return `contains an even number of “${part}”, and at least two`;
    case 'long':
      return `has more than ${part} letters`;
  }
}

const LETTERS = [...'abc'];
const WAYS = ['start', 'start', 'end', 'end', 'first', 'first', 'first', 'later', 'even', 'long'] as const;

export function drawnWord(length: number, rng: Rng): string {
  let out = '';
  for (let i = 0; i < length; i++) out += rng.pick(LETTERS);
  return out;
}

/** A rule about the letters a, b and c that always changes the text. */
export function drawnRule(rng: Rng): Rewrite {
  const word = (n: number): string => drawnWord(n, rng);
  const at = rng.pick(WAYS);
  if (at === 'even') return { at, part: rng.pick(LETTERS), put: '', after: word(2) };
  if (at === 'long') return { at, part: String(rng.int(8, 14)), put: '' };
  const part = word(at === 'first' ? rng.int(2, 3) : 2);
  const put = word(rng.int(0, part.length));
  const ends = rng.int(0, 5);
  const rule = {
    at,
    part,
    // Put back as it was, it would be no change.
    put: put === part ? [...part].reverse().join('').replace(part, '') : put,
  };
  if (ends === 0) return { ...rule, before: word(1) };
  if (ends === 1) return { ...rule, after: word(rng.int(1, 2)) };
  return ends === 2 && at === 'start' ? { ...rule, cut: true } : rule;
}
