import type { Brute } from '../examples.ts';
import type { Puzzle } from './aiw-story.ts';

type Params = { story: 'siblings' | 'friends' | 'teams'; circles: number; most: number; far: boolean };

/** Every number up to 99, against a matrix of who is whose colleague. */
const brute: Brute<Params, Puzzle> = {
  params: { story: 'teams', circles: 3, most: 4, far: true },
  unique: true,
  *candidates() {
    for (let n = 0; n < 100; n++) yield String(n);
  },
  right({ circles, links, asked, women }, reply) {
    const sexes: boolean[] = [];
    const teams: number[][] = [];
    const add = (woman: boolean, ...of: number[]) => {
      sexes.push(woman);
      teams.push(of);
      return sexes.length - 1;
    };
    const left = circles.map((c) => ({ men: c.men, women: c.women }));
    const take = (woman: boolean, of: readonly number[]) => {
      for (const at of of) left[at]![woman ? 'women' : 'men']--;
      return add(woman, ...of);
    };
    const linked = links.map((link) => ({ name: link.name, at: take(link.woman, link.circles) }));
    const me = linked.find((link) => link.name === asked.name)?.at ?? take(asked.woman, asked.circles);
    for (const [i, c] of circles.entries()) {
      add(c.woman, i);
      for (let n = 0; n < left[i]!.men; n++) add(false, i);
      for (let n = 0; n < left[i]!.women; n++) add(true, i);
    }
    const know = (a: number, b: number) => a !== b && teams[a]!.some((team) => teams[b]!.includes(team));
    const all = [...sexes.keys()];
    const found = all.filter(
      (b) =>
        b !== me && sexes[b] === women && !know(me, b) && all.some((mid) => know(me, mid) && know(mid, b)),
    );
    return reply === `${found.length}`;
  },
};

export default brute;
