import { list } from '../containers.ts';
import { family, py } from '../program.ts';
import { oneOf, text, whole } from '../scalars.ts';

export const games = [
  family('elevator', 'simulation', [
    {
      says: 'Counts the floors a lift travels when it goes from the ground floor, 0, to each floor in turn.',
      takes: { floors: list(whole(0, 9), 2, 8) },
      source: py`
        def f(floors):
            total = 0
            at = 0
            for floor in floors:
                total += abs(floor - at)
                at = floor
            return total
      `,
    },
    {
      says: 'Serves calls from a starting floor by always going to the nearest one, the lower of two, and lists the floors in that order.',
      takes: { calls: list(whole(0, 12), 3, 7), start: whole(0, 12) },
      source: py`
        def f(calls, start):
            left = sorted(set(calls))
            at = start
            out = []
            while left:
                best = left[0]
                for floor in left:
                    if abs(floor - at) < abs(best - at):
                        best = floor
                left.remove(best)
                out.append(best)
                at = best
            return out
      `,
      bug: [
        'at = best',
        'at = out[0]',
        py`
          out = f(calls, start)
          assert sorted(out) == sorted(set(calls))
          at = start
          for i, floor in enumerate(out):
              assert abs(floor - at) == min(abs(c - at) for c in out[i:])
              at = floor
        `,
      ],
    },
    {
      says: 'Serves calls like a lift: it goes on in its direction while there are calls there, then turns; three seconds a floor and five a stop, two more for a turn; gives each floor with the second of arrival.',
      takes: { calls: list(whole(0, 12), 3, 6), start: whole(2, 10), up: oneOf('up', 'down') },
      source: py`
        def f(calls, start, up):
            left = set(calls) - {start}
            way = 1 if up == 'up' else -1
            at = start
            time = 0
            out = []
            while left:
                ahead = [c for c in left if (c - at) * way > 0]
                if not ahead:
                    way = -way
                    time += 2
                    continue
                floor = min(ahead, key=lambda c: abs(c - at))
                time += 3 * abs(floor - at)
                out.append((floor, time))
                time += 5
                left.discard(floor)
                at = floor
            return out
      `,
    },
  ]),

  family('duel', 'simulation', [
    {
      says: 'Plays rock, paper and scissors round by round and gives the wins of the first and of the second player.',
      takes: { first: text('RPS', 4, 8), second: text('RPS', 4, 8) },
      source: py`
        def f(first, second):
            wins = [0, 0]
            for a, b in zip(first, second):
                if a + b in ('RS', 'SP', 'PR'):
                    wins[0] += 1
                elif a != b:
                    wins[1] += 1
            return wins
      `,
      bug: [
        'zip(first, second)',
        'zip(first, second + second[-1])',
        py`
          assert f(first, second) == f(second, first)[::-1]
        `,
      ],
    },
    {
      says: 'Plays a card game: in each round the higher card takes both points, equal cards carry their points over to the next round; gives the points of both and those left over.',
      takes: { a: list(whole(1, 6), 4, 8), b: list(whole(1, 6), 4, 8) },
      source: py`
        def f(a, b):
            points = [0, 0]
            pot = 0
            for x, y in zip(a, b):
                pot += 2
                if x == y:
                    continue
                if x > y:
                    points[0] += pot
                else:
                    points[1] += pot
                pot = 0
            return (points[0], points[1], pot)
      `,
      bug: [
        'points[1] += pot\n        pot = 0',
        'points[1] += pot\n            pot = 0',
        py`
          first, second, over = f(a, b)
          rounds = min(len(a), len(b))
          assert first + second + over == 2 * rounds
        `,
      ],
    },
    {
      says: 'Keeps the score of tennis games from the points won by A and B: a game takes four points and a lead of two; gives the games of both and how the running game stands, in words.',
      takes: { points: text('AB', 5, 14) },
      source: py`
        def f(points):
            games = {'A': 0, 'B': 0}
            run = {'A': 0, 'B': 0}
            for p in points:
                run[p] += 1
                other = 'B' if p == 'A' else 'A'
                if run[p] >= 4 and run[p] - run[other] >= 2:
                    games[p] += 1
                    run = {'A': 0, 'B': 0}
            a, b = run['A'], run['B']
            names = ['love', '15', '30', '40']
            if a >= 3 and b >= 3:
                if a == b:
                    stand = 'deuce'
                else:
                    stand = 'advantage ' + ('A' if a > b else 'B')
            else:
                stand = names[a] + '-' + names[b]
            return (games['A'], games['B'], stand)
      `,
      bug: [
        'if run[p] >= 4 and run[p] - run[other] >= 2:',
        'if run[p] >= 4 and run[p] > run[other]:',
        py`
          a, b, stand = f(points)
          assert a + b <= len(points) // 4
          if points[:6].count('A') == 3 and len(points) < 8:
              assert a == b == 0
        `,
      ],
    },
  ]),
];
