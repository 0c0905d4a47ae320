import type { Environment, Read } from '../../core/environment.ts';
import { int } from '../../core/params.ts';
import { drawnRule, drawnWord, LONGEST, type Rewrite, rewritten, said, texts } from './rewrite-rules.ts';
import { readEntry } from './string-manipulation.reasoning-gym.ts';

/*
 * A text is rewritten again and again by the first rule of a list that applies to it. What is it in the end?
 *
 *     1. If it ends with “ab”, delete that.
 *     2. If it contains “bb”, replace the first one by “ca”.      cbbab → cbb → cca
 *
 * Rules and text are drawn at random until the rules come to an end after as many steps as wanted. Where a text would
 * come again, the last one before it is the end; so there always is one.
 *
 * Source: string rewriting, Thue, 1914, with Markov’s order of rules, 1951; Reasoning Gym's string_manipulation.
 */

const knobs = {
  rules: int('Rules', 3, 10),
  letters: int('Letters at first', 5, 16),
  steps: int('Steps at least', 1, 24),
};

export interface Puzzle {
  readonly rules: readonly Rewrite[];
  readonly text: string;
}

const env: Environment<typeof knobs, Puzzle, string> = {
  id: 'string-manipulation',
  version: 1,
  title: 'Rewriting a text',
  about: 'Apply rules to a text, always the first that fits, until none does.',
  family: 'words',
  tags: ['deduction', 'code'],
  sources: [
    'Axel Thue, Probleme über Veränderungen von Zeichenreihen nach gegebenen Regeln, 1914',
    'Reasoning Gym, string_manipulation, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  check: ({ rules, steps }) =>
    steps > 4 * rules
      ? { at: 'steps', why: `With ${rules} rules there are at most ${4 * rules} steps to ask for.` }
      : undefined,
  levels: [
    { rules: 3, letters: 6, steps: 2 },
    { rules: 4, letters: 8, steps: 4 },
    { rules: 5, letters: 10, steps: 7 },
    { rules: 6, letters: 12, steps: 11 },
    { rules: 8, letters: 14, steps: 16 },
  ],
  measure: { says: 'steps', of: (p) => (stepsOf(p)?.length ?? 1) - 1 },

  generate({ rules: count, letters, steps }, rng) {
    for (let tries = 0; tries < 20_000; tries++) {
      const rules: Rewrite[] = [];
      while (rules.length < count) rules.push(drawnRule(rng));
      const text = drawnWord(letters, rng);
      const all = texts(text, rules, steps * 2 + 2);
      if (!all || all.length <= steps) continue;
      const last = all.at(-1) ?? '';
      const wanted = last.length > 3 && all.every((each) => each.length <= 40);
      if (wanted && !rules.some((rule, i) => rules.slice(0, i).some((other) => isSame(rule, other))))
        return { puzzle: { rules, text }, secret: null };
    }
    throw new Error('No rules that come to an end after so many steps within 20,000 tries.');
  },

  prompt: (p) =>
    [
      'Rewrite a text by these rules. In each step, look for the first rule of the list that applies to the text as it is now, and apply that rule alone:',
      '',
      ...p.rules.map((rule, i) => `${i + 1}. ${said(rule)}`),
      '',
      'Go on until no rule applies. If a step would give a text that came up before, do not take that step: the text is final.',
      '',
      `The text is: ${p.text}`,
      '',
      'Answer with the final text alone, without quotation marks.',
    ].join('\n'),
  read(text): Read<string> {
    return /^[a-z]*$/.test(text) && text.length <= LONGEST
      ? { answer: text }
      : { why: `The answer is one text of small letters without spaces, at most ${LONGEST}.` };
  },
  write: (answer) => answer,

  rules: [
    {
      name: 'reached',
      says: 'The text comes up when the rules are applied in order.',
      broken(p, a) {
        return stepsOf(p)?.includes(a)
          ? undefined
          : {
              places: places(a),
              note: a === '' ? 'There is no text.' : `“${a.slice(0, 40)}” never comes up.`,
            };
      },
    },
    {
      name: 'last',
      says: 'It is the last text that comes up.',
      broken(p, a) {
        if (stepsOf(p)?.at(-1) === a) return undefined;
        const rule = p.rules.findIndex((each) => rewritten(a, each) !== undefined);
        return { places: places(a), note: `Rule ${rule + 1} still applies to it.` };
      },
    },
  ],

  board: {
    tip: 'Apply the rules one after the other with the keys: always the first that fits.',
    start: (p) => p.text,
    act(p, draft, gesture) {
      if (gesture.do !== 'key') return draft;
      const rule = p.rules.find((_, i) => keyOf(i) === gesture.key);
      const next = rule && rewritten(draft, rule);
      return next === undefined || next.length > LONGEST ? draft : next;
    },
    show: (p, draft) => ({
      panes: [
        {
          kind: 'text',
          id: 'rules',
          name: 'rules',
          at: 'rules',
          text: p.rules.map((rule, i) => `${i + 1}. ${said(rule)}`).join('\n'),
        },
        {
          kind: 'sequence',
          id: 'text',
          name: 'text',
          empty: 'Nothing left',
          items: [...draft].map((letter, i) => ({
            at: letterPlace(i),
            name: `letter ${i + 1}`,
            text: letter,
            fixed: true,
          })),
        },
      ],
      keys: p.rules.map((_, i) => ({
        name: `apply rule ${i + 1}`,
        text: `rule ${i + 1}`,
        ...(i < 9 ? { hotkey: String(i + 1) } : {}),
        gesture: { do: 'key', key: keyOf(i) },
      })),
      status: `${draft.length} ${draft.length === 1 ? 'letter' : 'letters'}`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter: (p) =>
      (stepsOf(p) ?? []).slice(0, -1).map((text) => ({
        do: 'key',
        key: keyOf(p.rules.findIndex((rule) => rewritten(text, rule) !== undefined)),
      })),
  },

  guess: (p, rng) =>
    rng
      .shuffle([...p.text])
      .slice(rng.int(0, 3))
      .join(''),
  /** Takes every rule once, in order. */
  greedy: (p) => p.rules.reduce((text, rule) => rewritten(text, rule) ?? text, p.text),
  /** Rules as patterns with what is put in place of what they match. */
  oracle(p, _secret, steps) {
    const patterns = p.rules.map(patternOf);
    const seen = new Set<string>();
    for (let text = p.text; ; ) {
      seen.add(text);
      let next: string | undefined;
      for (const [pattern, made] of patterns) {
        if (!steps.take()) return undefined;
        if (!pattern.test(text)) continue;
        next = text.replace(pattern, made);
        break;
      }
      if (next === undefined || seen.has(next)) return text;
      text = next;
    }
  },

  reasoningGym: [
    {
      dataset: 'string_manipulation',
      like: {
        params: { rules: 5, letters: 12, steps: 3 },
        but: 'there 3 to 8 of 20 fixed rules and 5 to 20 letters',
        proves: 'the rules come to an end, after as many steps as asked for',
      },
      instance: readEntry,
    },
  ],
};

export default env;

const isSame = (a: Rewrite, b: Rewrite): boolean => a.at === b.at && a.part === b.part && said(a) === said(b);
const keyOf = (i: number): string => `rule ${i + 1}`;
const letterPlace = (i: number): string => `letter${i + 1}`;
const places = (text: string): string[] => [...text].map((_, i) => letterPlace(i));

const known = new WeakMap<Puzzle, readonly string[]>();
function stepsOf(p: Puzzle): readonly string[] | undefined {
  const all = known.get(p) ?? texts(p.text, p.rules);
  if (all) known.set(p, all);
  return all;
}

type Made = (match: string, head?: string, tail?: string) => string;

/** A pattern that matches the whole text where the rule applies, in a head, the part and a tail. */
function patternOf({ at, part, put, before = '', after = '', cut }: Rewrite): readonly [RegExp, Made] {
  const made: Made = (_match, head = '', tail = '') => {
    const out = [before, head, put, tail, after].join('');
    return cut ? out.substring(0, out.length - 1) : out;
  };
  switch (at) {
    case 'start':
      return [new RegExp(`^()${part}(.*)$`), made];
    case 'end':
      return [new RegExp(`^(.*)${part}()$`), made];
    case 'first':
      return [new RegExp(`^(.*?)${part}(.*)$`), made];
    case 'later':
      return [new RegExp(`^(.+?)${part}(.*)$`), made];
    case 'even':
      return [new RegExp(`^()((?:[^${part}]*${part}[^${part}]*${part})+[^${part}]*)$`), made];
    case 'long':
      return [new RegExp(`^.{${Number(part) + 1},}$`), (all) => middleless(all)];
  }
}

function middleless(text: string): string {
  const middle = Math.floor(text.length / 2);
  return [...text].filter((_, i) => i !== middle).join('');
}
