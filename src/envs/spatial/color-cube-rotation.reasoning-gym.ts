import type { Instance, RgEntry } from '../../core/environment.ts';
import { type Puzzle, SIDES, type Side, type Turn } from './turned-cube.ts';

/** What brings a side to the top. */
const BRINGS: { readonly [side in Side]?: Turn } = {
  front: 'backward',
  back: 'forward',
  right: 'left',
  left: 'right',
  bottom: 'over',
};

const NAMES = SIDES.join('|');
const TURN = new RegExp(
  `before at the (${NAMES}) is now at the top\\.|bring the (${NAMES}) side to the top\\.|make the (${NAMES}) face the top\\.|place its (${NAMES}) side at the top\\.|the (${NAMES}) side is rotated to become the top face\\.`,
);

/** Sides and turns as the sentences of the question tell them. */
export function readEntry({ question }: RgEntry): Instance<Puzzle> | { readonly why: string } {
  const lines = question.slice(0, 30_000).split('\n');
  const colours = SIDES.map((side) => {
    const ending = ` ${side} side`;
    const line = lines.find((each) => /^- an? [a-z]{1,20} /.test(each) && each.endsWith(ending));
    return line?.split(' ')[2] ?? '';
  });
  const turns: Turn[] = [];
  for (const line of lines) {
    const found = TURN.exec(line)?.slice(1).find(Boolean);
    const turn = SIDES.flatMap((side) => (side === found ? [BRINGS[side]] : []))[0];
    if (found !== undefined && turn === undefined) return { why: 'A turn brings the top side to the top.' };
    if (turn) turns.push(turn);
  }
  const target = /What is now the color of the ([a-z]+) side of the cube\?/.exec(question)?.[1];
  const asked = SIDES.filter((side) => side === target);
  const whole = !colours.includes('') && new Set(colours).size === 6 && asked.length === 1;
  return whole && turns.length > 0 && turns.length <= 200
    ? { puzzle: { colours, turns, asked }, secret: null }
    : { why: 'The entry’s question does not tell six colours, some turns and the side asked for.' };
}
