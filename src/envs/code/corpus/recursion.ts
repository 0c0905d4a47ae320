import { list, nested } from '../containers.ts';
import { family, py } from '../program.ts';
import { whole } from '../scalars.ts';

export const recursion = [
  family('nesting', 'recursion', [
    {
      says: 'Adds up all numbers of a list of lists, however deep they stand.',
      takes: { tree: nested(whole(1, 9), 2, 4, 3) },
      source: py`
        def f(tree):
            total = 0
            for part in tree:
                total += part if isinstance(part, int) else f(part)
            return total
      `,
    },
    {
      says: 'Adds up all numbers of a nested list, each multiplied by how deep it stands, counted from 1, and gives the greatest depth as well.',
      takes: { tree: nested(whole(1, 9), 2, 4, 3) },
      source: py`
        def f(tree):
            def walk(part, depth):
                total = 0
                deepest = depth
                for x in part:
                    if isinstance(x, list):
                        inner, below = walk(x, depth + 1)
                        total += inner
                        deepest = max(deepest, below)
                    else:
                        total += depth * x
                return total, deepest
            return walk(tree, 1)
      `,
      bug: [
        'deepest = max(deepest, below)',
        'deepest = below',
        py`
          total, deepest = f(tree)
          level = [tree]
          depth = 0
          while level:
              depth += 1
              level = [x for part in level for x in part if isinstance(x, list)]
          assert deepest == depth
        `,
      ],
    },
    {
      says: 'Keeps brackets of a nested list only down to the given depth, runs together what is deeper, drops lists without numbers, and writes the result without spaces.',
      takes: { tree: nested(whole(0, 9), 2, 4, 4), depth: whole(1, 3) },
      source: py`
        def f(tree, depth):
            def flat(part):
                if isinstance(part, int):
                    return [part]
                return [x for inner in part for x in flat(inner)]
            def write(part, left):
                if isinstance(part, int):
                    return str(part)
                if not flat(part):
                    return ''
                if left == 0:
                    return ','.join(str(x) for x in flat(part))
                inner = [write(x, left - 1) for x in part]
                text = ','.join(t for t in inner if t)
                return '[' + text + ']'
            return write(tree, depth)
      `,
      bug: [
        'if left == 0:',
        'if left == 0 and len(part) > 1:',
        py`
          out = f(tree, depth)
          deep = most = 0
          for c in out:
              deep += (c == '[') - (c == ']')
              most = max(most, deep)
          assert deep == 0 and most <= depth
          assert '[]' not in out and ',,' not in out
        `,
      ],
    },
  ]),

  family('choices', 'recursion', [
    {
      says: 'Lists all sums that some of the numbers can make, from small to large, without the empty choice.',
      takes: { xs: list(whole(1, 12), 2, 4) },
      source: py`
        def f(xs):
            sums = {0}
            for x in xs:
                sums |= {s + x for s in sums}
            return sorted(sums - {0})
      `,
      bug: [
        'for x in xs',
        'for x in set(xs)',
        py`
          assert f(xs)[-1] == sum(xs)
        `,
      ],
    },
    {
      says: 'Lists the ways to choose numbers that add up to the target, each number at most once, in the order of the list; ways are listed in the order they are found when a number is first taken and then left.',
      takes: { xs: list(whole(1, 9), 4, 7), target: whole(5, 16) },
      source: py`
        def f(xs, target):
            if target == 0:
                return [[]]
            if not xs or target < 0:
                return []
            taken = [[xs[0]] + way for way in f(xs[1:], target - xs[0])]
            left = f(xs[1:], target)
            return taken + left
      `,
      bug: [
        'if not xs or target < 0:',
        'if len(xs) < 2 or target < 0:',
        py`
          ways = f(xs, target)
          assert all(sum(way) == target for way in ways)
          for i in range(len(xs)):
              for j in range(i):
                  if xs[i] + xs[j] == target:
                      assert [xs[j], xs[i]] in ways
        `,
      ],
    },
    {
      says: 'Splits the numbers into two groups whose sums differ as little as possible, the first number in the first group; of equal splits the one found first when the next number goes to the first group before the second; gives the groups and the difference.',
      takes: { xs: list(whole(1, 20), 3, 6) },
      source: py`
        def f(xs):
            best = None
            def place(i, left, right):
                nonlocal best
                if i == len(xs):
                    apart = abs(sum(left) - sum(right))
                    if best is None or apart < best[2]:
                        best = (left, right, apart)
                    return
                place(i + 1, left + [xs[i]], right)
                place(i + 1, left, right + [xs[i]])
            place(1, [xs[0]], [])
            return best
      `,
      bug: [
        'apart = abs(sum(left) - sum(right))',
        'apart = sum(left) - sum(right) if left > right else sum(right) - sum(left)',
        py`
          left, right, apart = f(xs)
          assert sorted(left + right) == sorted(xs)
          assert apart == abs(sum(left) - sum(right))
        `,
      ],
    },
  ]),
];
