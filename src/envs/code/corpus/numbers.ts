import { family, py } from '../program.ts';
import { whole } from '../scalars.ts';

export const numbers = [
  family('digits', 'numbers', [
    {
      says: 'Adds up the digits.',
      takes: { n: whole(100, 999999) },
      source: py`
        def f(n):
            total = 0
            while n > 0:
                total += n % 10
                n //= 10
            return total
      `,
      bug: [
        'while n > 0:',
        'while n % 10 > 0:',
        py`
          assert (n - f(n)) % 9 == 0
        `,
      ],
    },
    {
      says: 'Multiplies the digits, zeros left out, again and again until one digit remains; gives that digit and the numbers on the way.',
      takes: { n: whole(100, 99999) },
      source: py`
        def f(n):
            path = []
            while n >= 10:
                product = 1
                for d in str(n):
                    if d != '0':
                        product *= int(d)
                n = product
                path.append(n)
            return (n, path)
      `,
      bug: [
        'while n >= 10:',
        'while n > 10:',
        py`
          last, path = f(n)
          assert 0 <= last <= 9
          assert path[-1] == last
        `,
      ],
    },
    {
      says: 'Subtracts the digits in rising order from the digits in falling order and goes on with the difference; lists the differences until one comes back or fewer than so many digits are left.',
      takes: { n: whole(101, 9998) },
      source: py`
        def f(n):
            width = len(str(n))
            seen = []
            while True:
                digits = sorted(str(n).zfill(width))
                low = int(''.join(digits))
                high = int(''.join(reversed(digits)))
                n = high - low
                if n in seen:
                    break
                seen.append(n)
                if n == 0:
                    break
            return seen
      `,
      bug: [
        'sorted(str(n).zfill(width))',
        'sorted(str(n))',
        py`
          seen = f(n)
          width = len(str(n))
          assert all(x % 9 == 0 for x in seen)
          for a, b in zip(seen, seen[1:]):
              ds = sorted(f'{a:0{width}d}')
              assert b == int(''.join(ds[::-1])) - int(''.join(ds))
        `,
      ],
    },
  ]),

  family('bases', 'numbers', [
    {
      says: 'Writes the number in binary, the lowest place first.',
      takes: { n: whole(1, 1023) },
      source: py`
        def f(n):
            out = ''
            while n:
                out += str(n % 2)
                n //= 2
            return out
      `,
    },
    {
      says: 'Writes the number in the given base with digits and then letters, and a minus sign in front of negative ones.',
      takes: { n: whole(-4000, 4000), base: whole(2, 16) },
      source: py`
        def f(n, base):
            signs = '0123456789ABCDEF'
            if n == 0:
                return '0'
            out = ''
            left = abs(n)
            while left > 0:
                out = signs[left % base] + out
                left //= base
            return '-' + out if n < 0 else out
      `,
      bug: [
        'while left > 0:',
        'while left > 1:',
        py`
          out = f(n, base)
          assert int(out, base) == n
        `,
      ],
    },
    {
      says: 'Writes the number in balanced ternary with the signs +, 0 and -, the highest place first, and gives how many of each sign were used.',
      takes: { n: whole(-400, 400) },
      source: py`
        def f(n):
            if n == 0:
                return ('0', {'+': 0, '0': 1, '-': 0})
            out = ''
            left = n
            while left != 0:
                rest = left % 3
                if rest == 2:
                    out = '-' + out
                    left = left // 3 + 1
                elif rest == 1:
                    out = '+' + out
                    left = left // 3
                else:
                    out = '0' + out
                    left = left // 3
            return (out, {sign: out.count(sign) for sign in '+0-'})
      `,
    },
  ]),

  family('factors', 'numbers', [
    {
      says: 'Lists the divisors of the number that are smaller than it.',
      takes: { n: whole(4, 150) },
      source: py`
        def f(n):
            return [d for d in range(1, n) if n % d == 0]
      `,
    },
    {
      says: 'Lists the prime factors from small to large, each as often as it divides.',
      takes: { n: whole(2, 2000) },
      source: py`
        def f(n):
            out = []
            d = 2
            while d * d <= n:
                while n % d == 0:
                    out.append(d)
                    n //= d
                d += 1
            if n > 1:
                out.append(n)
            return out
      `,
      bug: [
        'while d * d <= n:',
        'while d * d < n:',
        py`
          product = 1
          for p in f(n):
              product *= p
              assert all(p % d for d in range(2, p))
          assert product == n
        `,
      ],
    },
    {
      says: 'Writes the number as a product of prime powers, then tells whether its proper divisors add up to less, more or exactly as much, and by how far.',
      takes: { n: whole(2, 600) },
      source: py`
        def f(n):
            parts = []
            left = n
            p = 2
            while left > 1:
                power = 0
                while left % p == 0:
                    left //= p
                    power += 1
                if power == 1:
                    parts.append(str(p))
                elif power > 1:
                    parts.append(str(p) + '^' + str(power))
                p += 1
            total = sum(d for d in range(1, n) if n % d == 0)
            if total == n:
                kind = 'perfect'
            elif total < n:
                kind = 'short by ' + str(n - total)
            else:
                kind = 'over by ' + str(total - n)
            return ('*'.join(parts), kind)
      `,
    },
  ]),
];
