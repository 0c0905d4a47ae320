import { list } from '../containers.ts';
import { family, py } from '../program.ts';
import { oneOf, text, whole } from '../scalars.ts';

export const scores = [
  family('scores', 'numbers', [
    {
      says: 'Drops the highest and the lowest mark once each, adds the others, and multiplies by the difficulty in tenths, rounding half a point up.',
      takes: { marks: list(whole(0, 10), 3, 7), tenths: whole(10, 39) },
      source: py`
        def f(marks, tenths):
            kept = sorted(marks)[1:-1]
            return (sum(kept) * tenths + 5) // 10
      `,
      bug: [
        'kept = sorted(marks)[1:-1]',
        'kept = [m for m in marks if min(marks) < m < max(marks)]',
        py`
          total = f(marks, tenths)
          rest = list(marks)
          rest.remove(max(rest))
          rest.remove(min(rest))
          assert abs(total * 10 - sum(rest) * tenths) <= 5
        `,
      ],
    },
    {
      says: 'Gives 3 points for each win, 1 for each draw and none for a loss.',
      takes: { results: text('WDL', 4, 12) },
      source: py`
        def f(results):
            points = 0
            for r in results:
                if r == 'W':
                    points += 3
                elif r == 'D':
                    points += 1
            return points
      `,
    },
    {
      says: 'Scores a game of bowling: a strike counts the next two rolls as well and a spare the next one; lists the running score of each frame that is complete.',
      takes: { rolls: list(oneOf(10, 9, 7, 5, 5, 3, 3, 1, 0), 5, 11) },
      source: py`
        def f(rolls):
            scores = []
            total = 0
            i = 0
            while i < len(rolls) and len(scores) < 10:
                if rolls[i] == 10:
                    needed, used = 3, 1
                elif i + 1 < len(rolls) and rolls[i] + rolls[i + 1] >= 10:
                    needed, used = 3, 2
                else:
                    needed, used = 2, 2
                if i + needed > len(rolls):
                    break
                total += sum(rolls[i:i + needed])
                scores.append(total)
                i += used
            return scores
      `,
      bug: [
        'needed, used = 3, 1',
        'needed, used = 3, 2 if rolls[i + 1:i + 2] == [10] else 1',
        py`
          scores = f(rolls)
          if all(r == 10 for r in rolls[:3]):
              assert scores[:1] == [30]
              if len(rolls) > 3:
                  assert scores[1] == 50 + rolls[3]
          assert all(b - a <= 30 for a, b in zip([0] + scores, scores))
        `,
      ],
    },
  ]),

  family('dividing', 'numbers', [
    {
      says: 'Shares so many sweets as evenly as possible and lists the shares, larger ones first.',
      takes: { sweets: whole(3, 60), children: whole(2, 7) },
      source: py`
        def f(sweets, children):
            each = sweets // children
            more = sweets % children
            return [each + 1] * more + [each] * (children - more)
      `,
      bug: [
        'return [each + 1] * more + [each] * (children - more)',
        'return [each + 1] * more + [each] * (children - max(more, 1))',
        py`
          shares = f(sweets, children)
          assert sum(shares) == sweets
          assert len(shares) == children
          assert max(shares) - min(shares) <= 1
        `,
      ],
    },
    {
      says: 'Divides by long division and writes the result with so many decimal places, without rounding.',
      takes: { a: whole(1, 90), b: whole(3, 29), places: whole(1, 6) },
      source: py`
        def f(a, b, places):
            out = str(a // b) + '.'
            rest = a % b
            for _ in range(places):
                rest *= 10
                out += str(rest // b)
                rest %= b
            return out
      `,
      bug: [
        'rest = a % b',
        'rest = a % b or a',
        py`
          out = f(a, b, places)
          scale = 10 ** places
          value = int(out.replace('.', ''))
          assert value * b <= a * scale < (value + 1) * b
        `,
      ],
    },
    {
      says: 'Divides by long division and writes the decimals with the part that repeats in brackets; nothing after the point is written when it divides evenly.',
      takes: { a: whole(1, 60), b: whole(2, 27) },
      source: py`
        def f(a, b):
            whole = str(a // b)
            rest = a % b
            if rest == 0:
                return whole
            seen = {}
            digits = ''
            while rest and rest not in seen:
                seen[rest] = len(digits)
                rest *= 10
                digits += str(rest // b)
                rest %= b
            if rest:
                start = seen[rest]
                digits = digits[:start] + '(' + digits[start:] + ')'
            return whole + '.' + digits
      `,
      bug: [
        'start = seen[rest]',
        'start = 0',
        py`
          head, _, part = f(a, b).rstrip(')').partition('(')
          if part:
              shift = 10 ** (len(head) - head.index('.') - 1)
              whole = int(head.replace('.', ''))
              assert (whole * 10 ** len(part) + int(part) - whole) * b == a * shift * (10 ** len(part) - 1)
        `,
      ],
    },
  ]),
];
