import { lastOne } from '../../core/remembered.ts';
import {
  blocks,
  filled,
  ground,
  leftmost,
  painted,
  paintedEach,
  type Row,
  repainted,
  sameRow,
  sizeOf,
} from './coloured-row.ts';
import {
  approached,
  beamed,
  between,
  collided,
  copied,
  extreme,
  marked,
  mended,
  ordered,
  parted,
  recoloured,
  reflected,
  repeated,
  rotated,
  shifted,
  sown,
  stepped,
  stretched,
  strode,
  turned,
} from './row-changes.ts';

/** Kinds of rules by what they are about. */
export const KINDS = {
  moves: ['shift', 'stride', 'mirror', 'turn'],
  falls: ['fall', 'step', 'pile', 'sort', 'part'],
  paint: ['all', 'biggest', 'smallest', 'sizes', 'parity', 'half', 'mark', 'mend'],
  dots: ['approach', 'touch', 'cover', 'reach', 'reflect'],
  build: [
    'between',
    'hollow',
    'denoise',
    'keep',
    'copies',
    'palette',
    'order',
    'seeds',
    'beam',
    'collide',
    'repeat',
  ],
} as const;
export type Group = keyof typeof KINDS;
export type RowKind = (typeof KINDS)[Group][number];

type Change = (row: Row) => Row | undefined;
export interface RowRule {
  readonly kind: RowKind;
  readonly of: Change;
  /** The most colours that all rows it makes have together; undefined where any may be left. */
  readonly most?: number;
}
export interface RowPair {
  readonly from: Row;
  readonly to: Row;
}

const reversed = lastOne((row: Row): Row => row.toReversed());
const mirrored =
  (change: Change): Change =>
  (row) =>
    change(reversed(row))?.toReversed();
/** A change for the left, and the same for the right. */
const bothWays = (change: Change): Change[] => [change, mirrored(change)];

/**
 * Every rule that may explain these pairs of rows. Lengths and distances go up to 4; colours that a rule gives are among
 * those of the second rows, colours that it looks for among those of the first.
 */
export function rowRules(pairs: readonly RowPair[]): RowRule[] {
  const given = [...new Set(pairs.flatMap(({ to }) => filled(to)))];
  const seen = [...new Set(pairs.flatMap(({ from }) => filled(from)))];
  const out: RowRule[] = [];
  const add = (kind: RowKind, ...changes: Change[]): void => {
    const most = MOST_COLOURS[kind];
    for (const of of changes) out.push(most === undefined ? { kind, of } : { kind, of, most });
  };

  for (const n of [1, 2, 3, 4]) {
    for (const by of [n, -n])
      add(
        'shift',
        (row) => shifted(row, by),
        (row) => rotated(row, by),
      );
    for (const d of seen) add('approach', (row) => approached(row, d, n));
    for (const c of given) add('mark', (row) => marked(row, n, c));
  }
  for (const sign of [1, -1] as const) {
    add('stride', (row) => strode(row, sign));
    add('order', (row) => ordered(row, sign));
    add(
      'sort',
      ...bothWays((row) =>
        leftmost(
          filled(row).toSorted((a, b) => sign * (a - b)),
          row.length,
        ),
      ),
    );
  }
  add('mirror', (row) => row.toReversed());
  add('turn', turned);
  add('fall', ...bothWays((row) => leftmost(filled(row), row.length)));
  add('step', ...bothWays(stepped));
  add('mend', mended);
  add('between', between);
  add('hollow', (row) =>
    blocks(row).reduce<Row>((made, { from, to }) => painted(made, from + 1, to - 1, 0), row),
  );
  add('denoise', (row) => repainted(row, (b) => (sizeOf(b) === 1 ? { ...b, colour: 0 } : b)));
  add('keep', (row) => {
    const most = extreme(row, 1);
    return most && paintedEach(ground(row), [most]);
  });
  add('copies', copied);
  add('palette', recoloured);
  add('seeds', sown);
  add('beam', beamed);
  add('repeat', repeated);
  for (const d of seen) {
    const [left, right] = bothWays((row) => collided(row, d)) as [Change, Change];
    add(
      'collide',
      (row) => left(row) ?? right(row),
      (row) => right(row) ?? left(row),
    );
    add('touch', (row) => approached(row, d, row.length));
    add('cover', (row) => stretched(row, d, true));
    add('reach', (row) => stretched(row, d, false));
    add('reflect', (row) => reflected(row, d));
  }
  for (const c of given) {
    add('all', (row) => row.map((v) => (v === 0 ? 0 : c)));
    add('pile', ...bothWays((row) => leftmost(filled(row).fill(c), row.length)));
    add('biggest', (row) => recolouredExtreme(row, 1, c));
    add('smallest', (row) => recolouredExtreme(row, -1, c));
    add(
      'half',
      ...bothWays((row) => repainted(row, (b) => ({ ...b, to: b.from + (sizeOf(b) >> 1), colour: c }))),
    );
    for (const other of given) {
      if (other === c) continue;
      add('part', (row) => parted(row, c, other));
      add('parity', (row) => repainted(row, (b) => ({ ...b, colour: sizeOf(b) % 2 === 1 ? c : other })));
      add('sizes', (row) => {
        const most = extreme(row, 1);
        return most && repainted(row, (b) => ({ ...b, colour: b.from === most.from ? c : other }));
      });
    }
  }
  return out;
}

function recolouredExtreme(row: Row, sign: 1 | -1, colour: number): Row | undefined {
  const block = extreme(row, sign);
  return block && paintedEach(row, [{ ...block, colour }]);
}

/** Of the kinds whose rules leave no colours but their own. */
const MOST_COLOURS: { readonly [kind in RowKind]?: number } = {
  all: 1,
  pile: 1,
  part: 2,
  parity: 2,
  sizes: 2,
};

/** The rules of these pairs that explain them. */
export function* explaining(pairs: readonly RowPair[]): Generator<RowRule> {
  const colours = new Set(pairs.flatMap(({ to }) => filled(to))).size;
  for (const rule of rowRules(pairs))
    if (colours <= (rule.most ?? colours) && explains(rule, pairs)) yield rule;
}

/** Whether a rule turns every first row into its second. */
const explains = ({ of }: RowRule, pairs: readonly RowPair[]): boolean =>
  pairs.every(({ from, to }) => {
    const made = of(from);
    return made !== undefined && sameRow(made, to);
  });

/** The different rows that rules which explain the pairs make of the query. */
export function rowsMade(pairs: readonly RowPair[], query: Row): Row[] {
  const out = new Map<string, Row>();
  for (const rule of explaining(pairs)) {
    const made = rule.of(query);
    if (made) out.set(made.join(''), made);
  }
  return [...out.values()];
}
