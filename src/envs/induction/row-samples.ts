import type { Rng } from '../../core/rng.ts';
import { ground, painted, type Row } from './coloured-row.ts';
import type { RowKind } from './row-rules.ts';

/** Colours that a rule is about, and the size of the rows. */
export interface Sampling {
  readonly size: number;
  readonly dot: number;
  readonly two: readonly [number, number];
}

/** Cells laid from the left with gaps; what does not fit is left out. */
function laid(size: number, parts: readonly Row[], gap: () => number, start = gap()): Row {
  const out = Array.from({ length: size }, () => 0);
  let at = start;
  for (const part of parts) {
    if (at + part.length > size) break;
    for (const [i, v] of part.entries()) out[at + i] = v;
    at += part.length + gap();
  }
  return out;
}

const times = (n: number, colour: number): number[] => Array.from({ length: n }, () => colour);

/** A row on which a rule of this kind has something to do, most often. */
export function sampled(kind: RowKind, { size, dot, two }: Sampling, rng: Rng): Row {
  const colour = rng.int(1, 9);
  const other = ((colour + rng.int(0, 7)) % 9) + 1;
  const any = (n: number) => Array.from({ length: n }, () => rng.int(1, 9));
  const anywhere = (cells: Row): Row => laid(size, [cells], () => 0, rng.int(0, size - cells.length));
  const gap = () => rng.int(1, 3);
  const solid = (n: number) => times(n, colour);
  const half = Math.max(3, size >> 1);
  switch (kind) {
    case 'shift':
    case 'stride':
    case 'turn':
    case 'mirror': {
      const length = rng.int(2, kind === 'turn' ? half + 1 : half);
      const plain = kind !== 'turn' && rng.chance(1, 2);
      return anywhere(plain ? solid(length) : [...any(1), ...rng.shuffle([...solid(length - 2), other])]);
    }
    case 'fall':
    case 'step':
    case 'pile':
    case 'all':
      return ground(times(size, 0)).map(() => (rng.chance(1, 2) ? rng.int(1, 9) : 0));
    case 'sort':
    case 'part':
      return ground(times(size, 0)).map(() => (rng.chance(1, 2) ? rng.pick(two) : 0));
    case 'mend': {
      const length = rng.int(5, size - 1);
      const cells = solid(length);
      for (let n = rng.int(1, (length >> 1) - 1); n > 0; n--) cells[rng.int(0, length - 1)] = other;
      return anywhere(cells);
    }
    case 'approach':
    case 'touch':
    case 'cover':
    case 'reach':
    case 'reflect': {
      const block = times(rng.int(1, Math.max(2, size >> 2)), dot === colour ? other : colour);
      const parts = rng.chance(1, 2) ? [[dot], block] : [block, [dot]];
      return laid(size, parts, () => rng.int(1, half - 1), rng.int(0, kind === 'reflect' ? half : half >> 1));
    }
    case 'between':
      return laid(size, [[colour], [colour]], () => rng.int(2, half), rng.int(0, 3));
    case 'copies': {
      const odd = size >= 16 && rng.chance(1, 2) ? 5 : 3;
      return laid(size, [solid(odd), ...any(size).map((v) => [v])], () => odd + rng.int(0, 4), rng.int(0, 1));
    }
    case 'palette': {
      const length = rng.int(2, 3);
      const count = rng.int(2, Math.max(2, Math.min(4, Math.floor((size - 3) / (length + 2)))));
      const colours = rng.shuffle([1, 2, 3, 4, 5, 6, 7, 8, 9]).slice(0, count);
      return laid(
        size,
        [colours, ...colours.map(() => times(length, dot))],
        () => 1 + (rng.chance(1, 3) ? 1 : 0),
        0,
      );
    }
    case 'seeds': {
      const length = rng.int(2, 4);
      const from = rng.int(3, Math.max(3, size - length - 4));
      const block = painted(times(size, 0), from, from + length, dot);
      const sides = rng.pick([[-2], [length + 1], [-2, length + 1]]);
      return sides.reduce<Row>((row, by) => painted(row, from + by, from + by + 1, rng.int(1, 9)), block);
    }
    case 'beam': {
      const cells = [other, ...solid(rng.int(3, half))];
      return anywhere(rng.chance(1, 2) ? cells : cells.reverse());
    }
    case 'collide': {
      const row = laid(
        size,
        any(4).map((v) => [v]),
        () => rng.int(1, half >> 1),
      );
      return painted(rng.chance(1, 2) ? row : row.toReversed(), 0, 1, dot);
    }
    case 'repeat': {
      const pattern = any(rng.int(2, Math.max(2, Math.min(5, (size - 2) >> 1))));
      return laid(size, [[...pattern, ...pattern]], () => 0, 0);
    }
    default: {
      // Blocks of several sizes, now and then of several colours.
      const coloured = rng.chance(1, 3);
      const lengths = rng.shuffle([
        rng.int(1, 2),
        rng.int(2, 3),
        rng.int(2, 4),
        rng.int(3, 5),
        rng.int(1, 6),
      ]);
      return laid(
        size,
        lengths.map((n) => times(n, coloured ? rng.int(1, 9) : colour)),
        gap,
        rng.int(0, 2),
      );
    }
  }
}
