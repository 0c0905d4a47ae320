import { list } from '../containers.ts';
import { family, py } from '../program.ts';
import { whole } from '../scalars.ts';

export const order = [
  family('duplicates', 'lists', [
    {
      says: 'Keeps the first of each number and drops later ones.',
      takes: { xs: list(whole(1, 6), 5, 10) },
      source: py`
        def f(xs):
            return list(dict.fromkeys(xs))
      `,
    },
    {
      says: 'Lists for each number how many places ago it came last, or -1 when it is new.',
      takes: { xs: list(whole(1, 5), 5, 10) },
      source: py`
        def f(xs):
            last = {}
            out = []
            for i, x in enumerate(xs):
                out.append(i - last[x] if x in last else -1)
                last[x] = i
            return out
      `,
      bug: [
        'last[x] = i',
        'last.setdefault(x, i)',
        py`
          out = f(xs)
          for i, ago in enumerate(out):
              if ago > 0:
                  assert xs[i - ago] == xs[i]
                  assert xs[i] not in xs[i - ago + 1:i]
        `,
      ],
    },
    {
      says: 'Keeps at most k of each number, moves the surplus to the end sorted from large to small, and tells how many were moved.',
      takes: { xs: list(whole(1, 4), 5, 11), k: whole(1, 3) },
      source: py`
        def f(xs, k):
            kept = []
            moved = []
            for x in xs:
                if kept.count(x) < k:
                    kept.append(x)
                else:
                    moved.append(x)
            moved.sort(reverse=True)
            return (kept + moved, len(moved))
      `,
      bug: [
        'if kept.count(x) < k:',
        'if kept[-2 * k:].count(x) < k:',
        py`
          out, moved = f(xs, k)
          assert sorted(out) == sorted(xs)
          kept = out[:len(out) - moved]
          assert all(kept.count(x) == min(k, xs.count(x)) for x in xs)
        `,
      ],
    },
  ]),

  family('swaps', 'lists', [
    {
      says: 'Walks once through the list from the left and swaps neighbours that stand in falling order.',
      takes: { xs: list(whole(0, 20), 4, 8) },
      source: py`
        def f(xs):
            out = list(xs)
            for i in range(len(out) - 1):
                if out[i] > out[i + 1]:
                    out[i], out[i + 1] = out[i + 1], out[i]
            return out
      `,
    },
    {
      says: 'Splits the list around its first number, smaller ones to the left and the rest to the right, keeping their order, does the same with both sides, and writes the splits as text with the deepest in brackets.',
      takes: { xs: list(whole(0, 30), 3, 7) },
      source: py`
        def f(xs):
            if not xs:
                return '.'
            if len(xs) == 1:
                return str(xs[0])
            pivot, rest = xs[0], xs[1:]
            small = [x for x in rest if x < pivot]
            large = [x for x in rest if x >= pivot]
            return '(' + f(small) + ' ' + str(pivot) + ' ' + f(large) + ')'
      `,
    },
    {
      says: 'Sorts by always moving the smallest remaining number to the front of the unsorted part with one swap, and lists the pairs of places swapped.',
      takes: { xs: list(whole(0, 30), 4, 7) },
      source: py`
        def f(xs):
            xs = list(xs)
            swaps = []
            for i in range(len(xs)):
                low = i
                for j in range(i + 1, len(xs)):
                    if xs[j] < xs[low]:
                        low = j
                if low != i:
                    xs[i], xs[low] = xs[low], xs[i]
                    swaps.append((i, low))
            return swaps
      `,
      bug: [
        'for j in range(i + 1, len(xs)):',
        'for j in range(i + 1, min(len(xs), i + 6)):',
        py`
          out = list(xs)
          for i, j in f(xs):
              out[i], out[j] = out[j], out[i]
          assert out == sorted(xs)
        `,
      ],
    },
  ]),
];
