import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { FRAME_DOCUMENT, FRAME_SCRIPT, FRAME_SCRIPT_HASH } from './frame.ts';

test('the hash that lets the frame start is the one of its script', () => {
  const hash = createHash('sha256').update(FRAME_SCRIPT).digest('base64');
  expect(FRAME_SCRIPT_HASH).toBe(`sha256-${hash}`);
  expect(FRAME_DOCUMENT.match(/<\/script>/g)).toHaveLength(1);
});
