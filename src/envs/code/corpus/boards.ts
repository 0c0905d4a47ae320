import { grid, list } from '../containers.ts';
import { family, py } from '../program.ts';
import { text, whole } from '../scalars.ts';

export const boards = [
  family('falling', 'grids', [
    {
      says: 'Lets the stones o fall to the bottom of each column, where a column is written from top to bottom.',
      takes: { columns: list(text('o..', 3, 6), 2, 5) },
      source: py`
        def f(columns):
            out = []
            for column in columns:
                stones = column.count('o')
                out.append('.' * (len(column) - stones) + 'o' * stones)
            return out
      `,
    },
    {
      says: 'Lets the stones o fall in each column until they rest on a block #, on another stone or on the bottom.',
      takes: { columns: list(text('o.o.#', 4, 8), 1, 4) },
      source: py`
        def f(columns):
            out = []
            for column in columns:
                parts = []
                for part in column.split('#'):
                    stones = part.count('o')
                    parts.append('.' * (len(part) - stones) + 'o' * stones)
                out.append('#'.join(parts))
            return out
      `,
      bug: [
        "for part in column.split('#'):",
        "for part in column.split('#', 1):",
        py`
          out = f(columns)
          for old, new in zip(columns, out):
              assert [i for i, c in enumerate(old) if c == '#'] == [i for i, c in enumerate(new) if c == '#']
              assert old.count('o') == new.count('o')
              assert 'o.' not in new
        `,
      ],
    },
    {
      says: 'Drops coins of two players by turns into the columns with the given numbers, four places high; a full column is skipped and costs the turn; gives the rows from the top and who first has three in a line across or upward, or None.',
      takes: { drops: list(whole(0, 3), 4, 10) },
      source: py`
        def f(drops):
            columns = [[], [], [], []]
            winner = None
            player = 'x'
            for d in drops:
                if len(columns[d]) < 4 and winner is None:
                    columns[d].append(player)
                    level = len(columns[d]) - 1
                    if columns[d][-3:] == [player] * 3:
                        winner = player
                    line = ''
                    for column in columns:
                        line += column[level] if level < len(column) else '.'
                    if player * 3 in line:
                        winner = player
                player = 'o' if player == 'x' else 'x'
            rows = []
            for level in range(3, -1, -1):
                row = ''
                for column in columns:
                    row += column[level] if level < len(column) else '.'
                rows.append(row)
            return (rows, winner)
      `,
      bug: [
        'if len(columns[d]) < 4 and winner is None:',
        'if len(columns[d]) < 4 and winner != player:',
        py`
          rows, winner = f(drops)
          lines = rows + [''.join(column) for column in zip(*rows)]
          assert not any(p * 3 in line for p in 'xo' if p != winner for line in lines)
        `,
      ],
    },
  ]),

  family('ways', 'grids', [
    {
      says: 'Lists the numbers on the diagonal that goes down from the left and then their sum.',
      takes: { rows: grid(whole(-5, 9), [2, 4], [2, 5]) },
      source: py`
        def f(rows):
            line = []
            for i in range(min(len(rows), len(rows[0]))):
                line.append(rows[i][i])
            return line + [sum(line)]
      `,
      bug: [
        'min(len(rows), len(rows[0]))',
        'len(rows)',
        py`
          out = f(rows)
          assert out[-1] == sum(out[:-1])
          assert len(out) == min(len(rows), len(rows[0])) + 1
        `,
      ],
    },
    {
      says: 'Finds the places whose number is the largest of its row and the smallest of its column.',
      takes: { rows: grid(whole(1, 9), [2, 3], [2, 3]) },
      source: py`
        def f(rows):
            out = []
            for r, row in enumerate(rows):
                for c, x in enumerate(row):
                    column = [line[c] for line in rows]
                    if x == max(row) and x == min(column):
                        out.append((r, c, x))
            return out
      `,
      bug: [
        'if x == max(row) and x == min(column):',
        'if x == max(row) and x == min(column[:2]):',
        py`
          for r, c, x in f(rows):
              assert rows[r][c] == x
              assert all(x >= y for y in rows[r])
              assert all(x <= line[c] for line in rows)
        `,
      ],
    },
    {
      says: 'Goes from the top left to the bottom right corner by steps right and down so that the numbers met add up to as little as possible; gives that sum and the steps, right before down where both are as good.',
      takes: { rows: grid(whole(0, 9), [2, 4], [2, 4]) },
      source: py`
        def f(rows):
            height, width = len(rows), len(rows[0])
            cost = [[0] * width for _ in range(height)]
            for r in range(height - 1, -1, -1):
                for c in range(width - 1, -1, -1):
                    after = []
                    if c + 1 < width:
                        after.append(cost[r][c + 1])
                    if r + 1 < height:
                        after.append(cost[r + 1][c])
                    cost[r][c] = rows[r][c] + (min(after) if after else 0)
            r = c = 0
            steps = ''
            while (r, c) != (height - 1, width - 1):
                right = cost[r][c + 1] if c + 1 < width else None
                down = cost[r + 1][c] if r + 1 < height else None
                if down is None or (right is not None and right <= down):
                    c += 1
                    steps += 'R'
                else:
                    r += 1
                    steps += 'D'
            return (cost[0][0], steps)
      `,
      bug: [
        'if down is None or (right is not None and right <= down):',
        'if down is None or (right is not None and rows[r][c + 1] <= rows[r + 1][c]):',
        py`
          total, steps = f(rows)
          assert steps.count('R') == len(rows[0]) - 1 and steps.count('D') == len(rows) - 1
          r = c = 0
          met = rows[0][0]
          for step in steps:
              r, c = r + (step == 'D'), c + (step == 'R')
              met += rows[r][c]
          assert met == total
        `,
      ],
    },
  ]),
];
