import { describe, expect, test } from 'vitest';
import type { Token } from '../solver.ts';
import { COMMON, chatBody, emptyDraft, messagesOf, readChat, simpler } from './chat.ts';

const encoder = new TextEncoder();

/** The bytes of a text, so many at a time: characters are cut too. */
function streamed(text: string, size: number, type = 'text/event-stream; charset=utf-8'): Response {
  const bytes = encoder.encode(text);
  let at = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.slice(at, at + size));
      at += size;
    },
  });
  return new Response(body, { headers: { 'content-type': type } });
}
async function read(response: Response) {
  const draft = emptyDraft();
  const tokens: Token[] = [];
  await readChat(response, draft, { onToken: (token) => tokens.push(token), onPiece: () => undefined });
  return { draft, tokens };
}
const event = (value: unknown) => `data: ${JSON.stringify(value)}\n\n`;
const delta = (part: object, more: object = {}) => event({ choices: [{ index: 0, delta: part, ...more }] });

const answer =
  ': hello\n\n' +
  delta({ role: 'assistant', content: '' }) +
  delta({ reasoning_content: 'Two and ' }) +
  delta({ reasoning_content: 'two.' }) +
  delta({ content: '<answer>4' }) +
  delta({ content: ' 🧩</answer>' }, { finish_reason: 'stop' }) +
  event({ choices: [], usage: { prompt_tokens: 12, completion_tokens: 7 } }) +
  'data: [DONE]\n\n';
const whole = '<think>Two and two.</think>\n<answer>4 🧩</answer>';

test.each([1, 2, 3, 5, 7, 64, 10_000])('a stream in pieces of %d bytes', async (size) => {
  const { draft, tokens } = await read(streamed(answer, size));
  expect(draft).toEqual({ text: whole, thinking: false, length: false, tokens: { prompt: 12, reply: 7 } });
  expect(tokens.map(({ text }) => text).join('')).toBe(whole);
});

describe('answers of other shapes', () => {
  const message = { content: '<answer>4</answer>', reasoning: 'Hm.' };
  const body = JSON.stringify({
    choices: [{ message, finish_reason: 'length' }],
    usage: { prompt_tokens: 1, completion_tokens: 2 },
  });

  test('not streamed', async () => {
    const { draft } = await read(new Response(body, { headers: { 'content-type': 'application/json' } }));
    expect(draft).toMatchObject({
      text: '<think>Hm.</think>\n<answer>4</answer>',
      length: true,
      tokens: { reply: 2 },
    });
  });
  test('a stream that is called something else', async () => {
    expect((await read(streamed(answer, 9, 'text/plain'))).draft.text).toBe(whole);
  });
  test('no empty lines between events, and no last word', async () => {
    const text = answer.replaceAll('\n\n', '\n').replace('data: [DONE]\n', '');
    expect((await read(streamed(text, 11))).draft.text).toBe(whole);
    expect((await read(streamed(answer.replaceAll('\n\n', '\n'), 11))).draft.text).toBe(whole);
  });
  test('cut off while thinking', async () => {
    const { draft } = await read(streamed(delta({ reasoning: 'Let me' }, { finish_reason: 'length' }), 8));
    expect(draft).toMatchObject({ text: '<think>Let me</think>\n', length: true });
  });
});

test('probabilities are given where they spell the text, and only then', async () => {
  const listed = (content: object[]) => ({ logprobs: { content } });
  const { tokens } = await read(
    streamed(
      delta(
        { content: 'ab' },
        listed([
          { token: 'a', logprob: -0.5 },
          { token: 'b', logprob: -1 },
        ]),
      ) + delta({ content: 'c' }, listed([{ token: 'x', logprob: -2 }])),
      6,
    ),
  );
  expect(tokens).toEqual([{ text: 'a', logprob: -0.5 }, { text: 'b', logprob: -1 }, { text: 'c' }]);
});

test.each([
  [event({ error: { message: 'out of memory', code: 500 } }), 'busy', 'out of memory'],
  [event({ error: { message: 'context is too long', code: 400 } }), 'request', 'context is too long'],
  ['data: {broken\n\n', 'reply', 'no JSON'],
])('a fault inside a stream: %s', async (text, kind, says) => {
  const reading = read(streamed(delta({ content: 'so far' }) + text, 5));
  await expect(reading).rejects.toMatchObject({ kind, message: expect.stringContaining(says) });
});

test('a web page is no answer', async () => {
  const page = new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
  await expect(read(page)).rejects.toThrow('no JSON');
});

test('only what is chosen is sent', () => {
  const messages = messagesOf('P');
  expect(messages).toEqual([{ role: 'user', content: 'P' }]);
  expect(messagesOf('P', 'S')[0]).toEqual({ role: 'system', content: 'S' });
  expect(chatBody('m', messages, {}, { ...COMMON, logprobs: false, usage: false })).toEqual({
    model: 'm',
    messages,
    stream: true,
  });
  expect(
    chatBody('m', messages, { temperature: 0, topK: 20, topP: 0.9, maxTokens: 8, seed: 3 }, COMMON),
  ).toMatchObject({ temperature: 0, top_k: 20, top_p: 0.9, max_tokens: 8, seed: 3, logprobs: true });
});

test('a field that the server names in its refusal is left out, once', () => {
  const without = simpler(COMMON, 'logprobs are not supported');
  expect(without).toMatchObject({ logprobs: false, usage: true });
  expect(simpler(without!, 'logprobs are not supported')).toBeUndefined();
  expect(simpler(COMMON, "Use 'max_completion_tokens' instead")?.limit).toBe('max_completion_tokens');
  expect(simpler(COMMON, 'The context is too long')).toBeUndefined();
});
