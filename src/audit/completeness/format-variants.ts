import type { Reading } from '../../core/judge.ts';
import { changedInside, tagged } from '../replies.ts';

/** A harmless way to give a right answer. */
export interface Variant {
  readonly name: string;
  /** The strictest reading that must accept it. */
  readonly reading: Reading;
  /** Undefined where this answer cannot be given so. */
  of(right: string, wrong: string): string | undefined;
}

const always = (name: string, of: Variant['of']): Variant => ({ name, reading: 'strict', of });
/** For answers that stand in no fence; the lenient reading takes such markup away. */
const loosely = (name: string, of: (right: string) => string | undefined): Variant => ({
  name,
  reading: 'lenient',
  of: (right) => (/^(?:`{3}|~{3})/.test(right) ? undefined : of(right)),
});
const inTags = (right: string): string =>
  /^(?:`{3}|~{3})/.test(right) ? `<answer>\n${right}\n</answer>` : tagged(right);
const oneLine = (text: string): boolean => !text.includes('\n');

export const VARIANTS: readonly Variant[] = [
  always('as it is', (right) => right),
  always('line end after', (right) => `${right}\n`),
  always('spaces around', (right) => (right.startsWith('```') ? `\n\n${right}  \n` : `  ${right}  `)),
  always('blank lines around', (right) => `\n\n${right}\n\n`),
  always('Windows line end', (right) => `${right}\r\n`),
  always('answer tags', inTags),
  always('answer tags on their own lines', (right) => `<answer>\n${right}\n</answer>`),
  always('words before the tags', (right) => `So I think it is this:\n${inTags(right)}`),
  always('words after the tags', (right) => `${inTags(right)}\nI checked it twice.`),
  always(
    'thinking before',
    (right) => `<think>\nLet me see. First one thing, then another.\n</think>\n${right}`,
  ),
  always(
    'thinking with an answer in it',
    (right, wrong) => `<think>It may be ${tagged(wrong)}</think>\n${inTags(right)}`,
  ),
  always(
    'an earlier answer taken back',
    (right, wrong) => `${inTags(wrong)}\nNo, that is wrong.\n${inTags(right)}`,
  ),
  always('boxed', (right) =>
    right.startsWith('```') || /[{}]/.test(right) || !oneLine(right) ? undefined : `\\boxed{${right}}`,
  ),
  loosely('bold', (right) => `**${right}**`),
  loosely('code block', (right) => `\`\`\`\n${right}\n\`\`\``),
  loosely('inline code', (right) => (oneLine(right) && !right.includes('`') ? `\`${right}\`` : undefined)),
  loosely('LaTeX dollars', (right) => (oneLine(right) && !right.includes('$') ? `$${right}$` : undefined)),
  loosely('LaTeX brackets', (right) => (oneLine(right) ? `\\(${right}\\)` : undefined)),
  loosely('full stop after', (right) => (/[.\s]$/.test(right) || !oneLine(right) ? undefined : `${right}.`)),
  {
    name: 'Windows line ends inside',
    reading: 'lenient',
    of: (right) => (oneLine(right) ? undefined : right.replaceAll('\n', '\r\n')),
  },
  {
    name: 'spaces at line ends',
    reading: 'lenient',
    of: (right) =>
      oneLine(right) || right.startsWith('```')
        ? undefined
        : changedInside(right, (text) => text.replaceAll('\n', ' \n')),
  },
];
