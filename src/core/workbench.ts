import {
  type Expression,
  evaluate,
  numbersOf,
  OPERATORS,
  type Operation,
  type Operator,
  tokensOf,
  writeExpression,
} from './expression.ts';
import { isWhole, over, rationalText } from './rational.ts';
import type { Gesture, Mark, Place, SceneKey, SequencePane } from './scene.ts';

/** Numbers being joined two by two: how a person builds an expression without typing it. Plain JSON. */
export interface Workbench {
  /** Results made and not yet used. */
  readonly made: readonly Operation[];
  /** The number or result held. */
  readonly hand: Expression | null;
  /** Waits for the second number. */
  readonly op: Operator | null;
}
export const emptyWorkbench: Workbench = { made: [], hand: null, op: null };

export const tokenPlace = (i: number): Place => `token${i + 1}`;
const stepPlace = (i: number): Place => `step${i + 1}`;

const SIGNS: { readonly [op in Operator]: string } = { '+': '+', '-': '−', '*': '×', '/': '÷' };
const NAMES: { readonly [op in Operator]: string } = {
  '+': 'plus',
  '-': 'minus',
  '*': 'times',
  '/': 'divided by',
};

/** The value as people write it; “nothing” where something is divided by 0. */
export function valueText(e: Expression): string {
  const value = evaluate(e);
  return value ? rationalText(value).replace('-', '−') : 'nothing';
}
const inSum = (e: Expression): string => valueText(e).replace(/^−.*/, '($&)');
/** `7 ÷ 2`, with the values of both sides. */
export const operationText = ({ op, left, right }: Operation): string =>
  `${inSum(left)} ${SIGNS[op]} ${inSum(right)}`;

/** The workbench that holds this expression; `before`, with all that lies on it, where it holds it already. */
export const holding = (e: Expression | null, before: Workbench): Workbench =>
  written(e) === written(before.hand)
    ? before
    : { made: typeof e === 'object' && e !== null ? [e] : [], hand: e, op: null };
const written = (e: Expression | null): string => (e === null ? '' : writeExpression(e));

interface Chip {
  readonly mark: Mark;
  readonly of: Expression;
}

/** Given numbers and results; used ones, and those that do not divide what is held, are fixed. */
function chipsOf(numbers: readonly number[], { made, hand, op }: Workbench, fractions = false): Chip[] {
  const used = made.flatMap(numbersOf);
  let held = hand === null ? undefined : writeExpression(hand);
  const dividend = op === '/' && hand !== null ? evaluate(hand) : undefined;
  const state = (of: Expression): Partial<Mark> => {
    if (writeExpression(of) === held) {
      held = undefined;
      return { look: 'picked', says: 'in hand' };
    }
    if (op !== '/') return {};
    const value = evaluate(of);
    const quotient = dividend && value && over(dividend, value);
    return quotient && (fractions || isWhole(quotient))
      ? {}
      : { look: 'dim', says: 'does not divide', fixed: true };
  };
  const given = numbers.map((n, i): Chip => {
    const taken = used.indexOf(n);
    if (taken >= 0) used.splice(taken, 1);
    const more: Partial<Mark> = taken < 0 ? state(n) : { look: 'dim', says: 'used', fixed: true };
    return { of: n, mark: { at: `number${i + 1}`, name: 'number', text: String(n), ...more } };
  });
  const results = made.map(
    (of, i): Chip => ({
      of,
      mark: { at: `result${i + 1}`, name: 'result', text: valueText(of), ...state(of) },
    }),
  );
  return [...given, ...results];
}

/** Operations of an expression, each after those that it builds on. */
const operationsOf = (e: Expression): Operation[] =>
  typeof e === 'number' ? [] : [...operationsOf(e.left), ...operationsOf(e.right), e];

/** What is left of an expression when one of its operations, and all that builds on it, is undone. */
const without = (e: Expression, undone: Operation): Operation[] =>
  typeof e === 'number'
    ? []
    : operationsOf(e).includes(undone)
      ? [...without(e.left, undone), ...without(e.right, undone)]
      : [e];

const takeBack = (bench: Workbench, step: Operation): Workbench => ({
  made: bench.made.flatMap((e) => without(e, step)),
  hand: step.left,
  op: null,
});

/**
 * The workbench after a gesture; the very same where the gesture makes no sense. Without `fractions`, here and below,
 * only what divides without remainder is offered for a division.
 */
export function work(
  numbers: readonly number[],
  bench: Workbench,
  gesture: Gesture,
  fractions = false,
): Workbench {
  const { made, hand, op } = bench;
  if (gesture.do === 'key') {
    const last = made.at(-1);
    const next = OPERATORS.find((sign) => sign === gesture.key);
    if (next !== undefined) return hand === null ? bench : { ...bench, op: next === op ? null : next };
    if (gesture.key !== 'back') return bench;
    if (op !== null) return { ...bench, op: null };
    return last ? takeBack(bench, last) : hand === null ? bench : { ...bench, hand: null };
  }
  if (gesture.do !== 'tap') return bench;
  const step = made.flatMap(operationsOf).find((_, i) => stepPlace(i) === gesture.at);
  if (step) return takeBack(bench, step);
  const chip = chipsOf(numbers, bench, fractions).find(({ mark }) => mark.at === gesture.at && !mark.fixed);
  if (!chip) return bench;
  const held = chip.mark.look === 'picked';
  if (hand === null || op === null) return { ...bench, hand: held ? null : chip.of };
  if (held) return { ...bench, op: null };
  const joint: Operation = { op, left: hand, right: chip.of };
  // Equal results do for each other, but only as many may go as are used.
  const rest = made.slice();
  for (const side of [hand, chip.of]) {
    const at = rest.findIndex((e) => written(e) === written(side));
    if (at >= 0) rest.splice(at, 1);
  }
  return { made: [...rest, joint], hand: joint, op: null };
}

/** Chips to tap, the steps made (tap one to take it back), and the signs of what is held. */
export const workbenchPanes = (
  numbers: readonly number[],
  bench: Workbench,
  fractions = false,
): SequencePane[] => [
  {
    kind: 'sequence',
    id: 'chips',
    name: 'numbers',
    taps: true,
    items: chipsOf(numbers, bench, fractions).map(({ mark }) => mark),
  },
  {
    kind: 'sequence',
    id: 'steps',
    name: 'steps',
    taps: true,
    empty: 'No steps yet',
    items: bench.made.flatMap(operationsOf).map((step, i) => ({
      at: stepPlace(i),
      name: `step ${i + 1}`,
      text: `${operationText(step)} = ${valueText(step)}`,
    })),
  },
  {
    kind: 'sequence',
    id: 'expression',
    name: 'answer',
    empty: 'Pick up a number',
    items: [
      ...(bench.hand === null ? [] : tokensOf(bench.hand)).map(({ text, of }, i) => ({
        at: tokenPlace(i),
        name: typeof of === 'number' ? 'number' : of ? 'operator' : 'parenthesis',
        text: typeof of === 'object' ? SIGNS[of.op] : text,
        fixed: true,
      })),
      ...(bench.op === null
        ? []
        : [
            {
              at: 'waiting',
              name: 'waiting operator',
              text: SIGNS[bench.op],
              look: 'picked' as const,
              fixed: true,
            },
          ]),
    ],
  },
];

export const workbenchKeys = ({ made, hand }: Workbench): SceneKey[] => [
  ...OPERATORS.map((op) => ({
    name: NAMES[op],
    text: SIGNS[op],
    hotkey: op,
    gesture: { do: 'key' as const, key: op },
    ...(hand === null ? { off: true as const } : {}),
  })),
  {
    name: 'take back',
    text: '⌫',
    hotkey: 'Backspace',
    gesture: { do: 'key', key: 'back' },
    ...(hand === null && made.length === 0 ? { off: true as const } : {}),
  },
];

/** Gestures that build an expression of the given numbers on an empty workbench. */
export function gesturesFor(numbers: readonly number[], e: Expression, fractions = false): Gesture[] {
  const out: Gesture[] = [];
  let bench = emptyWorkbench;
  const make = (gesture: Gesture): void => {
    out.push(gesture);
    bench = work(numbers, bench, gesture, fractions);
  };
  const tap = (wanted: Expression): void => {
    const chip = chipsOf(numbers, bench, fractions).find(
      ({ of, mark }) => !mark.fixed && mark.look !== 'picked' && written(of) === written(wanted),
    );
    if (chip) make({ do: 'tap', at: chip.mark.at });
  };
  const build = (part: Expression): void => {
    if (typeof part === 'number') return;
    build(part.right);
    build(part.left);
    if (typeof part.left === 'number') tap(part.left);
    make({ do: 'key', key: part.op });
    tap(part.right);
  };
  if (typeof e === 'number') tap(e);
  else build(e);
  return out;
}
