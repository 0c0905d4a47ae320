import type { Made } from '../../core/host.ts';
import type { Probe } from '../probe.ts';
import { tagged } from '../replies.ts';
import { isSolved, type Placed, type Scope } from '../scope.ts';
import { triedWorthless } from './trying.ts';

/** Replies in the right format that are not solved: guesses and other instances' answers. */
async function wrongReplies(scope: Scope, { made, level, index }: Placed): Promise<readonly string[]> {
  const texts = new Set<string>();
  for (let i = 0; i < 4; i++) texts.add((await scope.guess(made, `wrong ${i}`)) ?? '');
  for (let i = 1; i < 3; i++) texts.add((await scope.right(await scope.at(level, index + i))) ?? '');
  const wrong: string[] = [];
  for (const text of texts)
    if (text.trim() !== '' && !isSolved(await scope.judge(made, text))) wrong.push(text);
  return wrong;
}

const withRight = async (
  scope: Scope,
  placed: Placed,
  replies: (right: string, wrong: string, all: readonly string[], made: Made) => readonly string[],
): Promise<readonly string[]> => {
  const right = await scope.right(placed.made);
  const wrong = await wrongReplies(scope, placed);
  return right === undefined || wrong[0] === undefined ? [] : replies(right, wrong[0], wrong, placed.made);
};

const noOracle = 'There is no right answer, or no wrong one, to mix.';

export const allCandidates: Probe = {
  name: 'all candidates at once',
  group: 'soundness',
  tries: 'A right answer hidden among wrong ones: in a list, in a sentence, before and after.',
  async run(scope) {
    const plain = scope.subject.env.fence === undefined;
    const looked = await triedWorthless(
      scope,
      (placed) =>
        withRight(scope, placed, (right, wrong, all) =>
          plain
            ? [
                [...all, right].join('\n\n'),
                [right, ...all].join(' or '),
                [right, ...all].join(', '),
                [...all, right].join('; '),
                `Either ${wrong} or ${right}`,
                `${right} or something else`,
                `The answer is ${right}`,
                `${right} ${wrong}`,
                `[${[right, ...all].map((text) => JSON.stringify(text)).join(', ')}]`,
              ]
            : [[right, ...all].join('\n'), [right, wrong].join('\n\nor\n\n')],
        ),
      'Only one answer may be given.',
    );
    return looked.n === 0 ? { why: noOracle } : looked;
  },
};

export const contradictory: Probe = {
  name: 'answer tags',
  group: 'soundness',
  tries: 'Tags nested, repeated and left open, where the answer that counts is a wrong one.',
  async run(scope) {
    const plain = scope.subject.env.fence === undefined;
    const looked = await triedWorthless(
      scope,
      (placed) =>
        withRight(scope, placed, (right, wrong) => [
          `${tagged(right)} or rather ${tagged(wrong)}`,
          `<think>${tagged(right)}</think>${tagged(wrong)}`,
          `${tagged(right)}\n${tagged('')}`,
          `<think>${right}</think>${wrong}`,
          ...(plain
            ? [
                `<answer>${wrong}<answer>${right}</answer></answer>`,
                `<answer>${tagged(right)} ${wrong}</answer>`,
                `${right}\n${tagged(wrong)}`,
                `\\boxed{${right}} ${tagged(wrong)}`,
              ]
            : []),
        ]),
      'The last answer given is the one that counts.',
    );
    return looked.n === 0 ? { why: noOracle } : looked;
  },
};
