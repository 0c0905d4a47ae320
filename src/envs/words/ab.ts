import type { Environment, Read } from '../../core/environment.ts';
import { int } from '../../core/params.ts';

/*
 * A::B, a tiny rewriting system. Two neighbours whose # face each other are rewritten until none are left.
 *
 *     A# #A → nothing      A# #B → #B A#      B# #A → #A B#      B# #B → nothing
 *     B# A# #B   →   B# #B A#   →   A#
 *
 * Facing pairs never overlap, so the order does not matter and the end is the same. Programs that are at their end
 * already, or that vanish, are refused.
 *
 * Source: Taelin, the A::B challenge, 2024; Reasoning Gym's ab.
 */

const knobs = { tokens: int('Tokens', 3, 60) };

const TOKENS = ['A#', '#A', 'B#', '#B'] as const;
type Token = (typeof TOKENS)[number];
export interface Puzzle {
  readonly program: Row;
}
type Row = readonly Token[];

const MOST = 1000;

const env: Environment<typeof knobs, Puzzle, Row> = {
  id: 'ab',
  version: 1,
  title: 'A::B',
  about: 'Rewrite tokens that face each other until none do.',
  family: 'words',
  tags: ['deduction'],
  sources: [
    'Victor Taelin, the A::B challenge, 2024, https://x.com/VictorTaelin/status/1776096481704804789',
    'Reasoning Gym, ab, 2025, https://github.com/open-thought/reasoning-gym',
  ],

  knobs,
  levels: [{ tokens: 6 }, { tokens: 9 }, { tokens: 13 }, { tokens: 20 }, { tokens: 32 }, { tokens: 48 }],
  measure: { says: 'rewritings', of: (p) => rewritten(p.program).count },

  generate({ tokens }, rng) {
    for (let tries = 0; tries < 1000; tries++) {
      const program = Array.from({ length: tokens }, () => rng.pick(TOKENS));
      const { row, count } = rewritten(program);
      if (count > 0 && row.length > 0) return { puzzle: { program }, secret: null };
    }
    throw new Error('No program that comes to something else within 1000 tries.');
  },

  prompt: (p) =>
    [
      'A::B is a system with four tokens: A# #A B# #B. A program is a row of tokens. Two neighbours whose # face each other are rewritten:',
      '',
      'A# #A becomes nothing',
      'A# #B becomes #B A#',
      'B# #A becomes #A B#',
      'B# #B becomes nothing',
      '',
      'This is done until no two neighbours face each other; in which order does not matter. What is left of this program?',
      '',
      p.program.join(' '),
      '',
      'Answer with the tokens that are left, in order, with single spaces between.',
    ].join('\n'),
  read(text): Read<Row> {
    if (text === '') return { answer: [] };
    if (text.length > 3 * MOST || !/^(?:[AB]#|#[AB])(?: +(?:[AB]#|#[AB]))*$/.test(text))
      return { why: 'The answer is tokens A#, #A, B# and #B with spaces between.' };
    return { answer: text.split(/ +/) as Token[] };
  },
  write: (answer) => answer.join(' '),

  rules: [
    {
      name: 'finished',
      says: 'No two neighbours face each other.',
      broken(_p, a) {
        const at = facing(a);
        return at < 0
          ? undefined
          : {
              places: [placeOf(at), placeOf(at + 1)],
              note: `${a[at]} ${a[at + 1]} at places ${at + 1} and ${at + 2} is still to be rewritten.`,
            };
      },
    },
    {
      name: 'left',
      says: 'The tokens are those that are left of the program, in order.',
      broken(p, a) {
        const { row } = rewritten(p.program);
        const at = row.findIndex((token, i) => token !== a[i]);
        if (at < 0 && row.length === a.length) return undefined;
        const first = at < 0 ? row.length : at;
        return {
          places: a.slice(first).map((_, i) => placeOf(first + i)),
          note: first < a.length ? `Place ${first + 1} is wrong.` : 'There are tokens missing at the end.',
        };
      },
    },
  ],

  board: {
    tip: 'Tap one of two tokens that face each other to rewrite them.',
    start: (p) => p.program,
    act(_p, draft, gesture) {
      if (gesture.do !== 'tap') return draft;
      const tapped = draft.findIndex((_, i) => placeOf(i) === gesture.at);
      const at = [tapped, tapped - 1].find((i) => i >= 0 && faces(draft[i], draft[i + 1]));
      return at === undefined ? draft : rewrittenAt(draft, at);
    },
    show: (_p, draft) => ({
      panes: [
        {
          kind: 'sequence',
          id: 'row',
          name: 'program',
          taps: true,
          empty: 'Nothing left',
          items: draft.map((token, i) => {
            const met = faces(draft[i - 1], token) || faces(token, draft[i + 1]);
            return {
              at: placeOf(i),
              name: `token ${i + 1}`,
              text: token,
              ...(token.includes('A') ? { fill: 1 } : { fill: 2 }),
              ...(met ? { says: 'faces a neighbour' } : { fixed: true }),
            };
          }),
        },
      ],
      status: `${draft.length} tokens${facing(draft) < 0 ? ', none face each other' : ''}`,
    }),
    answer: (_p, draft) => draft,
    draft: (_p, answer) => answer,
    enter(p) {
      const taps: { do: 'tap'; at: string }[] = [];
      let row = p.program;
      for (let at = facing(row); at >= 0; at = facing(row)) {
        taps.push({ do: 'tap', at: placeOf(at) });
        row = rewrittenAt(row, at);
      }
      return taps;
    },
  },

  guess: (p, rng) => p.program.slice(0, rng.int(1, p.program.length)).map(() => rng.pick(TOKENS)),
  /** Drops what vanishes at first sight and leaves the rest. */
  greedy(p) {
    const out: Token[] = [];
    for (const token of p.program)
      if (token.startsWith('#') && out.at(-1) === `${token[1]}#`) out.pop();
      else out.push(token);
    return out;
  },
  /** Each # on its left goes left past the others until its like takes it away, which is told by counting. */
  oracle(p, _secret, steps) {
    const left: Token[] = [];
    const waiting: Token[] = [];
    for (const token of p.program) {
      if (token.endsWith('#')) {
        waiting.push(token);
        continue;
      }
      const like = `${token[1]}#`;
      let at = waiting.length - 1;
      while (at >= 0 && waiting[at] !== like && steps.take()) at--;
      if (!steps.take()) return undefined;
      if (at < 0) left.push(token);
      else waiting.splice(at, 1);
    }
    return [...left, ...waiting];
  },

  reasoningGym: [
    {
      dataset: 'ab',
      like: { params: { tokens: 10 } },
      instance({ question }) {
        const text = /\nNow, consider the following program:\n\n([AB# ]{2,3000})\n\nReturn/.exec(
          question,
        )?.[1];
        const program = text?.split(' ') ?? [];
        return program.length > 0 && program.every((token) => TOKENS.some((t) => t === token))
          ? { puzzle: { program: program as Token[] }, secret: null }
          : { why: 'The entry’s question holds no program of up to 1,000 tokens.' };
      },
    },
  ],
};

export default env;

const placeOf = (i: number): string => `token${i + 1}`;
const faces = (a: Token | undefined, b: Token | undefined): boolean =>
  a?.endsWith('#') === true && b?.startsWith('#') === true;
const facing = (row: Row): number => row.findIndex((token, i) => faces(token, row[i + 1]));

/** The row with the facing pair at a place rewritten. */
function rewrittenAt(row: Row, at: number): Row {
  const [a, b] = [row[at]!, row[at + 1]!];
  return row.toSpliced(at, 2, ...(a[0] === b[1] ? [] : [b, a]));
}

/** Rewritten to the end, in one pass: pairs may only come to face each other next to where one was rewritten. */
function rewritten(program: Row): { readonly row: Row; readonly count: number } {
  const row = program.slice();
  let count = 0;
  for (let at = 0; at + 1 < row.length; ) {
    const [a, b] = [row[at]!, row[at + 1]!];
    if (!faces(a, b)) {
      at++;
      continue;
    }
    row.splice(at, 2, ...(a[0] === b[1] ? [] : [b, a]));
    count++;
    if (at > 0) at--;
  }
  return { row, count };
}
