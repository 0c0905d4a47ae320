import { list } from '../containers.ts';
import { family, py } from '../program.ts';
import { whole } from '../scalars.ts';

export const lists = [
  family('turning', 'lists', [
    {
      says: 'Takes k numbers from the front and puts them at the end, in their order.',
      takes: { xs: list(whole(-9, 9), 3, 8), k: whole(1, 15) },
      source: py`
        def f(xs, k):
            k = k % len(xs)
            return xs[k:] + xs[:k]
      `,
      bug: [
        'k % len(xs)',
        'min(k, len(xs))',
        py`
          out = f(xs, k)
          assert out[-k % len(xs)] == xs[0]
        `,
      ],
    },
    {
      says: 'Turns the numbers at even places k steps to the left among themselves; the others stay.',
      takes: { xs: list(whole(-9, 9), 4, 9), k: whole(1, 6) },
      source: py`
        def f(xs, k):
            even = xs[::2]
            k %= len(even)
            even = even[k:] + even[:k]
            out = list(xs)
            for i in range(len(even)):
                out[2 * i] = even[i]
            return out
      `,
      bug: [
        'k %= len(even)',
        'k = min(k, len(even) - 1)',
        py`
          out = f(xs, k)
          assert sorted(out) == sorted(xs)
          assert out[1::2] == xs[1::2]
          assert out[0] == xs[::2][k % len(xs[::2])]
        `,
      ],
    },
    {
      says: 'Cuts the list into blocks of a given size; full blocks turn one step, to the left and to the right by turns, and a shorter last block is reversed.',
      takes: { xs: list(whole(0, 20), 4, 11), size: whole(2, 4) },
      source: py`
        def f(xs, size):
            out = []
            left = True
            for i in range(0, len(xs), size):
                block = xs[i:i + size]
                if len(block) < size:
                    block.reverse()
                elif left:
                    block.append(block.pop(0))
                    left = False
                else:
                    block.insert(0, block.pop())
                    left = True
                out.extend(block)
            return out
      `,
      bug: [
        'block.insert(0, block.pop())',
        'block.insert(1, block.pop())',
        py`
          out = f(xs, size)
          assert sorted(out) == sorted(xs)
          whole = len(xs) // size
          for b in range(1, whole, 2):
              assert out[b * size] == xs[(b + 1) * size - 1]
        `,
      ],
    },
  ]),

  family('rises', 'lists', [
    {
      says: 'Lists by how much each number differs from the one before it.',
      takes: { xs: list(whole(-20, 20), 3, 8) },
      source: py`
        def f(xs):
            return [b - a for a, b in zip(xs, xs[1:])]
      `,
      bug: [
        'zip(xs, xs[1:])',
        'zip(xs, xs[1:]) if a != b',
        py`
          assert len(f(xs)) == len(xs) - 1
        `,
      ],
    },
    {
      says: 'Gives the length of the longest stretch in which every number is larger than the one before, and where it starts first.',
      takes: { xs: list(whole(0, 9), 4, 11) },
      source: py`
        def f(xs):
            best = 1
            where = 0
            start = 0
            for i in range(1, len(xs)):
                if xs[i] <= xs[i - 1]:
                    start = i
                if i - start + 1 > best:
                    best = i - start + 1
                    where = start
            return (best, where)
      `,
      bug: [
        'if xs[i] <= xs[i - 1]:',
        'if xs[i] < xs[i - 1]:',
        py`
          size, where = f(xs)
          part = xs[where:where + size]
          assert len(part) == size
          assert all(a < b for a, b in zip(part, part[1:]))
        `,
      ],
    },
    {
      says: 'Finds the longest stretch that goes up and down by turns, never twice the same way and never level; the first of the longest is given with the number of its peaks.',
      takes: { xs: list(whole(0, 9), 5, 11) },
      source: py`
        def f(xs):
            best = xs[:1]
            start = 0
            for i in range(1, len(xs)):
                step = xs[i] - xs[i - 1]
                if step == 0:
                    start = i
                elif i - start >= 2:
                    before = xs[i - 1] - xs[i - 2]
                    if (step > 0) == (before > 0):
                        start = i - 1
                if i - start + 1 > len(best):
                    best = xs[start:i + 1]
            peaks = 0
            for a, b, c in zip(best, best[1:], best[2:]):
                if b > a and b > c:
                    peaks += 1
            return (best, peaks)
      `,
      bug: [
        'if (step > 0) == (before > 0):',
        'if (step > 0) and (before > 0):',
        py`
          best, peaks = f(xs)
          ways = [b > a for a, b in zip(best, best[1:])]
          assert all(a != b for a, b in zip(ways, ways[1:]))
          assert peaks <= len(best) // 2
        `,
      ],
    },
  ]),

  family('windows', 'lists', [
    {
      says: 'Adds up every k neighbouring numbers.',
      takes: { xs: list(whole(-9, 9), 4, 9), k: whole(2, 4) },
      source: py`
        def f(xs, k):
            return [sum(xs[i:i + k]) for i in range(len(xs) - k + 1)]
      `,
    },
    {
      says: 'Finds the stretch of k neighbours with the largest sum and gives its first place and its sum; of several the last.',
      takes: { xs: list(whole(-9, 9), 4, 10), k: whole(1, 4) },
      source: py`
        def f(xs, k):
            total = sum(xs[:k])
            best = total
            where = 0
            for i in range(k, len(xs)):
                total += xs[i] - xs[i - k]
                if total >= best:
                    best = total
                    where = i - k + 1
            return [where, best]
      `,
      bug: [
        'best = total\n    where = 0',
        'best = max(total, 0)\n    where = 0',
        py`
          where, best = f(xs, k)
          assert sum(xs[where:where + k]) == best
          assert all(sum(xs[i:i + k]) <= best for i in range(len(xs) - k + 1))
        `,
      ],
    },
    {
      says: 'Smooths the list: each number becomes the middle one of itself and its neighbours up to r places away, the lower of two middles, and numbers that moved by more than the limit become None.',
      takes: { xs: list(whole(0, 30), 4, 9), r: whole(1, 2), limit: whole(2, 12) },
      source: py`
        def f(xs, r, limit):
            out = []
            for i, x in enumerate(xs):
                near = []
                for j in range(i - r, i + r + 1):
                    if 0 <= j < len(xs):
                        near.append(xs[j])
                near.sort()
                middle = near[(len(near) - 1) // 2]
                if abs(middle - x) > limit:
                    out.append(None)
                else:
                    out.append(middle)
            return out
      `,
    },
  ]),
];
