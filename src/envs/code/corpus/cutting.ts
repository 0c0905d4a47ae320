import { list } from '../containers.ts';
import { family, py } from '../program.ts';
import { whole } from '../scalars.ts';

export const cutting = [
  family('cuts', 'lists', [
    {
      says: 'Packs the numbers in their order into boxes that hold at most the limit; a number above the limit gets a box of its own.',
      takes: { xs: list(whole(1, 9), 4, 10), limit: whole(6, 14) },
      source: py`
        def f(xs, limit):
            boxes = []
            room = 0
            for x in xs:
                if boxes and x <= room:
                    boxes[-1].append(x)
                    room -= x
                else:
                    boxes.append([x])
                    room = limit - x
            return boxes
      `,
      bug: [
        'room -= x',
        'room -= 1',
        py`
          boxes = f(xs, limit)
          assert [x for box in boxes for x in box] == xs
          assert all(sum(box) <= limit or len(box) == 1 for box in boxes)
        `,
      ],
    },
    {
      says: 'Cuts the list at its zeros and gives the parts between them; empty parts are left out.',
      takes: { xs: list(whole(0, 4), 5, 11) },
      source: py`
        def f(xs):
            parts = []
            part = []
            for x in xs:
                if x != 0:
                    part.append(x)
                elif part:
                    parts.append(part)
                    part = []
            if part:
                parts.append(part)
            return parts
      `,
      bug: [
        'elif part:',
        'elif len(part) > 1:',
        py`
          parts = f(xs)
          assert [x for part in parts for x in part] == [x for x in xs if x]
          borders = sum(1 for a, b in zip(xs, xs[1:]) if a and not b)
          assert len(parts) == borders + (1 if xs[-1] else 0)
        `,
      ],
    },
    {
      says: 'Cuts the list where the sign changes; a zero joins the part before it, or begins a plus part; each part is given as its sign, its length and its sum.',
      takes: { xs: list(whole(-6, 6), 5, 10) },
      source: py`
        def f(xs):
            parts = []
            sign = None
            for x in xs:
                if x == 0 and sign is not None:
                    here = sign
                else:
                    here = '-' if x < 0 else '+'
                if here == sign:
                    _, size, total = parts[-1]
                    parts[-1] = (sign, size + 1, total + x)
                else:
                    parts.append((here, 1, x))
                    sign = here
            return parts
      `,
      bug: [
        'sign is not None',
        "sign == '+'",
        py`
          parts = f(xs)
          assert sum(size for _, size, _ in parts) == len(xs)
          assert all(total != 0 for _, _, total in parts[1:])
        `,
      ],
    },
  ]),

  family('merging', 'lists', [
    {
      says: 'Merges two lists by always taking the smaller of the two front numbers, from the first list where they are equal.',
      takes: { a: list(whole(0, 20), 2, 6), b: list(whole(0, 20), 2, 6) },
      source: py`
        def f(a, b):
            a, b = list(a), list(b)
            out = []
            while a and b:
                if a[0] <= b[0]:
                    out.append(a.pop(0))
                else:
                    out.append(b.pop(0))
            return out + a + b
      `,
    },
    {
      says: 'Walks through two rising lists at once and gives the numbers that only one of them has, marked by -1 in front of those from the second.',
      takes: {
        a: list(whole(0, 15), 3, 7, { rising: true }),
        b: list(whole(0, 15), 3, 7, { rising: true }),
      },
      source: py`
        def f(a, b):
            out = []
            i = j = 0
            while i < len(a) or j < len(b):
                if j == len(b) or (i < len(a) and a[i] < b[j]):
                    out.append(a[i])
                    i += 1
                elif i == len(a) or b[j] < a[i]:
                    out += [-1, b[j]]
                    j += 1
                else:
                    i += 1
                    j += 1
            return out
      `,
      bug: [
        'while i < len(a) or j < len(b):',
        'while i < len(a) or j + 1 < len(b):',
        py`
          out = f(a, b)
          only = sorted(set(a) ^ set(b))
          assert sorted(x for x in out if x >= 0) == only
          assert out.count(-1) == len(set(b) - set(a))
        `,
      ],
    },
    {
      says: 'Adds two polynomials given by their factors, that of the highest power first, and writes the sum out as text.',
      takes: {
        a: list(whole(-3, 3), 2, 5),
        b: list(whole(-3, 3), 2, 5),
      },
      source: py`
        def f(a, b):
            size = max(len(a), len(b))
            total = [0] * size
            for factors in (a, b):
                for i, factor in enumerate(reversed(factors)):
                    total[i] += factor
            out = ''
            for power in range(size - 1, -1, -1):
                factor = total[power]
                if factor == 0:
                    continue
                sign = '-' if factor < 0 else '+'
                if out:
                    out += ' ' + sign + ' '
                elif sign == '-':
                    out += '-'
                if abs(factor) != 1 or power == 0:
                    out += str(abs(factor))
                if power > 0:
                    out += 'x' if power == 1 else 'x^' + str(power)
            return out or '0'
      `,
      bug: [
        'if abs(factor) != 1 or power == 0:',
        'if abs(factor) != 1:',
        py`
          out = f(a, b)
          assert not out.endswith(('+ ', '- ')) and out not in ('', '-')
          assert out.count('x') <= max(len(a), len(b)) - 1
          assert ('x' not in out) or out[-1].isdigit() or out[-1] == 'x'
        `,
      ],
    },
  ]),
];
