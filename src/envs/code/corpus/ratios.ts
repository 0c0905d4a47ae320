import { list } from '../containers.ts';
import { family, py } from '../program.ts';
import { whole } from '../scalars.ts';

export const ratios = [
  family('ratios', 'numbers', [
    {
      says: 'Lists the remainders of dividing the larger by the smaller number, then the smaller by the remainder, and so on down to zero.',
      takes: { a: whole(10, 400), b: whole(5, 200) },
      source: py`
        def f(a, b):
            out = []
            while b:
                a, b = b, a % b
                out.append(b)
            return out
      `,
    },
    {
      says: 'Adds two fractions given by top and bottom and gives the sum in lowest terms with a positive bottom.',
      takes: { a: whole(-9, 9), b: whole(2, 12), c: whole(-9, 9), d: whole(2, 12) },
      source: py`
        def f(a, b, c, d):
            top = a * d + c * b
            bottom = b * d
            x, y = abs(top), bottom
            while y:
                x, y = y, x % y
            return (top // x, bottom // x)
      `,
      bug: [
        'bottom = b * d',
        'bottom = b * d if b % d else b',
        py`
          top, bottom = f(a, b, c, d)
          assert bottom > 0
          assert top * b * d == (a * d + c * b) * bottom
        `,
      ],
    },
    {
      says: 'Writes a proper fraction as a sum of different unit fractions by always taking the largest that fits, for at most six steps; gives the bottoms and what is left over.',
      takes: { top: whole(2, 12), bottom: whole(13, 40) },
      source: py`
        def f(top, bottom):
            bottoms = []
            while top > 0 and len(bottoms) < 6:
                unit = -(-bottom // top)
                bottoms.append(unit)
                top, bottom = top * unit - bottom, bottom * unit
                for d in (2, 3, 5, 7):
                    while top % d == 0 and bottom % d == 0 and top:
                        top //= d
                        bottom //= d
            return (bottoms, None if top == 0 else (top, bottom))
      `,
    },
  ]),

  family('hail', 'numbers', [
    {
      says: 'Halves an even number and triples an odd one plus one; lists the numbers up to and with 1.',
      takes: { n: whole(3, 60) },
      source: py`
        def f(n):
            out = []
            while n != 1:
                if n % 2 == 0:
                    n //= 2
                else:
                    n = 3 * n + 1
                out.append(n)
            return out
      `,
    },
    {
      says: 'Starts from two numbers and appends the sum of the last two, reduced below the modulus, until a pair of neighbours comes back; gives how long the way is before the ring and how long the ring is, with the ring itself if it is short.',
      takes: { a: whole(0, 9), b: whole(0, 9), modulus: whole(2, 9) },
      source: py`
        def f(a, b, modulus):
            row = [a, b]
            seen = {}
            while (row[-2], row[-1]) not in seen:
                seen[(row[-2], row[-1])] = len(row)
                row.append((row[-2] + row[-1]) % modulus)
            first = seen[(row[-2], row[-1])]
            size = len(row) - first
            if size <= 8:
                return (first - 2, size, row[-size:])
            return (first - 2, size, None)
      `,
    },
    {
      says: 'Goes k times from a number to the sum of the squares of its digits and gives the largest number met, the last one, and after how many steps 1 or 89 came first, or -1.',
      takes: { n: whole(10, 9999), k: whole(3, 9) },
      source: py`
        def f(n, k):
            top = n
            when = -1
            for i in range(1, k + 1):
                n = sum(int(d) ** 2 for d in str(n))
                top = max(top, n)
                if when < 0 and n in (1, 89):
                    when = i
            return (top, n, when)
      `,
      bug: [
        'if when < 0 and n in (1, 89):',
        'if n in (1, 89):',
        py`
          top, last, when = f(n, k)
          assert top >= n and top >= last
          for earlier in range(1, k):
              if f(n, earlier)[1] in (1, 89):
                  assert when <= earlier
        `,
      ],
    },
  ]),

  family('coins', 'numbers', [
    {
      says: 'Pays an amount with coins of 50, 20, 10, 5, 2 and 1, always the largest that fits, and lists the coins.',
      takes: { amount: whole(3, 180) },
      source: py`
        def f(amount):
            coins = []
            for coin in (50, 20, 10, 5, 2, 1):
                while amount >= coin:
                    coins.append(coin)
                    amount -= coin
            return coins
      `,
    },
    {
      says: 'Pays an amount from a purse with so many coins of each kind, the largest kinds first; gives the coins used of each kind, or None when it cannot be paid that way.',
      takes: { amount: whole(5, 45), purse: list(whole(0, 6), 4, 4) },
      source: py`
        def f(amount, purse):
            kinds = [20, 10, 5, 1]
            used = []
            for coin, there in zip(kinds, purse):
                number = min(amount // coin, there)
                used.append(number)
                amount -= number * coin
            if amount > 0:
                return None
            return used
      `,
      bug: [
        'number = min(amount // coin, there)',
        'number = min(amount // coin, there + (coin == 1))',
        py`
          used = f(amount, purse)
          if used is not None:
              assert all(0 <= a <= b for a, b in zip(used, purse))
              assert sum(n * c for n, c in zip(used, (20, 10, 5, 1))) == amount
        `,
      ],
    },
    {
      says: 'Finds the fewest coins of the given kinds that make the amount, and the coins themselves from large to small; None when there is no way.',
      takes: { amount: whole(6, 40), kinds: list(whole(2, 12), 2, 4, { distinct: true }) },
      source: py`
        def f(amount, kinds):
            best = [0] + [None] * amount
            last = [0] * (amount + 1)
            for total in range(1, amount + 1):
                for coin in sorted(kinds):
                    if coin > total or best[total - coin] is None:
                        continue
                    if best[total] is None or best[total - coin] + 1 < best[total]:
                        best[total] = best[total - coin] + 1
                        last[total] = coin
            if best[amount] is None:
                return None
            coins = []
            while amount > 0:
                coins.append(last[amount])
                amount -= last[amount]
            return (len(coins), sorted(coins, reverse=True))
      `,
      bug: [
        'if best[total] is None or best[total - coin] + 1 < best[total]:',
        'if best[total] is None or coin > last[total]:',
        py`
          found = f(amount, kinds)
          if found is not None:
              count, coins = found
              assert count == len(coins) and sum(coins) == amount
              smaller = {0}
              for _ in range(count - 1):
                  smaller |= {t + c for t in smaller for c in kinds}
              assert amount not in smaller
        `,
      ],
    },
  ]),
];
