import { dict, list, tuple } from '../containers.ts';
import { family, py } from '../program.ts';
import { oneOf, whole } from '../scalars.ts';

const GOODS = ['bread', 'eggs', 'milk', 'rice', 'salt', 'tea'] as const;
const NAMES = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn'] as const;

export const dicts = [
  family('basket', 'dicts', [
    {
      says: 'Adds up price times number over everything in the basket.',
      takes: {
        prices: dict(oneOf(...GOODS), whole(1, 9), 6, 6),
        basket: dict(oneOf(...GOODS), whole(1, 5), 1, 4),
      },
      source: py`
        def f(prices, basket):
            total = 0
            for item, number in basket.items():
                total += prices[item] * number
            return total
      `,
      bug: [
        'prices[item] * number',
        'prices[item] * number - number // 5',
        py`
          one = {item: f(prices, {item: 1}) for item in basket}
          assert f(prices, basket) == sum(one[item] * basket[item] for item in basket)
        `,
      ],
    },
    {
      says: 'Adds up the basket where every third piece of the same kind is free, and takes one tenth off, rounded down, when the sum is above 50.',
      takes: {
        prices: dict(oneOf(...GOODS), whole(2, 12), 6, 6),
        basket: dict(oneOf(...GOODS), whole(1, 7), 1, 5),
      },
      source: py`
        def f(prices, basket):
            total = 0
            for item in basket:
                number = basket[item]
                paid = number - number // 3
                total += prices[item] * paid
            if total > 50:
                total -= total // 10
            return total
      `,
      bug: [
        'total -= total // 10',
        'total -= 10',
        py`
          total = f(prices, basket)
          full = sum(prices[item] * n for item, n in basket.items())
          paid = sum(prices[item] * (n - n // 3) for item, n in basket.items())
          assert total <= paid <= full
          assert paid - total <= paid / 10
        `,
      ],
    },
    {
      says: 'Serves orders from the stock in turn; one that asks for more than there is gets what is left, one for a thing never stocked is refused; gives the stock that remains and the orders not served in full.',
      takes: {
        stock: dict(oneOf(...GOODS), whole(1, 8), 2, 4),
        orders: list(tuple(oneOf(...GOODS), whole(1, 6)), 2, 6),
      },
      source: py`
        def f(stock, orders):
            left = dict(stock)
            short = []
            for item, wanted in orders:
                if item not in stock:
                    short.append((item, 'unknown'))
                    continue
                given = min(wanted, left.get(item, 0))
                if given < wanted:
                    short.append((item, wanted - given))
                if given:
                    left[item] -= given
                    if left[item] == 0:
                        del left[item]
            return (left, short)
      `,
      bug: [
        'if item not in stock:',
        'if item not in left:',
        py`
          left, short = f(stock, orders)
          assert all(n > 0 for n in left.values())
          assert all(item not in stock for item, why in short if why == 'unknown')
          assert all(item in left or item in stock for item, why in short if why != 'unknown')
        `,
      ],
    },
  ]),

  family('marks', 'dicts', [
    {
      says: 'Gives each name the sum of its marks without the lowest one.',
      takes: { marks: dict(oneOf(...NAMES), list(whole(1, 15), 2, 4), 2, 4) },
      source: py`
        def f(marks):
            return {name: sum(given) - min(given) for name, given in marks.items()}
      `,
      bug: [
        'sum(given)',
        'sum(set(given))',
        py`
          for name, given in marks.items():
              assert f({name: given + [0]})[name] == sum(given)
        `,
      ],
    },
    {
      says: 'Sorts the names into A from 13, B from 9 and C below by their average, rounded down; empty groups are left out.',
      takes: { marks: dict(oneOf(...NAMES), list(whole(3, 18), 1, 4), 3, 6) },
      source: py`
        def f(marks):
            groups = {}
            for name, given in marks.items():
                average = sum(given) // len(given)
                if average >= 13:
                    letter = 'A'
                elif average >= 9:
                    letter = 'B'
                else:
                    letter = 'C'
                groups.setdefault(letter, []).append(name)
            return groups
      `,
      bug: [
        'if average >= 13:',
        'if average >= 13 and len(given) > 1:',
        py`
          groups = f(marks)
          assert sorted(sum(groups.values(), [])) == sorted(marks)
          for name, given in marks.items():
              if min(given) >= 13:
                  assert name in groups['A']
              if max(given) < 9:
                  assert name in groups['C']
        `,
      ],
    },
    {
      says: 'Reads lines of a name and a mark, lets a later mark replace an earlier one only if it is higher, drops a name at the mark X, and ranks what remains, equal marks by name.',
      takes: {
        lines: list(
          oneOf('Ada 7', 'Ada 9', 'Ben 4', 'Ben 9', 'Cleo 8', 'Cleo X', 'Dan 4', 'Ada X', 'Dan 10'),
          4,
          8,
        ),
      },
      source: py`
        def f(lines):
            best = {}
            for line in lines:
                name, mark = line.split()
                if mark == 'X':
                    best.pop(name, None)
                    continue
                mark = int(mark)
                if name not in best or mark > best[name]:
                    best[name] = mark
            order = sorted(best, key=lambda name: (-best[name], name))
            out = []
            for i, name in enumerate(order):
                if i > 0 and best[name] == best[order[i - 1]]:
                    out.append((out[-1][0], name))
                else:
                    out.append((i + 1, name))
            return out
      `,
      bug: [
        'if name not in best or mark > best[name]:',
        'if name not in best or str(mark) > str(best[name]):',
        py`
          ranks = [name for _, name in f(lines)]
          if 'X' not in ' '.join(lines):
              assert sorted(ranks) == sorted(set(line.split()[0] for line in lines))
              if 'Dan 10' in lines:
                  assert ranks[0] == 'Dan'
        `,
      ],
    },
  ]),
];
