import type { Instance, RgEntry } from '../../core/environment.ts';
import { type Rewrite, texts } from './rewrite-rules.ts';

/** What a sentence of the dataset means, by its beginning and what follows. */
const WHEN: readonly (readonly [RegExp, Rewrite['at']])[] = [
  [/^If the string (?:prefix is|starts with) '([a-z]+)', /, 'start'],
  [/^If the string (?:suffix is|ends with) '([a-z]+)', /, 'end'],
  [/^If the string contains '([a-z]+)', /, 'first'],
  [/^If the string contains '([a-z]+)' \(not at the start\), /, 'later'],
  [/^If the string contains an even number of '([a-z])'s \(and at least one '[a-z]'\), /, 'even'],
  [/^If the string length is greater than (\d{1,3}), /, 'long'],
];
const WHAT: readonly (readonly [RegExp, (part: string, words: readonly string[]) => Partial<Rewrite>])[] = [
  [
    /^replace (?:it|the first two characters|the first occurrence) with '([a-z]+)'\.$/,
    (_, [put = '']) => ({ put }),
  ],
  [/^replace the first occurrence with its reverse \('([a-z]+)'\)\.$/, (_, [put = '']) => ({ put })],
  [/^replace it with '([a-z]+)' and delete the last character\.$/, (_, [put = '']) => ({ put, cut: true })],
  [
    /^replace it with '([a-z]+)' and append '([a-z]+)' to the end\.$/,
    (_, [put = '', after = '']) => ({ put, after }),
  ],
  [
    /^replace it with '([a-z]+)' and prepend '([a-z]+)' to the start\.$/,
    (_, [put = '', before = '']) => ({ put, before }),
  ],
  [
    /^delete the first two characters and append '([a-z]+)' to the end\.$/,
    (_, [after = '']) => ({ put: '', after }),
  ],
  [/^append '([a-z]+)' at the end\.$/, (_, [after = '']) => ({ put: '', after })],
  [/^(?:delete the last|remove the first) two characters\.$/, () => ({ put: '' })],
  [/^delete the first occurrence entirely\.$/, () => ({ put: '' })],
  [/^remove the first occurrence found after the first character\.$/, () => ({ put: '' })],
  [/^remove the middle character\.$/, () => ({ put: '' })],
  [/^remove the (?:first|second) character\.$/, (part) => ({ put: part.slice(1) })],
  [/^remove the last character\.$/, (part) => ({ put: part.slice(0, -1) })],
];

function ruleOf(sentence: string): Rewrite | undefined {
  for (const [when, at] of WHEN) {
    const [head, part = ''] = when.exec(sentence) ?? [];
    if (head === undefined) continue;
    const rest = sentence.slice(head.length);
    for (const [what, made] of WHAT) {
      const words = what.exec(rest);
      if (words) return { at, part, put: '', ...made(part, words.slice(1)) };
    }
  }
  return undefined;
}

export function readEntry({
  question,
}: RgEntry): Instance<{ rules: Rewrite[]; text: string }> | { why: string } {
  const lines = question.slice(0, 20_000).split('\n');
  const rules = lines.flatMap((line) => {
    const sentence = /^\d{1,2}\. (.{1,200})$/.exec(line)?.[1];
    return sentence === undefined ? [] : [ruleOf(sentence)];
  });
  const asked = lines.indexOf('Transform the following string according to the above list of rules:');
  const text = lines[asked + 1] ?? '';
  if (asked < 0 || !/^[a-z]{1,500}$/.test(text) || rules.length === 0 || rules.length > 40)
    return { why: 'The entry’s question holds no list of rules and one text of small letters.' };
  const whole = rules.filter((rule) => rule !== undefined);
  if (whole.length < rules.length) return { why: 'A rule of the entry is none of those known here.' };
  return texts(text, whole)
    ? { puzzle: { rules: whole, text }, secret: null }
    : { why: 'The rules of the entry do not come to an end within 1,000 steps.' };
}
