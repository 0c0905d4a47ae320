import { list } from '../containers.ts';
import { family, py } from '../program.ts';
import { oneOf, phrase, text, whole } from '../scalars.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';

export const hiding = [
  family('rails', 'text', [
    {
      says: 'Reads the letters at even places first, then those at odd places.',
      takes: { word: text(LOWER, 4, 11) },
      source: py`
        def f(word):
            return word[::2] + word[1::2]
      `,
    },
    {
      says: 'Writes the text row by row into lines of a given width and reads it column by column.',
      takes: { word: text(LOWER, 5, 14), width: whole(2, 5) },
      source: py`
        def f(word, width):
            out = ''
            for column in range(width):
                for i in range(column, len(word), width):
                    out += word[i]
            return out
      `,
      bug: [
        'range(column, len(word), width)',
        'range(column, len(word) - len(word) % width or len(word), width)',
        py`
          out = f(word, width)
          assert sorted(out) == sorted(word)
          assert out[0] == word[0]
        `,
      ],
    },
    {
      says: 'Writes the text in a zigzag over so many rails, down and up again, and reads rail by rail.',
      takes: { word: text(LOWER, 6, 14), rails: whole(2, 5) },
      source: py`
        def f(word, rails):
            rows = [[] for _ in range(rails)]
            row = 0
            step = 1
            for c in word:
                rows[row].append(c)
                if row == rails - 1:
                    step = -1
                elif row == 0:
                    step = 1
                row += step
            out = ''
            for line in rows:
                out += ''.join(line)
            return out
      `,
    },
  ]),

  family('mask', 'text', [
    {
      says: 'Hides all but the last k characters behind stars.',
      takes: { code: text('ABCX0123456789', 4, 12), k: whole(1, 6) },
      source: py`
        def f(code, k):
            hidden = max(0, len(code) - k)
            return '*' * hidden + code[hidden:]
      `,
      bug: [
        'max(0, len(code) - k)',
        'abs(len(code) - k)',
        py`
          out = f(code, k)
          assert len(out) == len(code)
          assert out.endswith(code[-min(k, len(code)):])
        `,
      ],
    },
    {
      says: 'Hides all but the last two digits of each number that has at least k digits.',
      takes: { line: phrase(['12', '4071', '586', 'no', '90210', 'x7', '77'], 3, 6, ' '), k: whole(3, 5) },
      source: py`
        def f(line, k):
            parts = []
            for part in line.split():
                if part.isdigit() and len(part) >= k:
                    part = '#' * (len(part) - 2) + part[-2:]
                parts.append(part)
            return ' '.join(parts)
      `,
      bug: [
        'len(part) >= k',
        'len(part) > k',
        py`
          for part in f(line, k).split():
              assert len(part) < k or not part.isdigit()
        `,
      ],
    },
    {
      says: 'Hides the letters of every listed word but its first and last, whatever its capitals; shorter than three it is hidden whole, and a comma or stop after it stays.',
      takes: {
        line: phrase(['Red', 'red,', 'fox', 'Fox.', 'an', 'An,', 'owl', 'river', 'River.'], 3, 7, ' '),
        listed: list(oneOf('red', 'fox', 'an', 'river'), 1, 3),
      },
      source: py`
        def f(line, listed):
            out = []
            for part in line.split():
                tail = ''
                if part[-1] in ',.':
                    part, tail = part[:-1], part[-1]
                if part.lower() in listed:
                    if len(part) < 3:
                        part = '*' * len(part)
                    else:
                        part = part[0] + '*' * (len(part) - 2) + part[-1]
                out.append(part + tail)
            return ' '.join(out)
      `,
      bug: [
        'if part.lower() in listed:',
        'if part in listed:',
        py`
          shown = f(line, listed).replace(',', '').replace('.', '').lower().split()
          assert len(shown) == len(line.split())
          assert not any(word in listed for word in shown)
        `,
      ],
    },
  ]),
];
