import { family, py } from '../program.ts';
import { phrase } from '../scalars.ts';

export const entries = [
  family('fields', 'parsing', [
    {
      says: 'Reads entries of a letter, an equals sign and a number, parted by semicolons, into a dictionary; later entries win.',
      takes: { line: phrase(['a=1', 'b=20', 'c=3', 'a=7', 'b=4', 'd=15', 'c=0'], 2, 6, ';') },
      source: py`
        def f(line):
            out = {}
            for entry in line.split(';'):
                key, value = entry.split('=')
                out[key] = int(value)
            return out
      `,
      bug: [
        'out[key] = int(value)',
        'out.setdefault(key, int(value))',
        py`
          key, value = line.split(';')[-1].split('=')
          assert f(line)[key] == int(value)
        `,
      ],
    },
    {
      says: 'Reads entries into a dictionary: yes and no become truth values, digits become numbers, nothing becomes None, everything else stays text; an entry without a sign counts as yes.',
      takes: { line: phrase(['a=1', 'b=yes', 'c=', 'a=no', 'flag', 'd=x7', 'b=-4', 'e=12'], 2, 6, ';') },
      source: py`
        def f(line):
            out = {}
            for entry in line.split(';'):
                key, sign, value = entry.partition('=')
                if not sign:
                    out[key] = True
                elif value in ('yes', 'no'):
                    out[key] = value == 'yes'
                elif value.lstrip('-').isdigit():
                    out[key] = int(value)
                else:
                    out[key] = value or None
            return out
      `,
      bug: [
        "elif value.lstrip('-').isdigit():",
        'elif value.isdigit():',
        py`
          out = f(line)
          assert all(v is None or type(v) in (bool, int) or not v.strip('-').isdigit() for v in out.values())
          assert set(out) == {entry.split('=')[0] for entry in line.split(';')}
        `,
      ],
    },
    {
      says: 'Reads a query in which a key with a dot goes into an inner dictionary, a repeated key gathers its values in a list, and + stands for a space.',
      takes: {
        line: phrase(['a=1', 'a=two', 'b.x=3', 'b.y=old+oak', 'b.x=4', 'c=red+fox', 'd.z=0'], 2, 6, '&'),
      },
      source: py`
        def f(line):
            out = {}
            for entry in line.split('&'):
                key, value = entry.split('=')
                value = value.replace('+', ' ')
                place = out
                if '.' in key:
                    outer, key = key.split('.')
                    place = out.setdefault(outer, {})
                if key not in place:
                    place[key] = value
                elif isinstance(place[key], list):
                    place[key].append(value)
                else:
                    place[key] = [place[key], value]
            return out
      `,
      bug: [
        'place[key].append(value)',
        'place[key] += value',
        py`
          out = f(line)
          def values(part):
              if isinstance(part, dict):
                  return [v for inner in part.values() for v in values(inner)]
              return list(part) if isinstance(part, list) else [part]
          assert sorted(values(out)) == sorted(e.split('=')[1].replace('+', ' ') for e in line.split('&'))
        `,
      ],
    },
  ]),

  family('spans', 'parsing', [
    {
      says: 'Writes out ranges such as 2-4 among single numbers, parted by commas, as a list.',
      takes: { line: phrase(['1', '3-5', '7', '8-9', '2-6', '12', '10-13'], 2, 5, ',') },
      source: py`
        def f(line):
            out = []
            for part in line.split(','):
                ends = part.split('-')
                for n in range(int(ends[0]), int(ends[-1]) + 1):
                    out.append(n)
            return out
      `,
    },
    {
      says: 'Reads parts from left to right: a number or a range, with a slash and a step if it skips, is added; a part that begins with ! is taken away again; gives the numbers in order and how many parts changed nothing.',
      takes: {
        line: phrase(['1-9/2', '4', '2-6', '!5', '!3-4', '8-14/3', '10', '!1-9/4', '!20'], 2, 6, ','),
      },
      source: py`
        def f(line):
            numbers = set()
            idle = 0
            for part in line.split(','):
                away = part.startswith('!')
                span, _, step = part.lstrip('!').partition('/')
                ends = [int(end) for end in span.split('-')]
                named = set(range(ends[0], ends[-1] + 1, int(step or 1)))
                if away:
                    after = numbers - named
                else:
                    after = numbers | named
                if after == numbers:
                    idle += 1
                numbers = after
            return (sorted(numbers), idle)
      `,
      bug: [
        'after = numbers - named',
        'after = numbers ^ named',
        py`
          numbers, idle = f(line)
          last = line.split(',')[-1]
          if last.startswith('!'):
              assert set(numbers) <= set(f(line[:line.rindex(',')])[0] if ',' in line else [])
        `,
      ],
    },
    {
      says: 'Reads numbers and ranges, drops doubles, sorts them and writes them again with as few parts as possible, two neighbours still as single numbers.',
      takes: { line: phrase(['1', '3-5', '7', '8-9', '2', '12', '10-11', '6', '14'], 2, 7, ',') },
      source: py`
        def f(line):
            numbers = set()
            for part in line.split(','):
                ends = [int(end) for end in part.split('-')]
                numbers.update(range(ends[0], ends[-1] + 1))
            out = []
            for n in sorted(numbers):
                if n - 1 in numbers:
                    continue
                end = n
                while end + 1 in numbers:
                    end += 1
                if end - n >= 2:
                    out.append(str(n) + '-' + str(end))
                else:
                    out.extend(str(x) for x in range(n, end + 1))
            return ','.join(out)
      `,
      bug: [
        'if end - n >= 2:',
        'if end - n > 2:',
        py`
          out = f(line)
          flat = [int(n) for part in out.split(',') for n in part.split('-')]
          assert flat == sorted(set(flat))
          singles = [part for part in out.split(',') if '-' not in part]
          assert not any(int(c) - int(a) == 2 and '-' not in out for a, b, c in zip(singles, singles[1:], singles[2:]))
          assert f(out) == out
        `,
      ],
    },
  ]),
];
