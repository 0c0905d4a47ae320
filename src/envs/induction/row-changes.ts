import {
  type Block,
  blocks,
  filled,
  ground,
  leftmost,
  painted,
  paintedEach,
  type Row,
  sizeOf,
  stretches,
} from './coloured-row.ts';

/*
 * What may happen to a row of coloured cells. A change gives no row where it does not apply: where there is no dot to move
 * to, or no single biggest block.
 */
type Changed = Row | undefined;

export const shifted = (row: Row, n: number): Row => row.map((_, i) => row[i - n] ?? 0);
/** As shifted, but what leaves at one end comes in at the other; for up to one length. */
export const rotated = (row: Row, n: number): Row =>
  row.map((_, i) => row[(i - n + row.length) % row.length] ?? 0);

/** The only stretch moved by its own length. */
export function strode(row: Row, sign: 1 | -1): Changed {
  const [only, ...rest] = stretches(row);
  return only && rest.length === 0 ? shifted(row, sign * sizeOf(only)) : undefined;
}

/** Each stretch turned round where it stands. */
export const turned = (row: Row): Row =>
  stretches(row).reduce<Row>(
    (out, { from, to }) => out.map((v, i) => (i >= from && i < to ? row[from + to - 1 - i]! : v)),
    row,
  );

/** Every cell with an empty one somewhere left of it in its way moves by one. */
export function stepped(row: Row): Row {
  const out = row.slice();
  for (let i = 1; i < out.length; i++)
    if (out[i] !== 0 && out[i - 1] === 0) [out[i - 1], out[i]] = [out[i]!, 0];
  return out;
}

/** All of colour a at the left end, all of b at the right, and no others. */
export function parted(row: Row, a: number, b: number): Changed {
  const [left, right] = [row.filter((v) => v === a), row.filter((v) => v === b)];
  return left.length + right.length < filled(row).length
    ? undefined
    : [...leftmost(left, row.length - right.length), ...right];
}

/** The one block that is bigger (or, for −1, smaller) than all others, of at least two. */
export function extreme(row: Row, sign: 1 | -1): Block | undefined {
  const [first, second] = blocks(row).toSorted((a, b) => sign * (sizeOf(b) - sizeOf(a)));
  return first && second && sizeOf(first) !== sizeOf(second) ? first : undefined;
}

/** The empty neighbours of all blocks of one size, in a colour. */
export const marked = (row: Row, size: number, colour: number): Row =>
  paintedEach(
    row,
    blocks(row)
      .filter((b) => sizeOf(b) === size)
      .flatMap((b) => [b.from - 1, b.to])
      .filter((i) => row[i] === 0)
      .map((i) => ({ from: i, to: i + 1, colour })),
  );

/** Each stretch in the colour that most of its cells have. */
export const mended = (row: Row): Changed =>
  stretches(row).reduce<Changed>((out, { from, to }) => {
    const colour = commonest(row.slice(from, to));
    return out && colour !== undefined ? painted(out, from, to, colour) : undefined;
  }, row);

function commonest(cells: Row): number | undefined {
  const count = (colour: number) => cells.filter((v) => v === colour).length;
  const [first, second] = [...new Set(cells)].toSorted((a, b) => count(b) - count(a));
  return first !== undefined && (second === undefined || count(first) > count(second)) ? first : undefined;
}

/** A dot of the given colour and one block of another. */
function dotAndBlock(row: Row, colour: number): { readonly dot: number; readonly block: Block } | undefined {
  const all = blocks(row);
  const [dots, rest] = [all.filter((b) => b.colour === colour), all.filter((b) => b.colour !== colour)];
  const [dot, block] = [dots[0], rest[0]];
  return dot && block && all.length === 2 && sizeOf(dot) === 1 ? { dot: dot.from, block } : undefined;
}

/** The block moved towards the dot by at most so many cells, until they touch. */
export function approached(row: Row, colour: number, most: number): Changed {
  const found = dotAndBlock(row, colour);
  if (!found) return undefined;
  const { dot, block } = found;
  const gap = dot > block.from ? dot - block.to : block.from - dot - 1;
  const by = (dot > block.from ? 1 : -1) * Math.min(gap, most);
  return paintedEach(ground(row), [
    { from: dot, to: dot + 1, colour },
    { ...block, from: block.from + by, to: block.to + by },
  ]);
}

/** The block stretched up to the dot, or over it. */
export function stretched(row: Row, colour: number, over: boolean): Changed {
  const found = dotAndBlock(row, colour);
  if (!found) return undefined;
  const { dot, block } = found;
  const out = painted(row, Math.min(dot, block.from), Math.max(dot + 1, block.to), block.colour);
  return over ? out : painted(out, dot, dot + 1, colour);
}

/** The block on the other side of the dot, as far from it. */
export function reflected(row: Row, colour: number): Changed {
  const found = dotAndBlock(row, colour);
  if (!found) return undefined;
  const { dot, block } = found;
  const [from, to] = [2 * dot - block.to + 1, 2 * dot - block.from + 1];
  if (from < 0 || to > row.length) return undefined;
  return paintedEach(ground(row), [
    { from: dot, to: dot + 1, colour },
    { ...block, from, to },
  ]);
}

/** Everything between two single cells of one colour, which are all there is. */
export function between(row: Row): Changed {
  const at = row.flatMap((v, i) => (v === 0 ? [] : [i]));
  const [a, b] = at;
  return a !== undefined && b !== undefined && at.length === 2 && row[a] === row[b]
    ? painted(row, a, b, row[a]!)
    : undefined;
}

/** The first block, of odd length, put around each of the single cells that follow, in the colours of those. */
export function copied(row: Row): Changed {
  const [first, ...dots] = blocks(row);
  const arm = first ? (sizeOf(first) - 1) / 2 : 0;
  if (!first || dots.length === 0 || arm < 1 || !Number.isInteger(arm)) return undefined;
  const fits = dots.every((d) => sizeOf(d) === 1 && d.from - arm >= first.to && d.to + arm <= row.length);
  const around = dots.map((d) => ({ ...d, from: d.from - arm, to: d.to + arm }));
  return fits ? paintedEach(row, around) : undefined;
}

/** The cells of the stretch at the left end are the colours for the stretches that follow. */
export function recoloured(row: Row): Changed {
  const [palette, ...rest] = stretches(row);
  return palette?.from === 0 && rest.length === palette.to
    ? paintedEach(
        row,
        rest.map((b, i) => ({ ...b, colour: row[i]! })),
      )
    : undefined;
}

/** Single cells one away from the block sow blocks of its length and their colours up to the end of the row, one apart. */
export function sown(row: Row): Changed {
  const main = blocks(row).filter((b) => sizeOf(b) > 1);
  const seeds = blocks(row).filter((b) => sizeOf(b) === 1);
  const [block] = main;
  if (!block || main.length > 1 || seeds.length === 0) return undefined;
  const out = row.slice();
  for (const { from, colour } of seeds) {
    if (from !== block.from - 2 && from !== block.to + 1) return undefined;
    const by = from < block.from ? -1 : 1;
    for (let i = from, n = 1; i >= 0 && i < row.length; i += by, n++)
      if (n % (sizeOf(block) + 1) !== 0) out[i] = colour;
  }
  return out;
}

/** The single cell at one end of the only block paints everything from there to the end of the row. */
export function beamed(row: Row): Changed {
  const [a, b, ...rest] = blocks(row);
  if (!a || !b || rest.length > 0 || a.to !== b.from || sizeOf(a) + sizeOf(b) < 3) return undefined;
  if (sizeOf(a) === 1) return painted(row, 0, b.from, a.colour);
  return sizeOf(b) === 1 ? painted(row, b.from, row.length, b.colour) : undefined;
}

/** Every coloured cell paints the empty ones between it and the one before, counted from the left end, which is marked. */
export function collided(row: Row, mark: number): Changed {
  if (row[0] !== mark || filled(row).length < 2) return undefined;
  return row.map((v, i) => (v === 0 ? (row.slice(i).find((next) => next !== 0) ?? 0) : v));
}

/** A pattern that stands at the left end twice goes on to the right end. */
export function repeated(row: Row): Changed {
  const [only, ...rest] = stretches(row);
  const period = only ? sizeOf(only) / 2 : 0;
  if (only?.from !== 0 || rest.length > 0 || !Number.isInteger(period) || period < 2) return undefined;
  const twice = row.slice(0, period).every((v, i) => v === row[i + period]);
  return twice ? row.map((_, i) => row[i % period]!) : undefined;
}

/** Blocks packed to the left with one empty cell between, by size. */
export function ordered(row: Row, sign: 1 | -1): Changed {
  const placed: Block[] = [];
  for (const b of blocks(row).toSorted((a, b) => sign * (sizeOf(a) - sizeOf(b)))) {
    const last = placed.at(-1);
    const from = last ? last.to + 1 : 0;
    placed.push({ ...b, from, to: from + sizeOf(b) });
  }
  return placed.length > 1 && placed.at(-1)!.to <= row.length ? paintedEach(ground(row), placed) : undefined;
}
