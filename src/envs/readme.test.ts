import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const read = (path: string): string =>
  readFileSync(new URL(path, import.meta.url), 'utf8').replaceAll('\r\n', '\n');
const guide = read('./README.md');
const flush = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.trim())
    .join('\n');
const template = ['', '.examples', '.brute'].map((kind) => flush(read(`./template/template${kind}.ts`)));

const blocks = [...guide.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map((match) => match[1] as string);

test('the guide has snippets, each word for word from the template', () => {
  expect(blocks.length).toBeGreaterThan(5);
  for (const block of blocks)
    expect(
      template.some((file) => file.includes(`\n${flush(block)}`)),
      block,
    ).toBe(true);
});

test('the guide lists the laws, each by its title and in their order', () => {
  const listed = [...guide.slice(guide.indexOf('## The laws')).matchAll(/^\| (?!law |---)(.+?) \|/gm)];
  const laws = ['instances', 'verdicts', 'boards'].flatMap((about) => [
    ...read(`./laws.${about}.test.ts`).matchAll(/^ {2}test\(\s*'([^']+)'/gm),
  ]);
  expect(laws.length).toBeGreaterThan(15);
  expect(listed.map((match) => match[1])).toEqual(laws.map((match) => match[1]));
});

test('what the guide links to is there', () => {
  for (const [, target] of guide.matchAll(/\]\((?!http)([^)#]+)\)/g))
    expect(() => read(target as string)).not.toThrow();
});
