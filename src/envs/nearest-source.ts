import { likenessAmong, type Portrait, portraitOf } from '../core/likeness.ts';
import { catalogue, type Entry } from './catalogue.ts';

/** How many neighbours are told of each environment. */
const TOLD = 4;

/** The text of `nearest.ts`: for each environment those most like it, most alike first. */
export async function nearestSource(entries: readonly Entry[] = catalogue): Promise<string> {
  const portraits: Portrait[] = [];
  for (const { load } of entries) portraits.push(portraitOf((await load()).default));
  const likeness = likenessAmong(portraits);
  const lines = portraits.map((one) => {
    const others = portraits
      .filter((other) => other !== one)
      .map((other) => ({ id: other.id, ...likeness(one, other) }))
      .sort((a, b) => b.overall - a.overall || (a.id < b.id ? -1 : 1))
      .slice(0, TOLD);
    const told = others.map(({ id, telling, build }) => `['${id}', ${rounded(telling)}, ${rounded(build)}]`);
    return `  '${one.id}': [${told.join(', ')}],`;
  });
  return [
    '/** Another environment, and how like this one it is: in how it is told, and in how it is built; each from 0 to 1. */',
    'export type Neighbour = readonly [id: string, telling: number, build: number];',
    '',
    '/** Written by `npm run cards` from the environments. */',
    'export const nearest: Readonly<Record<string, readonly Neighbour[]>> = {',
    ...lines,
    '};',
    '',
  ].join('\n');
}

const rounded = (share: number): number => Math.round(share * 100) / 100;
