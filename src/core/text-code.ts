import type { CodePane, CodeTest, Place } from './scene.ts';
import { LIT } from './text-mark.ts';

/** The tests of a program, each on a line: "f(3) → 4", and once it was run how it went. */
export const testLines = ({ tests = [] }: CodePane, lit: ReadonlySet<Place> = new Set()): string[] =>
  tests.map((test) => testLine(test) + (lit.has(test.at) ? ` ${LIT}` : ''));

function testLine({ name, input, wanted, got, fault, holds }: CodeTest): string {
  const asked = input === undefined ? name : `${input}${wanted === undefined ? '' : ` → ${wanted}`}`;
  if (holds === undefined) return asked;
  const came = fault ?? (got === undefined || got === wanted ? undefined : `gave ${got}`);
  return `${asked}  ${holds ? '✓ holds' : '✗ does not hold'}${came === undefined ? '' : `: ${came}`}`;
}
