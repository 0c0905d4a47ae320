import { parents } from '../containers.ts';
import { family, py } from '../program.ts';
import { text, whole } from '../scalars.ts';

export const trees = [
  family('tower', 'recursion', [
    {
      says: 'Halves the range of a mark again and again: R goes on with the upper half and L with the lower; gives the range of whole numbers that is left, both ends included, from 0 to 63.',
      takes: { path: text('LR', 1, 6) },
      source: py`
        def f(path, low=0, high=63):
            if not path:
                return (low, high)
            middle = (low + high) // 2
            if path[0] == 'L':
                return f(path[1:], low, middle)
            return f(path[1:], middle + 1, high)
      `,
      bug: [
        'return f(path[1:], middle + 1, high)',
        'return f(path[1:], middle + (high - low > 2), high)',
        py`
          low, high = f(path)
          assert (high - low + 1) * 2 ** len(path) == 64
          assert low % (high - low + 1) == 0
        `,
      ],
    },
    {
      says: 'Lists the moves that bring a tower of so many discs from one peg to another, each move as the two pegs.',
      takes: { discs: whole(1, 4), start: text('ABC', 1, 1), end: text('ABC', 1, 1) },
      source: py`
        def f(discs, start, end):
            if discs == 0 or start == end:
                return []
            other = [peg for peg in 'ABC' if peg not in (start, end)][0]
            above = f(discs - 1, start, other)
            below = f(discs - 1, other, end)
            return above + [start + end] + below
      `,
    },
    {
      says: 'Writes the order of a fold: a strip of paper is folded in half so many times, right over left for R and left over right for L; lists the creases from left to right as v and ^ and how many of each there are.',
      takes: { folds: text('RL', 1, 4) },
      source: py`
        def f(folds):
            def crease(left):
                if not left:
                    return ''
                inner = crease(left[:-1])
                marks = ''
                turn = left[-1] == 'R'
                for i in range(2 ** (len(left) - 1)):
                    marks += 'v' if (i % 2 == 0) == turn else '^'
                out = ''
                for i, mark in enumerate(marks):
                    out += mark
                    if i < len(inner):
                        out += inner[i]
                return out
            line = crease(folds)
            return (line, line.count('v'), line.count('^'))
      `,
    },
  ]),

  family('family', 'recursion', [
    {
      says: 'Takes a tree as the list of parents, -1 for the root, and lists how far each node is from the root.',
      takes: { up: parents(3, 9) },
      source: py`
        def f(up):
            def depth(node):
                return 0 if up[node] < 0 else 1 + depth(up[node])
            return [depth(node) for node in range(len(up))]
      `,
    },
    {
      says: 'Takes a tree as the list of parents and lists for every node how many nodes hang under it, itself included, and the leaves.',
      takes: { up: parents(3, 8) },
      source: py`
        def f(up):
            sizes = [1] * len(up)
            for node in range(len(up) - 1, 0, -1):
                sizes[up[node]] += sizes[node]
            leaves = [node for node in range(len(up)) if node not in up]
            return (sizes, leaves)
      `,
      bug: [
        'for node in range(len(up) - 1, 0, -1):',
        'for node in range(1, len(up)):',
        py`
          sizes, leaves = f(up)
          assert sizes[0] == len(up)
          for node in range(len(up)):
              below = [sizes[child] for child in range(len(up)) if up[child] == node]
              assert sizes[node] == 1 + sum(below)
        `,
      ],
    },
    {
      says: 'Takes a tree as the list of parents and finds the longest way between two nodes; gives its length and its nodes, from the end with the larger number.',
      takes: { up: parents(4, 9) },
      source: py`
        def f(up):
            def way_up(node):
                path = [node]
                while up[path[-1]] >= 0:
                    path.append(up[path[-1]])
                return path
            best = []
            for a in range(len(up)):
                for b in range(a):
                    left = way_up(a)
                    right = way_up(b)
                    while len(left) > 1 and len(right) > 1 and left[-2] == right[-2]:
                        left.pop()
                        right.pop()
                    path = left + right[-2::-1] if left[-1] == right[-1] else []
                    if len(path) > len(best):
                        best = path
            return (len(best) - 1, best)
      `,
      bug: [
        'while len(left) > 1 and len(right) > 1 and left[-2] == right[-2]:',
        'while len(left) > 2 and len(right) > 2 and left[-2] == right[-2]:',
        py`
          size, path = f(up)
          assert size == len(path) - 1
          assert len(set(path)) == len(path)
          assert all(up[a] == b or up[b] == a for a, b in zip(path, path[1:]))
        `,
      ],
    },
  ]),
];
