import { list, tuple } from '../containers.ts';
import { family, py } from '../program.ts';
import { oneOf, phrase, text, whole } from '../scalars.ts';

export const measures = [
  family('roman', 'numbers', [
    {
      says: 'Adds up the values of the Roman digits, whatever their order.',
      takes: { digits: text('IVXLC', 2, 7) },
      source: py`
        def f(digits):
            values = {'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
            return sum(values[d] for d in digits)
      `,
    },
    {
      says: 'Reads a Roman number in which a digit before a larger one is subtracted.',
      takes: {
        digits: phrase(['C', 'XC', 'XL', 'L', 'X', 'IX', 'IV', 'V', 'I', 'II'], 2, 4, ''),
      },
      source: py`
        def f(digits):
            values = {'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}
            total = 0
            for i, d in enumerate(digits):
                value = values[d]
                if i + 1 < len(digits) and values[digits[i + 1]] > value:
                    total -= value
                else:
                    total += value
            return total
      `,
      bug: [
        'values[digits[i + 1]] > value',
        'values[digits[i + 1]] >= value',
        py`
          total = f(digits)
          if sorted(digits, key='CLXVI'.index) == list(digits):
              assert total == sum({'I': 1, 'V': 5, 'X': 10, 'L': 50, 'C': 100}[d] for d in digits)
        `,
      ],
    },
    {
      says: 'Writes the number in Roman digits; a run of four or more signs is written as its count and one sign, and numbers above 300 start with a bar for every full 300.',
      takes: { n: whole(1, 1400) },
      source: py`
        def f(n):
            out = ''
            while n > 300:
                out += '|'
                n -= 300
            values = [(100, 'C'), (90, 'XC'), (50, 'L'), (40, 'XL'), (10, 'X'), (9, 'IX'), (5, 'V'), (1, 'I')]
            for value, sign in values:
                count = n // value
                n -= count * value
                if count >= 4:
                    out += str(count) + sign
                else:
                    out += sign * count
            return out
      `,
    },
  ]),

  family('clock', 'numbers', [
    {
      says: 'Moves the clock on by so many minutes and writes hours and minutes with two digits each.',
      takes: { hour: whole(0, 23), minute: whole(0, 59), later: whole(1, 1500) },
      source: py`
        def f(hour, minute, later):
            total = (hour * 60 + minute + later) % 1440
            return f'{total // 60:02d}:{total % 60:02d}'
      `,
      bug: [
        '(hour * 60 + minute + later) % 1440',
        'hour * 60 + (minute + later) % 1440',
        py`
          hours, minutes = f(hour, minute, later).split(':')
          assert 0 <= int(hours) < 24 and 0 <= int(minutes) < 60
        `,
      ],
    },
    {
      says: 'Tells how long it is from one time of day to the next time the clock shows the other, in hours and minutes, leaving out what is zero.',
      takes: {
        start: tuple(whole(0, 23), oneOf(0, 15, 20, 45)),
        end: tuple(whole(0, 23), oneOf(0, 15, 30, 45)),
      },
      source: py`
        def f(start, end):
            a = start[0] * 60 + start[1]
            b = end[0] * 60 + end[1]
            if b <= a:
                b += 1440
            hours, minutes = divmod(b - a, 60)
            parts = []
            if hours:
                parts.append(str(hours) + ' h')
            if minutes:
                parts.append(str(minutes) + ' min')
            return ' '.join(parts)
      `,
      bug: [
        'if b <= a:',
        'if b < a:',
        py`
          words = f(start, end).split()
          assert words
          pairs = dict(zip(words[1::2], map(int, words[::2])))
          assert 0 < pairs.get('h', 0) * 60 + pairs.get('min', 0) <= 1440
        `,
      ],
    },
    {
      says: 'Joins busy times that touch or overlap and gives the free times between opening and closing that last at least the length asked for.',
      takes: {
        busy: list(tuple(whole(8, 18), whole(1, 4)), 1, 5),
        length: whole(1, 3),
      },
      source: py`
        def f(busy, length):
            day = (8, 20)
            spans = sorted((start, min(start + hours, day[1])) for start, hours in busy)
            joined = []
            for start, end in spans:
                if joined and start <= joined[-1][1]:
                    joined[-1][1] = max(joined[-1][1], end)
                else:
                    joined.append([start, end])
            free = []
            at = day[0]
            for start, end in joined + [[day[1], day[1]]]:
                if start - at >= length:
                    free.append((at, start))
                at = end
            return free
      `,
      bug: [
        'joined[-1][1] = max(joined[-1][1], end)',
        'joined[-1][1] = end',
        py`
          free = f(busy, length)
          assert all(b - a >= length for a, b in free)
          for a, b in free:
              assert not any(s < b and a < s + h for s, h in busy)
        `,
      ],
    },
  ]),
];
