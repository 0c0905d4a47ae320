import type { Brute } from '../examples.ts';
import type { Puzzle } from './syllogism.ts';

/** Every answer to three conclusions, gaps among them, against all 255 ways to people the regions of three kinds. */
const brute: Brute<{ kinds: number; statements: number; conclusions: number }, Puzzle> = {
  params: { kinds: 3, statements: 2, conclusions: 3 },
  unique: true,
  *candidates() {
    const words = ['yes', 'no', '?'];
    for (const a of words)
      for (const b of words) {
        yield `${a}, ${b}`;
        for (const c of words) yield `${a}, ${b}, ${c}`;
      }
  },
  right({ statements, conclusions }, reply) {
    const regions = ['', '0', '1', '2', '01', '02', '12', '012'];
    const worlds = Array.from({ length: 256 }, (_, n) =>
      regions.filter((_r, i) => Math.floor(n / 2 ** i) % 2 === 1),
    );
    const holds = (world: string[], { form, one, other }: Puzzle['statements'][number]) => {
      const members = world.filter((region) => region.includes(String(one)));
      const shared = members.filter((region) => region.includes(String(other))).length;
      if (form === 'all') return shared === members.length;
      if (form === 'no') return shared === 0;
      return form === 'some' ? shared > 0 : shared < members.length;
    };
    const possible = worlds.filter(
      (world) =>
        ['0', '1', '2'].every((kind) => world.some((region) => region.includes(kind))) &&
        statements.every((statement) => holds(world, statement)),
    );
    const words = conclusions.map((said) => (possible.every((world) => holds(world, said)) ? 'yes' : 'no'));
    return reply === words.join(', ');
  },
};

export default brute;
