import { dict } from '../containers.ts';
import { family, py } from '../program.ts';
import { oneOf, text, whole } from '../scalars.ts';

const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn'] as const;

export const counting = [
  family('tally', 'dicts', [
    {
      says: 'Counts how often each letter occurs.',
      takes: { word: text('abcde', 4, 10) },
      source: py`
        def f(word):
            counts = {}
            for c in word:
                counts[c] = counts.get(c, 0) + 1
            return counts
      `,
    },
    {
      says: 'Lists the letters that occur more than once with their counts, most frequent first, then by the alphabet.',
      takes: { word: text('abcdef', 6, 13) },
      source: py`
        def f(word):
            counts = {}
            for c in word:
                counts[c] = counts.get(c, 0) + 1
            many = [(c, n) for c, n in counts.items() if n > 1]
            many.sort(key=lambda item: (-item[1], item[0]))
            return many
      `,
      bug: [
        'many.sort(key=lambda item: (-item[1], item[0]))',
        'many.sort(key=lambda item: (item[1], item[0]), reverse=True)',
        py`
          many = f(word)
          assert all(word.count(c) == n > 1 for c, n in many)
          for (c, n), (d, m) in zip(many, many[1:]):
              assert n > m or (n == m and c < d)
        `,
      ],
    },
    {
      says: 'Counts for every letter which letters follow it and gives, for each letter that is followed by any, its most frequent follower and how often; of several the one that was seen first.',
      takes: { word: text('abcd', 6, 14) },
      source: py`
        def f(word):
            after = {}
            for a, b in zip(word, word[1:]):
                row = after.setdefault(a, {})
                row[b] = row.get(b, 0) + 1
            out = {}
            for a, row in after.items():
                best = None
                for b, n in row.items():
                    if best is None or n > best[1]:
                        best = (b, n)
                out[a] = best
            return out
      `,
    },
  ]),

  family('links', 'dicts', [
    {
      says: 'Turns a table round, so that each number leads to the list of names that had it.',
      takes: { table: dict(oneOf(...NAMES), whole(1, 4), 3, 6) },
      source: py`
        def f(table):
            out = {}
            for name, number in table.items():
                out.setdefault(number, []).append(name)
            return out
      `,
    },
    {
      says: 'Follows the links from the first letter until one has no link or was seen before, and gives the letters on the way.',
      takes: { links: dict(text('abcdef', 1, 1), text('abcdef', 1, 1), 3, 6), start: text('abcdef', 1, 1) },
      source: py`
        def f(links, start):
            path = [start]
            while path[-1] in links:
                after = links[path[-1]]
                if after in path:
                    break
                path.append(after)
            return path
      `,
    },
    {
      says: 'Follows the links from every letter and gathers the rings that are closed, each once, beginning with its smallest letter, sorted.',
      takes: { links: dict(text('abcdefg', 1, 1), text('abcdefg', 1, 1), 4, 7) },
      source: py`
        def f(links):
            rings = []
            for start in sorted(links):
                path = [start]
                while True:
                    after = links.get(path[-1])
                    if after is None:
                        break
                    if after == start:
                        if start == min(path):
                            rings.append(''.join(path))
                        break
                    if after in path:
                        break
                    path.append(after)
            return (len(rings), rings)
      `,
      bug: [
        'if start == min(path):',
        'if start == min(path) and len(path) < 4:',
        py`
          count, rings = f(links)
          inside = set(''.join(rings))
          for letter in links:
              at = links[letter]
              for _ in range(8):
                  if at != letter:
                      at = links.get(at)
              assert (at == letter) == (letter in inside)
        `,
      ],
    },
  ]),
];
