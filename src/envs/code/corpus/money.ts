import { list, tuple } from '../containers.ts';
import { family, py } from '../program.ts';
import { oneOf, whole } from '../scalars.ts';

export const money = [
  family('account', 'simulation', [
    {
      says: 'Books payments one after the other and lists the balance after each, starting from zero.',
      takes: { bookings: list(whole(-20, 30), 3, 7) },
      source: py`
        def f(bookings):
            out = []
            balance = 0
            for b in bookings:
                balance += b
                out.append(balance)
            return out
      `,
      bug: [
        'balance += b',
        'balance = max(0, balance + b)',
        py`
          assert f(bookings)[-1] == sum(bookings)
        `,
      ],
    },
    {
      says: 'Books payments but refuses those that would take the balance below the limit, and charges 1 for each refusal; gives the balance and how many were refused.',
      takes: { bookings: list(whole(-25, 20), 4, 8), limit: whole(-10, 0) },
      source: py`
        def f(bookings, limit):
            balance = 0
            refused = 0
            for b in bookings:
                if b < 0 and balance + b < limit:
                    refused += 1
                    balance -= 1
                else:
                    balance += b
            return (balance, refused)
      `,
      bug: [
        'if b < 0 and balance + b < limit:',
        'if b < 0 and balance < limit:',
        py`
          balance, refused = f(bookings, limit)
          assert balance >= limit - refused
          assert 0 <= refused <= sum(1 for b in bookings if b < 0)
        `,
      ],
    },
    {
      says: 'Moves money between accounts that start with ten each; a transfer that is not covered moves nothing and blocks the sender, and a blocked account may only receive until it has fifteen or more; gives the balances and the places of the failed transfers.',
      takes: { transfers: list(tuple(oneOf('a', 'b', 'c'), oneOf('a', 'b', 'c'), whole(1, 12)), 3, 7) },
      source: py`
        def f(transfers):
            money = {'a': 10, 'b': 10, 'c': 10}
            blocked = set()
            failed = []
            for i, (giver, taker, amount) in enumerate(transfers):
                if giver in blocked or money[giver] < amount:
                    blocked.add(giver)
                    failed.append(i)
                    continue
                money[giver] -= amount
                money[taker] += amount
                if money[taker] >= 15:
                    blocked.discard(taker)
            return (money, failed)
      `,
      bug: [
        'if giver in blocked or money[giver] < amount:',
        'if giver in blocked or money[giver] < amount - 1:',
        py`
          money, failed = f(transfers)
          assert sum(money.values()) == 30
          assert min(money.values()) >= 0
        `,
      ],
    },
  ]),

  family('growth', 'simulation', [
    {
      says: 'Lets an amount grow by so many percent a year, rounded down, and lists it after each year.',
      takes: { amount: whole(50, 400), percent: whole(3, 30), years: whole(2, 5) },
      source: py`
        def f(amount, percent, years):
            out = []
            for _ in range(years):
                amount += amount * percent // 100
                out.append(amount)
            return out
      `,
    },
    {
      says: 'Fills a tank by the given amounts; before each filling some runs out through the leak, and what does not fit flows over; gives the level and what flowed over.',
      takes: { size: whole(10, 30), leak: whole(1, 5), fillings: list(whole(0, 15), 3, 7) },
      source: py`
        def f(size, leak, fillings):
            level = 0
            over = 0
            for amount in fillings:
                level = max(0, level - leak)
                level += amount
                if level > size:
                    over += level - size
                    level = size
            return (level, over)
      `,
      bug: [
        'level = max(0, level - leak)',
        'level = abs(level - leak)',
        py`
          level, over = f(size, leak, fillings)
          assert 0 <= level <= size and over >= 0
          assert level + over <= sum(fillings)
        `,
      ],
    },
    {
      says: 'Follows rabbits by age: pairs of one month and older have one young pair each month, a pair dies at the given age, and a fox takes one of the oldest every third month; gives the counts by age, youngest first.',
      takes: { young: whole(1, 5), old: whole(0, 4), months: whole(2, 6), life: whole(2, 4) },
      source: py`
        def f(young, old, months, life):
            ages = [young, old] + [0] * (life - 2)
            for month in range(1, months + 1):
                born = sum(ages[1:])
                ages = [born] + ages[:-1]
                if month % 3 == 0:
                    for age in range(life - 1, -1, -1):
                        if ages[age] > 0:
                            ages[age] -= 1
                            break
            return ages
      `,
    },
  ]),
];
