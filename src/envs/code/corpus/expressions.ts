import { family, py } from '../program.ts';
import { phrase, shaped, text } from '../scalars.ts';

export const expressions = [
  family('brackets', 'parsing', [
    {
      says: 'Gives for each opening bracket how many are open at that point, itself included.',
      takes: { line: text('(()x', 4, 10) },
      source: py`
        def f(line):
            depth = 0
            out = []
            for c in line:
                if c == '(':
                    depth += 1
                    out.append(depth)
                elif c == ')':
                    depth -= 1
            return out
      `,
    },
    {
      says: 'Drops every bracket that has no partner and keeps the rest.',
      takes: { line: text('(()a)', 4, 11) },
      source: py`
        def f(line):
            keep = list(line)
            waiting = []
            for i, c in enumerate(line):
                if c == '(':
                    waiting.append(i)
                elif c == ')':
                    if waiting:
                        waiting.pop()
                    else:
                        keep[i] = ''
            for i in waiting:
                keep[i] = ''
            return ''.join(keep)
      `,
      bug: [
        'for i in waiting:',
        'for i in waiting[1:]:',
        py`
          out = f(line)
          assert out.count('(') == out.count(')')
          assert out.count('a') == line.count('a')
        `,
      ],
    },
    {
      says: 'Checks brackets of three kinds; at the first mistake it tells the place and what was expected there, at the end it tells what is still open, and else how deep it went.',
      takes: { line: phrase(['(', '[', '{', ')', ']', '}', '()', '[]', '(', '['], 3, 7, '') },
      source: py`
        def f(line):
            partner = {'(': ')', '[': ']', '{': '}'}
            open_ = []
            deepest = 0
            for i, c in enumerate(line):
                if c in partner:
                    open_.append(partner[c])
                    deepest = max(deepest, len(open_))
                elif not open_:
                    return (i, 'nothing open')
                elif open_[-1] != c:
                    return (i, 'expected ' + open_[-1])
                else:
                    open_.pop()
            if open_:
                return (len(line), ''.join(reversed(open_)))
            return deepest
      `,
      bug: [
        'elif open_[-1] != c:',
        'elif c not in open_:',
        py`
          found = f(line)
          if isinstance(found, tuple) and found[1] in (')', ']', '}'):
              assert isinstance(f(line + found[1]), int)
          for crossed in ('([)', '[(]', '{(}', '{[}', '({)', '[{]'):
              if line.startswith(crossed):
                  assert found == (2, 'expected ' + {'(': ')', '[': ']', '{': '}'}[crossed[1]])
        `,
      ],
    },
  ]),

  family('sums', 'parsing', [
    {
      says: 'Works out a chain of one-digit numbers with plus and minus.',
      takes: {
        line: shaped(
          'a chain of 3 to 7 one-digit numbers with + and - between them, without spaces',
          '[1-9]([+-][1-9]){2,6}',
          (rng) =>
            chain(
              rng.int(3, 7),
              () => String(rng.int(1, 9)),
              () => rng.pick(['+', '-']),
            ),
        ),
      },
      source: py`
        def f(line):
            total = int(line[0])
            for i in range(1, len(line), 2):
                if line[i] == '+':
                    total += int(line[i + 1])
                else:
                    total -= int(line[i + 1])
            return total
      `,
      bug: [
        'total -= int(line[i + 1])',
        'total = abs(total - int(line[i + 1]))',
        py`
          last = int(line[-2:])
          assert f(line) == f(line[:-2]) + last
        `,
      ],
    },
    {
      says: 'Works out a chain of numbers with plus, minus and times, times first, and gives the value of each part that is added.',
      takes: {
        line: shaped(
          'a chain of 3 to 6 numbers of one or two digits with +, - and * between them, without spaces',
          '[1-9][0-9]?([+*-][1-9][0-9]?){2,5}',
          (rng) =>
            chain(
              rng.int(3, 6),
              () => String(rng.int(1, 20)),
              () => rng.pick(['+', '-', '*']),
            ),
        ),
      },
      source: py`
        def f(line):
            parts = []
            for piece in line.replace('-', '+-').split('+'):
                value = 1
                for factor in piece.split('*'):
                    value *= int(factor)
                parts.append(value)
            return (sum(parts), parts)
      `,
      bug: [
        "line.replace('-', '+-')",
        "line.replace('-', '+-', 2)",
        py`
          total, parts = f(line)
          assert sum(parts) == total
          assert len(parts) == 1 + line.count('+') + line.count('-')
        `,
      ],
    },
    {
      says: 'Works out an expression of one-digit numbers with plus, minus, times and brackets, and gives the value with the deepest level of brackets.',
      takes: {
        line: shaped(
          'an expression of one-digit numbers with +, - and *, in which a bracket holds two or three numbers and no other bracket, without spaces',
          '([1-9]|\\([1-9]([+*-][1-9]){1,2}\\))([+*-]([1-9]|\\([1-9]([+*-][1-9]){1,2}\\))){1,4}',
          (rng) => {
            const sign = () => rng.pick(['+', '-', '*']);
            const digit = () => String(rng.int(1, 9));
            return chain(
              rng.int(2, 5),
              () => (rng.chance(2, 5) ? `(${chain(rng.int(2, 3), digit, sign)})` : digit()),
              sign,
            );
          },
        ),
      },
      source: py`
        def f(line):
            at = 0
            deepest = 0
            def value(depth):
                nonlocal at, deepest
                deepest = max(deepest, depth)
                total = product(depth)
                while at < len(line) and line[at] in '+-':
                    sign = 1 if line[at] == '+' else -1
                    at += 1
                    total += sign * product(depth)
                return total
            def product(depth):
                nonlocal at
                result = atom(depth)
                while at < len(line) and line[at] == '*':
                    at += 1
                    result *= atom(depth)
                return result
            def atom(depth):
                nonlocal at
                if line[at] == '(':
                    at += 1
                    result = value(depth + 1)
                    at += 1
                    return result
                at += 1
                return int(line[at - 1])
            return (value(0), deepest)
      `,
      bug: [
        'total += sign * product(depth)',
        'total += sign * (product(depth) if sign > 0 else atom(depth))',
        py`
          value, deepest = f(line)
          assert deepest == (1 if '(' in line else 0)
          assert f(line + '+9')[0] == value + 9
          assert f('(' + line + ')*2')[0] == 2 * value
        `,
      ],
    },
  ]),
];

function chain(count: number, item: () => string, sign: () => string): string {
  let out = item();
  for (let i = 1; i < count; i++) out += sign() + item();
  return out;
}
