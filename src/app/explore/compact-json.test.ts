import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compactJson } from './compact-json.ts';

test('it is the same JSON', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
      expect(JSON.parse(compactJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('short parts stand on one line, long lists are wrapped', () => {
  const text = compactJson({ size: 9, cells: Array.from({ length: 81 }, (_, i) => i % 10), empty: {} });
  const lines = text.split('\n');
  expect(lines[1]).toBe('  "size": 9,');
  expect(lines[2]).toBe('  "cells": [');
  expect(lines.length).toBeLessThan(10);
  expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(88);
  expect(text).toContain('"empty": {}');
});
