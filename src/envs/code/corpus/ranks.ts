import { list } from '../containers.ts';
import { family, py } from '../program.ts';
import { whole } from '../scalars.ts';

export const ranks = [
  family('peaks', 'lists', [
    {
      says: 'Lists the places of the numbers that are larger than both neighbours.',
      takes: { xs: list(whole(0, 12), 5, 10) },
      source: py`
        def f(xs):
            out = []
            for i in range(1, len(xs) - 1):
                if xs[i - 1] < xs[i] > xs[i + 1]:
                    out.append(i)
            return out
      `,
      bug: [
        'xs[i - 1] < xs[i]',
        'xs[i - 1] <= xs[i]',
        py`
          for i in f(xs):
              assert xs[i] > xs[i - 1] and xs[i] > xs[i + 1]
        `,
      ],
    },
    {
      says: 'Lists the heights that can be seen from the left, those higher than everything before them, and then those seen from the right.',
      takes: { xs: list(whole(1, 12), 4, 9) },
      source: py`
        def f(xs):
            def seen(row):
                top = 0
                out = []
                for x in row:
                    if x > top:
                        out.append(x)
                        top = x
                return out
            return [seen(xs), seen(xs[::-1])]
      `,
      bug: [
        'if x > top:',
        'if x >= top:',
        py`
          left, right = f(xs)
          assert left[-1] == right[-1] == max(xs)
          assert left == sorted(set(left)) and right == sorted(set(right))
        `,
      ],
    },
    {
      says: 'Lets rain fall on walls of these heights and gives how much water stands over each, the total, and the place where it is deepest first, or -1 if it is dry.',
      takes: { walls: list(whole(0, 7), 5, 10) },
      source: py`
        def f(walls):
            n = len(walls)
            left = [0] * n
            right = [0] * n
            top = 0
            for i in range(n):
                top = max(top, walls[i])
                left[i] = top
            top = 0
            for i in range(n - 1, -1, -1):
                top = max(top, walls[i])
                right[i] = top
            water = [min(left[i], right[i]) - walls[i] for i in range(n)]
            deepest = water.index(max(water)) if max(water) > 0 else -1
            return (water, sum(water), deepest)
      `,
      bug: [
        'for i in range(n - 1, -1, -1):',
        'for i in range(n - 1, 1, -1):',
        py`
          water, total, deepest = f(walls)
          assert total == sum(water)
          assert min(water) >= 0
          assert water[0] == 0 and water[-1] == 0
        `,
      ],
    },
  ]),

  family('places', 'lists', [
    {
      says: 'Gives each runner the place that the points earn, most points first; equal points share a place and the next place is left free.',
      takes: { points: list(whole(0, 9), 4, 8) },
      source: py`
        def f(points):
            order = sorted(points, reverse=True)
            return [order.index(p) + 1 for p in points]
      `,
      bug: [
        'order = sorted(points, reverse=True)',
        'order = sorted(set(points), reverse=True)',
        py`
          places = f(points)
          for p, place in zip(points, places):
              assert place == 1 + sum(1 for q in points if q > p)
        `,
      ],
    },
    {
      says: 'Gives the second largest of the different numbers, or None when there is only one.',
      takes: { xs: list(whole(0, 30), 2, 8) },
      source: py`
        def f(xs):
            different = sorted(set(xs))
            if len(different) < 2:
                return None
            return different[-2]
      `,
    },
    {
      says: 'Ranks teams by points, then by goal difference, then by goals; each result is home team, away team, home goals and away goals in one number, a win is worth three points and a draw one.',
      takes: { results: list(whole(0, 35), 3, 7) },
      source: py`
        def f(results):
            pairs = [(0, 1), (1, 2), (2, 0), (1, 0)]
            table = [[0, 0, 0] for _ in range(3)]
            for code in results:
                home, away = pairs[code // 9]
                a, b = divmod(code % 9, 3)
                table[home][1] += a - b
                table[away][1] += b - a
                table[home][2] += a
                table[away][2] += b
                if a > b:
                    table[home][0] += 3
                elif a < b:
                    table[away][0] += 3
                else:
                    table[home][0] += 1
                    table[away][0] += 1
            order = sorted(range(3), key=lambda team: table[team], reverse=True)
            return [('ABC'[team], table[team][0]) for team in order]
      `,
    },
  ]),
];
