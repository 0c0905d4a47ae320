import { list, tuple } from '../containers.ts';
import { family, py } from '../program.ts';
import { oneOf, phrase, text, whole } from '../scalars.ts';

export const machines = [
  family('robot', 'simulation', [
    {
      says: 'Moves a robot from (0, 0) by the letters N, E, S and W, one step each, and gives where it stands; north makes the second number larger.',
      takes: { moves: text('NESW', 3, 10) },
      source: py`
        def f(moves):
            x = moves.count('E') - moves.count('W')
            y = moves.count('N') - moves.count('S')
            return (x, y)
      `,
      bug: [
        "moves.count('W')",
        "moves[1:].count('W')",
        py`
          assert f(moves) == f(moves[::-1])
        `,
      ],
    },
    {
      says: 'Steers a robot that faces north at first: L and R turn it, a digit moves it that far; gives its place and the way it faces.',
      takes: { orders: text('LR123', 3, 9) },
      source: py`
        def f(orders):
            x = y = 0
            facing = 0
            for o in orders:
                if o == 'L':
                    facing = (facing - 1) % 4
                elif o == 'R':
                    facing = (facing + 1) % 4
                else:
                    step = int(o)
                    x += [0, step, 0, -step][facing]
                    y += [step, 0, -step, 0][facing]
            return (x, y, 'NESW'[facing])
      `,
      bug: [
        'x += [0, step, 0, -step][facing]',
        'x += [0, step, 0, -1][facing]',
        py`
          x, y, facing = f(orders)
          far = sum(int(o) for o in orders if o.isdigit())
          assert (abs(x) + abs(y) - far) % 2 == 0
          assert facing in 'NESW'
        `,
      ],
    },
    {
      says: 'Moves a robot on a floor with walls; a move into a wall or off the floor is skipped and turns it right for the next forward moves; gives its place, the cells visited and the bumps.',
      takes: { walls: list(tuple(whole(0, 3), whole(0, 3)), 1, 4), orders: text('FFRLF', 4, 10) },
      source: py`
        def f(walls, orders):
            ways = [(0, -1), (1, 0), (0, 1), (-1, 0)]
            x = y = 2
            facing = 0
            bumps = 0
            visited = {(x, y)}
            for o in orders:
                if o == 'R':
                    facing = (facing + 1) % 4
                elif o == 'L':
                    facing = (facing + 3) % 4
                else:
                    nx = x + ways[facing][0]
                    ny = y + ways[facing][1]
                    if not (0 <= nx < 4 and 0 <= ny < 4) or (nx, ny) in walls:
                        bumps += 1
                        facing = (facing + 1) % 4
                    else:
                        x, y = nx, ny
                        visited.add((x, y))
            return ((x, y), len(visited), bumps)
      `,
      bug: [
        '0 <= nx < 4 and 0 <= ny < 4',
        '0 <= nx < 4 and 0 <= ny <= 4',
        py`
          (x, y), seen, bumps = f(walls, orders)
          assert 0 <= x < 4 and 0 <= y < 4
          assert seen + bumps <= 1 + orders.count('F')
        `,
      ],
    },
  ]),

  family('stack', 'simulation', [
    {
      says: 'Puts numbers on a pile and takes the top one off at each zero; gives the pile from bottom to top.',
      takes: { orders: list(oneOf(0, 1, 2, 3, 4, 5, 6, 7, 0), 5, 10) },
      source: py`
        def f(orders):
            pile = []
            for x in orders:
                if x != 0:
                    pile.append(x)
                elif pile:
                    pile.pop()
            return pile
      `,
      bug: [
        'elif pile:',
        'elif len(pile) > 1:',
        py`
          assert f(orders + [0]) == f(orders)[:-1]
        `,
      ],
    },
    {
      says: 'Calculates with a pile: a number is put on it, and +, - and * replace the two on top by their result; a sign that finds fewer than two is skipped; gives the pile.',
      takes: { line: phrase(['2', '3', '5', '7', '+', '-', '*', '9'], 4, 9, ' ') },
      source: py`
        def f(line):
            pile = []
            for part in line.split():
                if part.isdigit():
                    pile.append(int(part))
                elif len(pile) >= 2:
                    b = pile.pop()
                    a = pile.pop()
                    if part == '+':
                        pile.append(a + b)
                    elif part == '-':
                        pile.append(a - b)
                    else:
                        pile.append(a * b)
            return pile
      `,
      bug: [
        'elif len(pile) >= 2:',
        'elif len(pile) > 2:',
        py`
          pile = f(line)
          depth = 0
          for part in line.split():
              depth += 1 if part.isdigit() else -(depth > 1)
          assert len(pile) == depth
        `,
      ],
    },
    {
      says: 'Types text with keys: letters insert at the cursor, < and > move it, - deletes before it, ! undoes the last change of the text; gives the text with a bar at the cursor.',
      takes: { keys: text('abcd<>-!', 5, 12) },
      source: py`
        def f(keys):
            text = ''
            at = 0
            undo = []
            for key in keys:
                if key == '<':
                    at = max(0, at - 1)
                elif key == '>':
                    at = min(len(text), at + 1)
                elif key == '!':
                    if undo:
                        text, at = undo.pop()
                elif key == '-':
                    if at > 0:
                        undo.append((text, at))
                        text = text[:at - 1] + text[at:]
                        at -= 1
                else:
                    undo.append((text, at))
                    text = text[:at] + key + text[at:]
                    at += 1
            return text[:at] + '|' + text[at:]
      `,
      bug: [
        'text = text[:at - 1] + text[at:]\n                at -= 1',
        'text = text[:at - 1] + text[at:]',
        py`
          shown = f(keys)
          assert shown.count('|') == 1
          assert f(keys + 'a-') == shown
        `,
      ],
    },
  ]),
];
