import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addBalls,
  arcsinOfBall,
  arctanOfBall,
  type Ball,
  BITS,
  ballOf,
  ballText,
  expOfBall,
  inverseBall,
  logOfBall,
  multiplyBalls,
  negated,
  rightAngle,
  rootOfBall,
  turnOfBall,
} from './ball.ts';
import { rational } from './rational.ts';

const ball = (top: number, bottom = 1): Ball => ballOf(rational(top, bottom)) as Ball;
const some = fc
  .tuple(fc.integer({ min: -40_000, max: 40_000 }), fc.integer({ min: 1, max: 900 }))
  .filter(([n]) => n !== 0);
/** The two balls meet, and are small. */
function meet(a: Ball | undefined, b: Ball | undefined): void {
  if (!a || !b) throw new Error('undefined');
  const apart = a.mid > b.mid ? a.mid - b.mid : b.mid - a.mid;
  expect(apart <= a.rad + b.rad).toBe(true);
  const large = a.mid > 0n ? a.mid : -a.mid;
  expect(a.rad + b.rad < (1n << (BITS - 100n)) + (large >> 100n)).toBe(true);
}
const number = (a: Ball | undefined): number => Number((a as Ball).mid >> (BITS - 60n)) / 2 ** 60;
const close = (a: Ball | undefined, to: number): void => {
  expect(Math.abs(number(a) - to)).toBeLessThanOrEqual(1e-12 * (1 + Math.abs(to)));
};

describe('each function', () => {
  test('is near the machine’s own', () => {
    fc.assert(
      fc.property(some, ([n, d]) => {
        const [x, a] = [n / d, ball(n, d)];
        if (Math.abs(x) < 300) close(expOfBall(ball(n, d * 10)), Math.exp(x / 10));
        close(turnOfBall(a)?.sin, Math.sin(x));
        close(turnOfBall(a)?.cos, Math.cos(x));
        close(arctanOfBall(a), Math.atan(x));
        if (x > 0) close(logOfBall(a), Math.log(x));
        if (x > 0) close(rootOfBall(a), Math.sqrt(x));
        close(inverseBall(a), d / n);
      }),
    );
    for (const n of [-99, -50, 0, 7, 70, 99]) close(arcsinOfBall(ball(n, 100)), Math.asin(n / 100));
  });

  test('keeps the laws of its inverse and of sums within its bound', () => {
    fc.assert(
      fc.property(some, some, ([n, d], [m, e]) => {
        const [a, b] = [ball(n, d * 1000), ball(m, e * 1000)];
        const [x, y] = [expOfBall(a) as Ball, expOfBall(b) as Ball];
        meet(multiplyBalls(x, y), expOfBall(addBalls(a, b) as Ball));
        meet(logOfBall(x), a);
        meet(multiplyBalls(x, inverseBall(x) as Ball), ball(1));
        const [s, t] = [turnOfBall(a)!, turnOfBall(b)!];
        meet(
          turnOfBall(addBalls(a, b) as Ball)?.sin,
          addBalls(multiplyBalls(s.sin, t.cos)!, multiplyBalls(s.cos, t.sin)!),
        );
        const root = rootOfBall(x) as Ball;
        meet(multiplyBalls(root, root), x);
        if (Math.abs(n / d / 1000) < 1.5) {
          meet(arctanOfBall(multiplyBalls(s.sin, inverseBall(s.cos)!)!), a);
          if (Math.abs(n / d / 1000) < 1.4) meet(arcsinOfBall(s.sin), a);
        }
      }),
    );
  });
});

test('what is not real, too large or too poorly known is undefined', () => {
  const zero = { mid: 1n, rad: 5n };
  for (const given of [
    rootOfBall(ball(-1)),
    logOfBall(ball(-1)),
    logOfBall(ball(0)),
    inverseBall(zero),
    arcsinOfBall(ball(2)),
    expOfBall(ball(800)),
    turnOfBall(ball(1e9)),
  ])
    expect(given).toBeUndefined();
  let large: Ball | undefined = ball(3);
  for (let i = 0; i < 40 && large; i++) large = multiplyBalls(large, large);
  expect(large).toBeUndefined();
});

test('texts and the right angle', () => {
  expect(ballText(ball(-7, 2))).toBe('-3.5');
  expect(ballText(ball(120))).toBe('120');
  expect(ballText(negated(rightAngle()))).toBe('-1.570796');
  expect(ballText(turnOfBall(rightAngle())!.cos)).toBe('0');
});
