import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { extract, inFence } from './reply.ts';

const found = (reply: string, fence?: string) => {
  const { text, by } = extract(reply, fence);
  return [text, by];
};

describe('the answer in a reply', () => {
  test('is the last one between tags', () => {
    expect(found('<answer>1</answer> no, <answer> 2\n</answer>')).toEqual(['2', 'answer']);
    expect(found('so <answer>7</answer> it is')).toEqual(['7', 'answer']);
    expect(found('<answer></answer>')).toEqual(['', 'answer']);
  });
  test('never comes from the thinking', () => {
    expect(found('<think><answer>1</answer></think>2')).toEqual(['2', 'text']);
    expect(found('<think>a</think><answer>3</answer>')).toEqual(['3', 'answer']);
    expect(found('hm <answer>1</answer></think> 5')).toEqual(['5', 'text']);
  });
  test('is boxed, else the whole text', () => {
    expect(found('thus \\boxed{\\frac{1}{2}}.')).toEqual(['\\frac{1}{2}', 'boxed']);
    expect(found('thus \\boxed{1')).toEqual(['thus \\boxed{1', 'text']);
    expect(found('  42 \n')).toEqual(['42', 'text']);
    expect(found('</answer>4<answer>')).toEqual(['</answer>4<answer>', 'text']);
  });
  test('is the last fenced block where the environment asks for one', () => {
    expect(found('first\n```python\nx\n```\nthen\n```python\ny\n```', 'python')).toEqual(['y', 'fence']);
    expect(found('````python\nprint("""\n```\n""")\n````', 'python')).toEqual([
      'print("""\n```\n""")',
      'fence',
    ]);
    expect(found('<answer>```python\nz\n```</answer>', 'python')).toEqual(['z', 'fence']);
    expect(found('bare', 'python')).toEqual(['bare', 'text']);
  });
  test('a program may print the end of thinking', () => {
    const program = 'print("</think>")';
    expect(found(inFence(program, 'python'), 'python')).toEqual([program, 'fence']);
    expect(found(`<think>so</think>\n${inFence(program, 'python')}`, 'python')).toEqual([program, 'fence']);
  });
  test('the span is where the text stands', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            '<answer>',
            '</answer>',
            '</think>',
            '\\boxed{',
            '}',
            '```py\n',
            '\n```',
            ' ',
            'x',
            '\n',
          ),
        ),
        fc.boolean(),
        (parts, fenced) => {
          const reply = parts.join('');
          const span = extract(reply, fenced ? 'py' : undefined);
          expect(reply.slice(span.from, span.to)).toBe(span.text);
        },
      ),
      { seed: 3, numRuns: 2000 },
    );
  });
  test('any program comes back out of its fence', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('```', '`', '~~~', '\n', 'x = 1', '    ', '</think>', '````'), {
          maxLength: 12,
        }),
        (parts) => {
          const program = parts.join('');
          fc.pre(program.trim() === program && program !== '' && !program.includes('<answer>'));
          expect(found(inFence(program, 'python'), 'python')).toEqual([program, 'fence']);
        },
      ),
      { seed: 4, numRuns: 2000 },
    );
  });
});
