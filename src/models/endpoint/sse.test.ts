import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSseReader } from './sse.ts';

function read(pieces: readonly string[]): string[] {
  const reader = createSseReader();
  return [...pieces.flatMap((piece) => reader.push(piece)), ...reader.end()];
}

const data = fc.stringMatching(/^[^\r\n\0]{1,12}$/).filter((text) => !text.startsWith(' '));
const noise = fc.constantFrom(': comment', ':', 'event: x', 'id: 7', 'retry: 10', 'other');
const end = fc.constantFrom('\n', '\r\n', '\r');

test('however a stream is cut, its events are the same', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.tuple(fc.array(data, { minLength: 1, maxLength: 3 }), fc.array(noise, { maxLength: 2 }), end),
      ),
      fc.boolean(),
      fc.array(fc.nat(400)),
      (events, mark, cuts) => {
        const text =
          (mark ? '\ufeff' : '') +
          events
            .map(([lines, others, eol]) =>
              [...others, ...lines.map((line) => `data: ${line}`), '', ''].join(eol),
            )
            .join('');
        const at = [...new Set([0, ...cuts.filter((cut) => cut < text.length), text.length])].sort(
          (a, b) => a - b,
        );
        const pieces = at.slice(1).map((to, i) => text.slice(at[i], to));
        expect(read(pieces)).toEqual(events.map(([lines]) => lines.join('\n')));
      },
    ),
    { numRuns: 500 },
  );
});

test('an event that the end cuts off is given, and the space after the colon is optional', () => {
  expect(read(['data:{"a":1}\n\nda', 'ta: [DONE]'])).toEqual(['{"a":1}', '[DONE]']);
  expect(read(['data\n\n'])).toEqual(['']);
  expect(read([': only\n\n: comments\n\n'])).toEqual([]);
});
