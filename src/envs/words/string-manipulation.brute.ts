import type { Brute } from '../examples.ts';
import type { Puzzle } from './string-manipulation.ts';

/** What comes of the text by any rules in any order, and each with a letter changed, gone or added. */
const brute: Brute<{ rules: number; letters: number; steps: number }, Puzzle> = {
  params: { rules: 3, letters: 6, steps: 2 },
  unique: true,
  *candidates({ rules, text }) {
    const reached = new Set([text]);
    for (let round = 0; round < 7; round++)
      for (const each of [...reached].slice(0, 200))
        for (const rule of rules) reached.add(applied(each, rule) ?? each);
    const all = new Set(reached);
    for (const each of [...reached].slice(0, 200))
      for (let i = 0; i <= each.length; i++) {
        all.add(each.slice(0, i) + each.slice(i + 1));
        for (const letter of 'abc') {
          all.add(each.slice(0, i) + letter + each.slice(i));
          all.add(each.slice(0, i) + letter + each.slice(i + 1));
        }
      }
    yield* [...all].filter((each) => each !== '').slice(0, 20_000);
  },
  right({ rules, text }, reply) {
    const before: string[] = [];
    let now = text;
    for (;;) {
      before.push(now);
      const next = rules.map((rule) => applied(now, rule)).find((each) => each !== undefined);
      if (next === undefined || before.includes(next)) return reply === now;
      now = next;
    }
  },
};

export default brute;

/** By letters in an array. */
function applied(text: string, rule: Puzzle['rules'][number]): string | undefined {
  const letters = [...text];
  const part = [...rule.part];
  const stands = (i: number) => i >= 0 && part.every((letter, n) => letters[i + n] === letter);
  const all = [...letters.keys()].filter(stands);
  if (rule.at === 'even') {
    if (all.length === 0 || all.length % 2 === 1) return undefined;
  } else if (rule.at === 'long') {
    if (letters.length <= Number(rule.part)) return undefined;
    letters.splice((letters.length - (letters.length % 2)) / 2, 1);
  } else {
    const last = letters.length - part.length;
    const at = { start: [0], end: [last], first: all, later: all.filter((i) => i > 0) }[rule.at].find(stands);
    if (at === undefined) return undefined;
    letters.splice(at, part.length, ...rule.put);
  }
  letters.unshift(...(rule.before ?? ''));
  letters.push(...(rule.after ?? ''));
  if (rule.cut) letters.pop();
  return letters.join('');
}
