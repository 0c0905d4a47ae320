import type { Found, Probe } from '../probe.ts';
import { isSolved, outcomeOf } from '../scope.ts';

const shifted =
  (zero: number) =>
  (text: string): string =>
    text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));

/** Other ways to write the digits of a right answer, which no prompt asks for. */
const FORMS: readonly (readonly [name: string, form: (text: string) => string])[] = [
  ['full-width digits', shifted(0xff10)],
  ['Arabic-Indic digits', shifted(0x660)],
  ['Devanagari digits', shifted(0x966)],
  ['mathematical digits', shifted(0x1d7ce)],
  [
    'full-width letters and signs',
    (text) => text.replace(/[!-/:-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  ],
  ['exponents', (text) => text.replace(/(?<![\w.])\d+(?![\w.])/g, (n) => `${n}e0`)],
  [
    'hexadecimal',
    (text) => text.replace(/(?<![\w.])[1-9]\d*(?![\w.])/g, (n) => `0x${BigInt(n).toString(16)}`),
  ],
  ['underscores', (text) => text.replace(/(?<![\w.])(\d+)(\d)(?![\w.])/g, '$1_$2')],
  // In a formula two signs are good mathematics.
  ['double signs', (text) => (/^\d+$/.test(text) ? `--${text}` : text)],
  ['a fraction over nothing', (text) => text.replace(/(?<![\w.])\d+(?![\w.])/g, (n) => `${n}/0`)],
];
/** In a program these are other names for the same number. */
const IN_CODE = 4;

export const forgedNumbers: Probe = {
  name: 'number forgeries',
  group: 'soundness',
  tries:
    'A right answer in other scripts’ digits, letters and signs, with exponents, signs, underscores and empty fractions.',
  async run(scope) {
    const found: Found[] = [];
    let n = 0;
    let without = true;
    for (const { made } of await scope.instances()) {
      const right = await scope.right(made);
      if (right === undefined) continue;
      without = false;
      for (const [name, form] of FORMS.slice(
        0,
        scope.subject.env.fence === undefined ? FORMS.length : IN_CODE,
      )) {
        const reply = form(right);
        if (reply === right) continue;
        n++;
        const judged = await scope.judge(made, reply);
        if ('threw' in judged || isSolved(judged))
          found.push({
            id: made.id,
            reply,
            expected: 'not solved',
            got: outcomeOf(judged),
            note: `Written with ${name}.`,
          });
      }
    }
    if (without) return { why: 'The oracle gives no answer to forge.' };
    return n === 0 ? { why: 'No right answer holds a digit.' } : { n, found };
  },
};
