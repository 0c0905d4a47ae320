import type { Brute } from '../examples.ts';
import type { Puzzle } from './propositional-logic.ts';

/** Evaluates a formula by rewriting its text, once its letters are 0 and 1. */
function value(text: string): boolean {
  let now = `(${text.replaceAll(' ', '')})`;
  for (let before = ''; now !== before; ) {
    before = now;
    now = now
      .replace(/\(([01])\)/g, '$1')
      .replace(/¬0/g, '1')
      .replace(/¬1/g, '0')
      .replace(/\(0∧[01]\)|\(1∧0\)|\(0∨0\)|\(1→0\)|\(0↔1\)|\(1↔0\)/g, '0')
      .replace(/\(1∧1\)|\(1∨[01]\)|\(0∨1\)|\(0→[01]\)|\(1→1\)|\(0↔0\)|\(1↔1\)/g, '1');
  }
  return now === '1';
}
const shown = (part: unknown): string =>
  Array.isArray(part)
    ? part.length === 2
      ? `¬${shown(part[1])}`
      : `(${shown(part[1])} ${part[0]} ${shown(part[2])})`
    : String(part);

/** Every formula of two or three signed letters, some of them not asked about, and the premises. */
const brute: Brute<{ premises: number; about: number; idle: number }, Puzzle> = {
  params: { premises: 2, about: 3, idle: 0 },
  *candidates({ premises }) {
    const all = [...new Set(premises.map(shown).join().match(/[A-Z]/g))].flatMap((letter) => [
      letter,
      `¬${letter}`,
    ]);
    yield* premises.map(shown);
    for (const a of all)
      for (const b of all)
        for (const join of ['∧', '∨', '→', '↔']) {
          yield `${a} ${join} ${b}`;
          for (const c of all) yield `(${a} ${join} ${b}) → ${c}`;
          for (const c of all) yield `${c} ∨ (${a} ${join} ${b})`;
        }
  },
  right({ premises, about }, reply) {
    const letters = [...new Set([...premises.map(shown), reply].join().match(/[A-Z]/g))];
    if ((reply.match(/[A-Z]/g) ?? []).some((letter) => !about.includes(letter))) return false;
    const worlds = Array.from({ length: 2 ** letters.length }, (_, n) =>
      n.toString(2).padStart(letters.length, '0'),
    );
    const under = (world: string, text: string) =>
      value(text.replace(/[A-Z]/g, (c) => world[letters.indexOf(c)]!));
    return (
      worlds.some((world) => !under(world, reply)) &&
      worlds.every(
        (world) => under(world, reply) || !premises.every((premise) => under(world, shown(premise))),
      )
    );
  },
};

export default brute;
