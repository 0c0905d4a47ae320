import { list } from '../containers.ts';
import { family, py } from '../program.ts';
import { oneOf, phrase, text, whole } from '../scalars.ts';

const NOUNS = ['apple', 'boat', 'cedar', 'duck', 'elm', 'fern', 'goose', 'hat', 'ink', 'jar'] as const;

export const words = [
  family('initials', 'words', [
    {
      says: 'Joins the first letters of the words as capitals.',
      takes: { line: phrase(['light', 'of', 'the', 'north', 'sea', 'and', 'air', 'old', 'mill'], 3, 7, ' ') },
      source: py`
        def f(line):
            return ''.join(word[0] for word in line.split()).upper()
      `,
    },
    {
      says: 'Joins the first letters of the words as capitals, each followed by a stop, and leaves out small words unless they come first.',
      takes: { line: phrase(['light', 'of', 'the', 'north', 'sea', 'and', 'air', 'old', 'mill'], 3, 7, ' ') },
      source: py`
        def f(line):
            small = ['of', 'the', 'and']
            out = ''
            for i, word in enumerate(line.split()):
                if i > 0 and word in small:
                    continue
                out += word[0].upper() + '.'
            return out
      `,
      bug: [
        'if i > 0 and word in small:',
        'if i > 1 and word in small:',
        py`
          out = f(line)
          rest = [w for w in line.split()[1:] if len(w) > 3 or w in ('sea', 'air', 'old')]
          assert out.count('.') == 1 + len(rest)
          assert out[0] == line[0].upper()
        `,
      ],
    },
    {
      says: 'Shortens every word of more than k letters to its first letter, the number of letters left out and its last letter; a word that was shortened before becomes the mark =.',
      takes: {
        line: phrase(['lantern', 'of', 'northern', 'sea', 'harbour', 'mill', 'light'], 4, 8, ' '),
        k: whole(3, 6),
      },
      source: py`
        def f(line, k):
            seen = set()
            out = []
            for word in line.split():
                if len(word) <= k:
                    out.append(word)
                elif word in seen:
                    out.append('=')
                else:
                    seen.add(word)
                    out.append(word[0] + str(len(word) - 2) + word[-1])
            return ' '.join(out)
      `,
    },
  ]),

  family('shelf', 'words', [
    {
      says: 'Finds the longest word, the first one if there are several.',
      takes: { words: list(text('abcdef', 1, 7), 3, 6) },
      source: py`
        def f(words):
            return max(words, key=len)
      `,
    },
    {
      says: 'Sorts the words by length, longest first, and words of one length by the alphabet.',
      takes: { words: list(oneOf(...NOUNS), 3, 7) },
      source: py`
        def f(words):
            return sorted(words, key=lambda word: (-len(word), word))
      `,
      bug: [
        'sorted(words, key=lambda word: (-len(word), word))',
        'sorted(set(words), key=lambda word: (-len(word), word))',
        py`
          out = f(words)
          assert len(out) == len(words)
          assert all(len(a) >= len(b) for a, b in zip(out, out[1:]))
        `,
      ],
    },
    {
      says: 'Gathers the words by length; each length, shortest first, gets its different words in alphabetical order, and a count where a word came more than once.',
      takes: { words: list(oneOf(...NOUNS), 4, 9) },
      source: py`
        def f(words):
            shelves = {}
            for word in words:
                shelf = shelves.setdefault(len(word), {})
                shelf[word] = shelf.get(word, 0) + 1
            lines = []
            for size in sorted(shelves):
                parts = []
                for word, count in sorted(shelves[size].items()):
                    if count > 1:
                        parts.append(word + '*' + str(count))
                    else:
                        parts.append(word)
                lines.append(str(size) + ': ' + ', '.join(parts))
            return lines
      `,
    },
  ]),

  family('pig', 'words', [
    {
      says: 'Moves the first letter of the word to its end and adds ay.',
      takes: { word: text('aeioubcdfglmnprst', 3, 9) },
      source: py`
        def f(word):
            return word[1:] + word[0] + 'ay'
      `,
    },
    {
      says: 'Adds way to a word that begins with a vowel; else moves all letters before the first vowel to the end and adds ay.',
      takes: { word: text('aeoubcdglmnrst', 3, 9) },
      source: py`
        def f(word):
            if word[0] in 'aeiou':
                return word + 'way'
            i = 0
            while i < len(word) and word[i] not in 'aeiou':
                i += 1
            return word[i:] + word[:i] + 'ay'
      `,
    },
    {
      says: 'Turns each word into pig Latin: letters before the first vowel move to the end, qu moves together, ay is added, and a word with a capital keeps one in front.',
      takes: {
        line: phrase(
          ['quiet', 'Queen', 'apple', 'Owl', 'string', 'Brook', 'squirrel', 'tea', 'Shy'],
          2,
          5,
          ' ',
        ),
      },
      source: py`
        def f(line):
            out = []
            for word in line.split():
                low = word.lower()
                i = 0
                while i < len(low):
                    if low[i] in 'aeiou':
                        break
                    if low[i:i + 2] == 'qu':
                        i += 2
                        break
                    i += 1
                new = low[i:] + low[:i] + ('way' if i == 0 else 'ay')
                if word[0].isupper():
                    new = new[0].upper() + new[1:]
                out.append(new)
            return ' '.join(out)
      `,
      bug: [
        "if low[i:i + 2] == 'qu':",
        "if i == 0 and low[i:i + 2] == 'qu':",
        py`
          for old, new in zip(line.split(), f(line).split()):
              assert new[0].isupper() == old[0].isupper()
              assert sorted(new.lower().replace('w', '')) == sorted((old.lower() + 'ay').replace('w', ''))
              assert ('qu' in old.lower()) == ('qu' in new.lower())
        `,
      ],
    },
  ]),

  family('ladder', 'words', [
    {
      says: 'Counts the places at which the two words have different letters; places that only one of them has count too.',
      takes: { first: text('abcd', 3, 9), second: text('abcd', 3, 9) },
      source: py`
        def f(first, second):
            count = abs(len(first) - len(second))
            for a, b in zip(first, second):
                if a != b:
                    count += 1
            return count
      `,
    },
    {
      says: 'Finds the longest beginning that all the words share and gives it with the parts that follow it.',
      takes: { stem: text('ab', 1, 4), ends: list(text('abx', 1, 4), 2, 4) },
      source: py`
        def f(stem, ends):
            words = [stem + end for end in ends]
            shared = words[0]
            for word in words[1:]:
                while not word.startswith(shared):
                    shared = shared[:-1]
            return (shared, [word[len(shared):] for word in words])
      `,
      bug: [
        'while not word.startswith(shared):',
        'while shared not in word:',
        py`
          shared, rest = f(stem, ends)
          assert [shared + end for end in rest] == [stem + end for end in ends]
        `,
      ],
    },
    {
      says: 'Counts the fewest single-letter changes, insertions and deletions that turn one word into the other, where swapping two neighbours counts as one.',
      takes: { first: text('abcd', 3, 7), second: text('abcd', 3, 7) },
      source: py`
        def f(first, second):
            cost = [[0] * (len(second) + 1) for _ in range(len(first) + 1)]
            for i in range(len(first) + 1):
                cost[i][0] = i
            for j in range(len(second) + 1):
                cost[0][j] = j
            for i in range(1, len(first) + 1):
                for j in range(1, len(second) + 1):
                    change = 0 if first[i - 1] == second[j - 1] else 1
                    best = min(cost[i - 1][j] + 1, cost[i][j - 1] + 1, cost[i - 1][j - 1] + change)
                    if i > 1 and j > 1 and first[i - 1] == second[j - 2] and first[i - 2] == second[j - 1]:
                        best = min(best, cost[i - 2][j - 2] + 1)
                    cost[i][j] = best
            return [cost[-1][-1], [row[-1] for row in cost]]
      `,
    },
  ]),
];
