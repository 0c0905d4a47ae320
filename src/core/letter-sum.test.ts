import { expect, test } from 'vitest';
import { lettersOf, solveLetterSum } from './letter-sum.ts';
import { makeSteps } from './steps.ts';

const solutions = (addends: string[], sum: string, limit = 99): string[] => {
  const letters = lettersOf({ addends, sum });
  return solveLetterSum({ addends, sum }, limit, makeSteps()).map((digits) =>
    digits.map((digit, i) => `${letters[i]}=${digit}`).join(' '),
  );
};

test('known puzzles have their one solution', () => {
  expect(solutions(['SEND', 'MORE'], 'MONEY')).toEqual(['D=7 E=5 M=1 N=6 O=0 R=8 S=9 Y=2']);
  expect(solutions(['TO', 'GO'], 'OUT')).toEqual(['G=8 O=1 T=2 U=0']);
  expect(solutions(['FORTY', 'TEN', 'TEN'], 'SIXTY')).toEqual(['E=5 F=2 I=1 N=0 O=9 R=7 S=3 T=8 X=4 Y=6']);
});

test('all solutions are found, as counting through finds them', () => {
  for (const [addends, sum] of [
    [['AB', 'BA'], 'CAC'],
    [['ABC', 'CB'], 'DAD'],
    [['A', 'B', 'A'], 'C'],
    [['AB', 'AB'], 'BC'],
    [['ABA', 'C'], 'DD'],
  ] as const) {
    const letters = lettersOf({ addends, sum });
    const words = [...addends, sum];
    const counted: string[] = [];
    for (let n = 0; n < 10 ** letters.length; n++) {
      const digits = String(n).padStart(letters.length, '0');
      const numbers = words.map((word) =>
        [...word].map((letter) => digits[letters.indexOf(letter)]).join(''),
      );
      const total = numbers.slice(0, -1).reduce((a, b) => a + Number(b), 0);
      if (
        new Set(digits).size === letters.length &&
        !numbers.some((text) => text[0] === '0') &&
        total === Number(numbers.at(-1))
      )
        counted.push(letters.map((letter, i) => `${letter}=${digits[i]}`).join(' '));
    }
    expect(solutions([...addends], sum, 9999).sort(), addends.join(' + ')).toEqual(counted.sort());
  }
});

test('limit and steps bound the work', () => {
  expect(solutions(['AB', 'BA'], 'CAC', 1)).toHaveLength(1);
  expect(solveLetterSum({ addends: ['SEND', 'MORE'], sum: 'MONEY' }, 1, makeSteps(20))).toEqual([]);
});
