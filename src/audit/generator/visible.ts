import type { Made } from '../../core/host.ts';
import type { Found, Probe } from '../probe.ts';
import { tagged, unfenced } from '../replies.ts';
import { isSolved } from '../scope.ts';

/** Everything in a prompt that looks like an answer: its lines, blocks, quotations and what stands behind colons. */
export function spansOf(prompt: string): readonly string[] {
  const lines = prompt
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const quotations = [...prompt.matchAll(/[“"`(]([^“”"`()\n]{1,200})[”"`)]/g)].map((m) => m[1] as string);
  const behind = lines.flatMap((line) =>
    line.includes(':') ? [line.slice(line.indexOf(':') + 1).replace(/\.$/, '')] : [],
  );
  return [...new Set([...lines, ...prompt.split(/\n\s*\n/), ...quotations, ...behind])].filter((text) =>
    text.trim(),
  );
}

/** Shortest answer whose mere occurrence in the prompt gives it away. */
const TELLING = 24;

export const visible: Probe = {
  name: 'answer in the prompt',
  group: 'generator',
  tries:
    'Every line, block and quotation of the prompt as an answer, and the right answer looked for in the prompt.',
  async run(scope) {
    const found: Found[] = [];
    let n = 0;
    for (const { made } of await scope.instances()) {
      const spans = spansOf(made.prompt);
      for (const span of spans.slice(0, scope.part(200))) {
        for (const reply of [span, tagged(span)]) {
          n++;
          if (isSolved(await scope.judge(made, reply)))
            found.push(given(made, reply, 'A part of the prompt.'));
        }
      }
      const right = await scope.right(made);
      const text = right === undefined ? '' : unfenced(right).trim();
      if (text.length >= TELLING && made.prompt.includes(text))
        found.push(given(made, right as string, 'The right answer stands in the prompt.'));
    }
    return { n, found };
  },
};

const given = ({ id }: Made, reply: string, note: string): Found => ({
  ...{ id, reply, expected: 'not solved', got: 'solved', note },
});
