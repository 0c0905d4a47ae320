import { grid, list, tuple } from '../containers.ts';
import { family, py } from '../program.ts';
import { text, whole } from '../scalars.ts';

export const grids = [
  family('reading', 'grids', [
    {
      says: 'Adds up each column.',
      takes: { rows: grid(whole(0, 9), [2, 4], [2, 4]) },
      source: py`
        def f(rows):
            return [sum(column) for column in zip(*rows)]
      `,
      bug: [
        'sum(column)',
        'sum(set(column))',
        py`
          assert sum(f(rows)) == sum(sum(row) for row in rows)
        `,
      ],
    },
    {
      says: 'Turns the table by so many quarter turns clockwise.',
      takes: { rows: grid(whole(0, 9), [2, 3], [2, 4]), turns: whole(1, 7) },
      source: py`
        def f(rows, turns):
            for _ in range(turns % 4):
                rows = [list(column) for column in zip(*rows[::-1])]
            return rows
      `,
      bug: [
        'for _ in range(turns % 4):',
        'for _ in range(turns % 4 if turns < 6 else 1):',
        py`
          out = f(rows, turns)
          back = f(out, 4 - turns % 4) if turns % 4 else out
          assert back == rows
        `,
      ],
    },
    {
      says: 'Reads the table in a spiral from the top left corner inward, clockwise, and starts a new list at each corner.',
      takes: { rows: grid(whole(0, 9), [2, 4], [2, 4]) },
      source: py`
        def f(rows):
            left = [list(row) for row in rows]
            out = []
            side = 0
            while left and left[0]:
                if side == 0:
                    line = left.pop(0)
                elif side == 1:
                    line = [row.pop() for row in left]
                elif side == 2:
                    line = left.pop()[::-1]
                else:
                    line = [row.pop(0) for row in reversed(left)]
                out.append(line)
                side = (side + 1) % 4
            return out
      `,
      bug: [
        'line = [row.pop(0) for row in reversed(left)]',
        'line = [row.pop(0) for row in left]',
        py`
          lines = f(rows)
          at = {}
          assert sorted(x for line in lines for x in line) == sorted(x for row in rows for x in row)
          if len(rows) > 2 and len(rows[0]) > 1:
              assert lines[3][0] == rows[-2][0]
        `,
      ],
    },
  ]),

  family('neighbours', 'grids', [
    {
      says: 'Counts the marks # in each row of the picture.',
      takes: { rows: list(text('#.', 4, 6), 2, 5) },
      source: py`
        def f(rows):
            return [row.count('#') for row in rows]
      `,
      bug: [
        'for row in rows',
        "for row in rows if row.strip('.')",
        py`
          assert len(f(rows)) == len(rows)
        `,
      ],
    },
    {
      says: 'Writes on each free cell how many of the eight cells around it are mines, marked *, and keeps the mines; a cell without any stays a dot.',
      takes: { mines: list(tuple(whole(0, 3), whole(0, 3)), 1, 5), rows: whole(2, 4), columns: whole(2, 4) },
      source: py`
        def f(mines, rows, columns):
            out = []
            for r in range(rows):
                line = ''
                for c in range(columns):
                    near = 0
                    for mr, mc in set(mines):
                        if mr < rows and mc < columns and abs(mr - r) <= 1 and abs(mc - c) <= 1:
                            near += 1
                    if (r, c) in mines:
                        line += '*'
                    else:
                        line += str(near) if near else '.'
                out.append(line)
            return out
      `,
      bug: [
        'if mr < rows and mc < columns and abs(mr - r) <= 1 and abs(mc - c) <= 1:',
        'if abs(mr - r) <= 1 and abs(mc - c) <= 1:',
        py`
          picture = f(mines, rows, columns)
          inside = {(r, c) for r, c in mines if r < rows and c < columns}
          assert sum(line.count('*') for line in picture) == len(inside)
          total = sum(int(x) for line in picture for x in line if x.isdigit())
          assert total <= 8 * len(inside)
          assert inside or total == 0
        `,
      ],
    },
    {
      says: 'Finds the islands of cells of equal numbers that touch along sides and lists them as number, size and whether they reach the border, largest first, then by number.',
      takes: { rows: grid(whole(1, 3), [2, 4], [3, 4]) },
      source: py`
        def f(rows):
            height, width = len(rows), len(rows[0])
            seen = set()
            out = []
            for r in range(height):
                for c in range(width):
                    if (r, c) in seen:
                        continue
                    todo = [(r, c)]
                    seen.add((r, c))
                    size = 0
                    edge = False
                    while todo:
                        y, x = todo.pop()
                        size += 1
                        if y in (0, height - 1) or x in (0, width - 1):
                            edge = True
                        for ny, nx in ((y - 1, x), (y + 1, x), (y, x - 1), (y, x + 1)):
                            if 0 <= ny < height and 0 <= nx < width and (ny, nx) not in seen:
                                if rows[ny][nx] == rows[r][c]:
                                    seen.add((ny, nx))
                                    todo.append((ny, nx))
                    out.append((rows[r][c], size, edge))
            out.sort(key=lambda island: (-island[1], island[0]))
            return out
      `,
      bug: [
        'if rows[ny][nx] == rows[r][c]:',
        'if rows[ny][nx] >= rows[r][c]:',
        py`
          islands = f(rows)
          flat = [x for row in rows for x in row]
          for number in set(flat):
              assert sum(size for n, size, _ in islands if n == number) == flat.count(number)
        `,
      ],
    },
  ]),
];
