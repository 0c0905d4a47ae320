import { family, py } from '../program.ts';
import { phrase } from '../scalars.ts';

export const naming = [
  family('naming', 'parsing', [
    {
      says: 'Turns names with underscores into names with capitals.',
      takes: { name: phrase(['max', 'row', 'of', 'item', 'x', 'new', 'size'], 2, 5, '_') },
      source: py`
        def f(name):
            first, *rest = name.split('_')
            return first + ''.join(part.capitalize() for part in rest)
      `,
    },
    {
      says: 'Turns names with capitals into names with underscores; capitals in a row stay together but for the last when a small letter follows.',
      takes: { name: phrase(['max', 'Row', 'HTTP', 'Id', 'XY', 'new', 'Size', 'A'], 2, 4, '') },
      source: py`
        def f(name):
            out = ''
            for i, c in enumerate(name):
                if c.isupper() and i > 0:
                    after_small = name[i - 1].islower()
                    before_small = i + 1 < len(name) and name[i + 1].islower()
                    if after_small or before_small:
                        out += '_'
                out += c.lower()
            return out
      `,
      bug: [
        'if c.isupper() and i > 0:',
        'if c.isupper():',
        py`
          out = f(name)
          assert out == out.lower()
          assert out.replace('_', '') == name.lower()
          assert not out.startswith('_') and '__' not in out
        `,
      ],
    },
    {
      says: 'Cuts a line of a small language into pairs of kind and text: names, numbers with at most one point, text in double quotes, signs of one or two characters; spaces are dropped and what fits nothing is an error.',
      takes: { line: phrase(['x', '1.5', '==', '+', '"a b"', 'n2', ' ', '7', '.', '<=', '('], 3, 7, '') },
      source: py`
        def f(line):
            out = []
            i = 0
            while i < len(line):
                c = line[i]
                j = i + 1
                if c == ' ':
                    i = j
                    continue
                if c.isalpha():
                    while j < len(line) and line[j].isalnum():
                        j += 1
                    kind = 'name'
                elif c.isdigit():
                    while j < len(line) and (line[j].isdigit() or (line[j] == '.' and '.' not in line[i:j])):
                        j += 1
                    kind = 'number'
                elif c == '"':
                    while line[j] != '"':
                        j += 1
                    j += 1
                    kind = 'text'
                elif c in '=<+(':
                    if line[j:j + 1] == '=':
                        j += 1
                    kind = 'sign'
                else:
                    kind = 'error'
                out.append((kind, line[i:j]))
                i = j
            return out
      `,
    },
  ]),
];
