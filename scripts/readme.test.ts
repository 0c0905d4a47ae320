import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import packageJson from '../package.json';
import { readArgs } from '../src/cli/args.ts';
import { catalogue } from '../src/envs/catalogue.ts';

const readme = readFileSync('README.md', 'utf8');

describe('the README', () => {
  test('names scripts, folders and files that are there', () => {
    for (const [, name] of readme.matchAll(/npm run (?:-s )?([a-z-]+)/g))
      expect(Object.keys(packageJson.scripts)).toContain(name);
    for (const [, path] of readme.matchAll(/`(src\/[a-z/-]+)`/g))
      expect(existsSync(path as string), path).toBe(true);
    for (const [, path] of readme.matchAll(/\]\(([^)#:]+)/g))
      expect(existsSync(path as string), path).toBe(true);
  });

  test('says how many laws there are', () => {
    const laws = readdirSync('src/envs')
      .filter((name) => /^laws\..*\.test\.ts$/.test(name))
      .flatMap((name) => readFileSync(`src/envs/${name}`, 'utf8').match(/^ {2}test\(/gm) ?? []);
    expect(readme).toContain(`[${laws.length} laws]`);
  });

  test('has command lines about environments that are there', () => {
    const lines = [...readme.matchAll(/envscope -- (show|generate) (.*?)(?: >|$)/gm)];
    expect(lines.length).toBeGreaterThan(1);
    for (const [, command, words] of lines) {
      const specs = Object.fromEntries(
        ['level', 'seed', 'count'].map((name) => [name, { value: 'x', help: '' }]),
      );
      const {
        words: [env],
      } = readArgs(command as string, (words as string).split(' '), specs);
      expect(catalogue.map(({ id }) => id)).toContain(env);
    }
  });

  test('has one picture, of at most 200 kB', () => {
    expect(readme.match(/!\[/g)).toHaveLength(1);
    expect(statSync('public/screenshot.png').size).toBeLessThan(200_000);
  });
});
