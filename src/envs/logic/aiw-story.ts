import type { GridPane, Mark } from '../../core/scene.ts';

export const STORIES = ['siblings', 'friends', 'teams'] as const;
/** Everybody in it belongs to everybody else in it. */
export interface Circle {
  /** Who it is told of. */
  readonly centre: string;
  readonly woman: boolean;
  /** Around the centre, who is not counted; whoever is in two circles is counted in both. */
  readonly men: number;
  readonly women: number;
}
export interface Person {
  readonly name: string;
  readonly woman: boolean;
  /** Circles that the person is in without being their centre. */
  readonly circles: readonly number[];
}
export interface Puzzle {
  readonly story: (typeof STORIES)[number];
  readonly circles: readonly Circle[];
  /** People in two circles. */
  readonly links: readonly Person[];
  /** Whose people are asked for: one of the links, or somebody in one circle. */
  readonly asked: Person;
  /** Whether women are asked for, or men. */
  readonly women: boolean;
  /** Asked for are those of the people around `asked`. */
  readonly far: boolean;
}
const some = (n: number, one: string, more: string): string => `${n} ${n === 1 ? one : more}`;

/** The sentences of the story. */
export function storyOf(p: Puzzle): string[] {
  if (p.story === 'teams')
    return [
      'Any two people of one team are colleagues, and nobody has other colleagues.',
      ...p.circles.map(
        (c) =>
          `In ${c.centre}’s team, ${c.woman ? 'she' : 'he'} has ${some(c.men, 'male colleague', 'male colleagues')} and ${some(c.women, 'female colleague', 'female colleagues')}.`,
      ),
      ...p.links.map(
        (link) =>
          `${link.name}, a ${link.woman ? 'woman' : 'man'}, is in ${link.circles.map((at) => `${p.circles[at]?.centre}’s`).join(' and ')} team, counted among the colleagues of both.`,
      ),
      'Everybody else is in one team only.',
    ];
  return p.circles.map((c) =>
    p.story === 'siblings'
      ? `${c.centre}, a ${c.woman ? 'girl' : 'boy'}, has ${some(c.men, 'brother', 'brothers')} and ${some(c.women, 'sister', 'sisters')}; they all have the same two parents, who have no other children.`
      : `${c.centre}, a ${c.woman ? 'woman' : 'man'}, has ${some(c.men, 'male friend', 'male friends')} and ${some(c.women, 'female friend', 'female friends')}; they all are friends of each other, and none of them has other friends.`,
  );
}

export function questionOf(p: Puzzle): string {
  const { name, woman, circles } = p.asked;
  const of = p.circles[circles[0] ?? 0]?.centre;
  if (p.story === 'siblings')
    return `How many ${p.women ? 'sisters' : 'brothers'} does ${name}, one of the ${woman ? 'sisters' : 'brothers'} of ${of}, have?`;
  if (p.story === 'friends')
    return `How many ${p.women ? 'female' : 'male'} friends does ${name}, one of the ${woman ? 'female' : 'male'} friends of ${of}, have?`;
  const who =
    circles.length > 1 ? name : `${name}, one of the ${woman ? 'female' : 'male'} colleagues of ${of},`;
  const sex = p.women ? 'women' : 'men';
  return p.far
    ? `How many ${sex} are not colleagues of ${who} but colleagues of a colleague of ${woman ? 'hers' : 'his'}? Do not count ${name}.`
    : `How many ${p.women ? 'female' : 'male'} colleagues does ${who} have?`;
}

/** Who stands around whom, and who in two circles. */
export function tableOf(p: Puzzle): GridPane {
  const cell = (at: string, name: string, text: string): Mark => ({ at, name, text, fixed: true });
  return {
    kind: 'grid',
    id: 'circles',
    name: 'who is told of',
    rows: p.circles.length,
    columns: 2 + p.links.length,
    cells: p.circles.flatMap((c, row) => [
      cell(`men${row}`, `men around ${c.centre}`, String(c.men)),
      cell(`women${row}`, `women around ${c.centre}`, String(c.women)),
      ...p.links.map((link, i) =>
        cell(
          `link${i} ${row}`,
          `${link.name} with ${c.centre}`,
          link.circles.includes(row) ? (link.woman ? 'W' : 'M') : '',
        ),
      ),
    ]),
    rowHints: p.circles.map((c, row) =>
      cell(`centre${row}`, 'told of', `${c.centre} ${c.woman ? 'W' : 'M'}`),
    ),
    columnHints: [
      cell('men', 'column of men', 'men'),
      cell('women', 'column of women', 'women'),
      ...p.links.map((link, i) => cell(`link${i}`, 'in two circles', link.name)),
    ],
  };
}
