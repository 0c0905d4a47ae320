import { family, py } from '../program.ts';
import { phrase, text, whole } from '../scalars.ts';

const LOWER = 'abcdefghijklmnopqrstuvwxyz';

export const ciphers = [
  family('shift', 'text', [
    {
      says: 'Moves every letter k places on in the alphabet, going round from z to a.',
      takes: { word: text(LOWER, 3, 9), k: whole(1, 25) },
      source: py`
        def f(word, k):
            out = ''
            for c in word:
                out += chr((ord(c) - 97 + k) % 26 + 97)
            return out
      `,
    },
    {
      says: 'Moves letters k places on in the alphabet and keeps capitals capital; everything else stays as it is.',
      takes: { line: text('abmxyzABMXYZ .!7', 4, 14), k: whole(-9, 9) },
      source: py`
        def f(line, k):
            out = []
            for c in line:
                if 'a' <= c <= 'z':
                    out.append(chr((ord(c) - ord('a') + k) % 26 + ord('a')))
                elif 'A' <= c <= 'Z':
                    out.append(chr((ord(c) - ord('A') + k) % 26 + ord('A')))
                else:
                    out.append(c)
            return ''.join(out)
      `,
      bug: [
        "chr((ord(c) - ord('A') + k) % 26 + ord('A'))",
        "chr(min(ord(c) + k, ord('Z')))",
        py`
          there = f(line, k)
          assert len(there) == len(line)
          assert [c.isupper() for c in there] == [c.isupper() for c in line]
          assert f(there, -k) == line
        `,
      ],
    },
    {
      says: 'Shifts the letters by those of a repeated key, forward and backward in turns; signs pass through and use up no key letter.',
      takes: { line: text('aemtyz -,', 4, 14), key: text('abcxyz', 2, 4) },
      source: py`
        def f(line, key):
            out = []
            used = 0
            for c in line:
                if not c.isalpha():
                    out.append(c)
                    continue
                step = ord(key[used % len(key)]) - ord('a')
                if used % 2 == 1:
                    step = -step
                out.append(chr((ord(c) - ord('a') + step) % 26 + ord('a')))
                used += 1
            return ''.join(out)
      `,
    },
  ]),

  family('runs', 'text', [
    {
      says: 'Writes each run of equal letters as the letter and the length of the run.',
      takes: { word: text('abc', 4, 12) },
      source: py`
        def f(word):
            out = ''
            i = 0
            while i < len(word):
                j = i
                while j < len(word) and word[j] == word[i]:
                    j += 1
                out += word[i] + str(j - i)
                i = j
            return out
      `,
      bug: [
        'while j < len(word) and word[j] == word[i]:',
        'while j < len(word) and j - i < 4 and word[j] == word[i]:',
        py`
          out = f(word)
          letters = out[::2]
          assert sum(int(n) for n in out[1::2]) == len(word)
          assert all(a != b for a, b in zip(letters, letters[1:]))
        `,
      ],
    },
    {
      says: 'Writes each run of equal letters as its length and the letter, leaving out a length of one.',
      takes: { word: text('xyz', 5, 14) },
      source: py`
        def f(word):
            out = []
            count = 0
            for i, c in enumerate(word):
                count += 1
                last = i == len(word) - 1
                if last or word[i + 1] != c:
                    out.append(c if count == 1 else str(count) + c)
                    count = 0
            return ''.join(out)
      `,
    },
    {
      says: 'Unfolds counted letters; a number counts for one letter, a capital is written twice as often and in lower case, and a minus drops what came last.',
      takes: { code: phrase(['2a', '3b', 'c', 'D', '2E', '11x', '-', 'y'], 3, 7, '') },
      source: py`
        def f(code):
            out = []
            number = ''
            for c in code:
                if c.isdigit():
                    number += c
                    continue
                if c == '-':
                    if out:
                        out.pop()
                    number = ''
                    continue
                times = int(number) if number else 1
                if c.isupper():
                    times *= 2
                    c = c.lower()
                out.append(c * times)
                number = ''
            return ''.join(out)
      `,
      bug: [
        'times *= 2',
        'times += 1',
        py`
          out = f(code)
          assert out == out.lower()
          if '-' not in code:
              for mark in 'DE':
                  assert out.count(mark.lower()) % 2 == 0
        `,
      ],
    },
  ]),
];
