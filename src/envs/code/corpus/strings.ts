import { family, py } from '../program.ts';
import { phrase, text, whole } from '../scalars.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';

export const strings = [
  family('vowels', 'text', [
    {
      says: 'Leaves out all vowels.',
      takes: { word: text('aeioubcdklmnrst', 4, 12) },
      source: py`
        def f(word):
            return ''.join(c for c in word if c not in 'aeiou')
      `,
    },
    {
      says: 'Replaces each vowel by the next one in a, e, i, o, u, going round, and doubles a consonant that follows a vowel.',
      takes: { word: text('aeioubdklnrst', 4, 10) },
      source: py`
        def f(word):
            vowels = 'aeiou'
            out = ''
            after_vowel = False
            for c in word:
                if c in vowels:
                    out += vowels[(vowels.index(c) + 1) % 5]
                    after_vowel = True
                else:
                    out += c * 2 if after_vowel else c
                    after_vowel = False
            return out
      `,
    },
    {
      says: 'Turns round the order of the vowels only, while each place keeps its own capital or small letter.',
      takes: { word: text('aeioAEIObktBKT', 5, 12) },
      source: py`
        def f(word):
            found = [c for c in word if c.lower() in 'aeiou']
            out = []
            for c in word:
                if c.lower() not in 'aeiou':
                    out.append(c)
                    continue
                other = found.pop()
                if c.isupper():
                    out.append(other.upper())
                else:
                    out.append(other.lower())
            return ''.join(out)
      `,
      bug: [
        'out.append(other.lower())',
        'out.append(other)',
        py`
          out = f(word)
          assert [c.isupper() for c in out] == [c.isupper() for c in word]
          assert f(out) == word
        `,
      ],
    },
  ]),

  family('weave', 'text', [
    {
      says: 'Takes letters from the two words in turns for as long as both have some.',
      takes: { left: text('abcdefg', 2, 8), right: text('stuvwxyz', 2, 8) },
      source: py`
        def f(left, right):
            out = ''
            for a, b in zip(left, right):
                out += a + b
            return out
      `,
    },
    {
      says: 'Takes letters from the two words in turns, then adds what is left of the longer one, reversed.',
      takes: { left: text('abcdefg', 2, 9), right: text('stuvwxyz', 2, 9) },
      source: py`
        def f(left, right):
            n = min(len(left), len(right))
            out = ''
            for i in range(n):
                out += left[i] + right[i]
            rest = left[n:] + right[n:]
            return out + rest[::-1]
      `,
      bug: [
        'rest = left[n:] + right[n:]',
        'rest = left[n:] or right[n + 1:]',
        py`
          out = f(left, right)
          assert len(out) == len(left) + len(right)
          assert sorted(out) == sorted(left + right)
        `,
      ],
    },
    {
      says: 'Takes from the two words in turns, one letter more each time, changing the word after each take; once a word is empty the rest of the other follows.',
      takes: { left: text('abcdefg', 3, 11), right: text('stuvwxyz', 3, 11) },
      source: py`
        def f(left, right):
            words = [left, right]
            out = ''
            turn = 0
            size = 1
            while words[0] and words[1]:
                word = words[turn]
                out += word[:size]
                words[turn] = word[size:]
                turn = 1 - turn
                size += 1
            return out + words[0] + words[1]
      `,
    },
  ]),

  family('mirror', 'text', [
    {
      says: 'Adds the word backward, using its last letter only once.',
      takes: { word: text(LOWER, 3, 8) },
      source: py`
        def f(word):
            return word + word[-2::-1]
      `,
    },
    {
      says: 'Adds as few letters as possible at the end to make the word read the same both ways.',
      takes: { word: text('abc', 3, 9) },
      source: py`
        def f(word):
            for i in range(len(word)):
                tail = word[i:]
                if tail == tail[::-1]:
                    return word + word[:i][::-1]
            return word
      `,
      bug: [
        'if tail == tail[::-1]:',
        'if tail[0] == tail[-1]:',
        py`
          out = f(word)
          assert out.startswith(word)
          assert out == out[::-1]
        `,
      ],
    },
    {
      says: 'Finds the longest part that reads the same both ways; of several, the one that starts first.',
      takes: { word: text('abcd', 6, 14) },
      source: py`
        def f(word):
            best = ''
            for middle in range(len(word)):
                for width in (0, 1):
                    a = middle
                    b = middle + width
                    while a >= 0 and b < len(word) and word[a] == word[b]:
                        a -= 1
                        b += 1
                    found = word[a + 1:b]
                    if len(found) > len(best):
                        best = found
            return best
      `,
      bug: [
        'for width in (0, 1):',
        'for width in (0, 2):',
        py`
          best = f(word)
          assert best in word and best == best[::-1]
          longest = max(len(set(word[i:i + 2])) == 1 for i in range(len(word) - 1))
          assert len(best) >= 2 or not longest
        `,
      ],
    },
  ]),

  family('spacing', 'text', [
    {
      says: 'Puts a dash after every k letters, but none at the end.',
      takes: { word: text(LOWER, 4, 13), k: whole(1, 5) },
      source: py`
        def f(word, k):
            parts = []
            for i in range(0, len(word), k):
                parts.append(word[i:i + k])
            return '-'.join(parts)
      `,
    },
    {
      says: 'Puts a comma between groups of three digits, counted from the right, and keeps the minus sign in front.',
      takes: { number: whole(-99999999, 99999999) },
      source: py`
        def f(number):
            digits = str(abs(number))
            groups = []
            while len(digits) > 3:
                groups.insert(0, digits[-3:])
                digits = digits[:-3]
            groups.insert(0, digits)
            sign = '-' if number < 0 else ''
            return sign + ','.join(groups)
      `,
    },
    {
      says: 'Breaks the words into lines of at most so many characters and pads the spaces inside each full line, from the left, until it is as wide; the last line stays as it is.',
      takes: {
        line: phrase(['a', 'on', 'the', 'hill', 'stood', 'wind', 'mill', 'by', 'river'], 4, 8, ' '),
        width: whole(9, 14),
      },
      source: py`
        def f(line, width):
            lines = [[]]
            for word in line.split():
                used = sum(len(w) + 1 for w in lines[-1])
                if used + len(word) > width:
                    lines.append([])
                lines[-1].append(word)
            out = []
            for words in lines[:-1]:
                gaps = len(words) - 1
                if gaps == 0:
                    out.append(words[0].ljust(width))
                    continue
                spare = width - sum(len(w) for w in words)
                text = ''
                for i, word in enumerate(words[:-1]):
                    text += word + ' ' * (spare // gaps + (1 if i < spare % gaps else 0))
                out.append(text + words[-1])
            out.append(' '.join(lines[-1]))
            return out
      `,
      bug: [
        'if gaps == 0:',
        'if gaps <= 1:',
        py`
          rows = f(line, width)
          assert ' '.join(rows).split() == line.split()
          assert all(len(row) == width for row in rows[:-1])
          assert len(rows[-1]) <= width
        `,
      ],
    },
  ]),
];
