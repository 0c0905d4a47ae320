import { readdirSync, readFileSync } from 'node:fs';
import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { catalogue } from './envs/catalogue.ts';
import { readSource, type Source } from './rooms.test-source.ts';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

interface Law {
  /** Other rooms it may import. */
  readonly rooms: readonly string[];
  /** Packages it may import; 'any' leaves out what Node brings, 'node' takes it in. */
  readonly packages: 'any' | 'node' | readonly string[];
}

const laws: Readonly<Record<string, Law>> = {
  core: { rooms: [], packages: ['pure-rand'] },
  envs: { rooms: ['core'], packages: [] },
  stats: { rooms: ['core'], packages: 'any' },
  python: { rooms: ['core'], packages: 'any' },
  models: { rooms: ['core'], packages: 'any' },
  records: { rooms: ['core'], packages: 'any' },
  audit: { rooms: ['core'], packages: [] },
  app: { rooms: ['core', 'envs', 'stats', 'python', 'models', 'records', 'audit'], packages: 'any' },
  cli: { rooms: ['core', 'envs', 'stats', 'python', 'models', 'records', 'audit'], packages: 'node' },
  'index.ts': { rooms: ['core', 'envs'], packages: [] },
};
const screens = [
  'play',
  'explore',
  'results',
  'curriculum',
  'disagreements',
  'present',
  'home',
  'own',
  'judge',
  'audit',
];

const isTest = (path: string): boolean => /\.test(-[^/]*)?\.tsx?$/.test(path);
const inNode = (path: string): boolean => path.startsWith('src/python/node/');
const roomOf = (path: string): string => path.split('/')[1] ?? '';
const screenOf = (path: string): string | undefined =>
  screens.find((screen) => path.startsWith(`src/app/${screen}/`));

/** What is wrong with the imports of a file; the path is from the top of the project, with forward slashes. */
function brokenImports(path: string, { imports }: Source): string[] {
  const room = roomOf(path);
  const law = laws[room];
  if (!law) return isTest(path) ? [] : [`${path}: ${room} is no room`];
  return imports.flatMap(({ from, line }) => {
    const said = (why: string): string[] => [`${path}:${line} imports ${from}: ${why}`];
    if (!from.startsWith('.')) {
      if (isTest(path)) return [];
      if (from.startsWith('node:'))
        return law.packages === 'node' || inNode(path) ? [] : said(`no Node in ${room}`);
      const allowed =
        typeof law.packages === 'string' ||
        law.packages.some((name) => from === name || from.startsWith(`${name}/`));
      return allowed ? [] : said(`no such package in ${room}`);
    }
    const target = posix.join(posix.dirname(path), from.replace(/\?.*$/, ''));
    if (!target.startsWith('src/')) {
      return isTest(path) || room === 'app' || room === 'cli' ? [] : said('outside src');
    }
    const other = roomOf(target);
    const runsCode = isTest(path) && room === 'envs' && inNode(target);
    if (other !== room && !law.rooms.includes(other) && !runsCode)
      return said(`${room} may not import ${other}`);
    if (inNode(target) && room === 'app') return said('no Node in app');
    const here = screenOf(path);
    const there = screenOf(target);
    if (here && there && here !== there) return said(`the screen ${here} may not import the screen ${there}`);
    return [];
  });
}

const unstable = /\bMath\s*\.\s*random\b|\bDate\b|\bperformance\b|\btoLocale\w*|\bIntl\b|\blocaleCompare\b/g;
const inexact =
  /\bMath\s*\.\s*(?:a?(?:sin|cos|tan)h?|atan2|exp|expm1|log|log2|log10|log1p|pow|cbrt|hypot)\b|\*\*/g;

/** What a file uses whose outcome differs between machines, runs or languages. */
function unrepeatable(path: string, { code }: Source): string[] {
  const room = roomOf(path);
  if (isTest(path) || !['core', 'envs', 'stats', 'audit'].includes(room)) return [];
  // An enumeration counts its candidates for the laws alone, and makes nothing that is kept.
  const exact = room !== 'stats' && !path.endsWith('.brute.ts');
  const banned = exact ? [unstable, inexact] : [unstable];
  return banned.flatMap((pattern) =>
    [...code.matchAll(pattern)].map(
      (match) => `${path}:${code.slice(0, match.index).split('\n').length} uses ${match[0]}`,
    ),
  );
}

/** Where a file names an environment, which only the environments themselves and tests may do. */
function namedEnvironments(path: string, { strings }: Source, ids: ReadonlySet<string>): string[] {
  const free = isTest(path) || path.startsWith('src/envs/') || path.startsWith('scripts/bench');
  if (free) return [];
  return strings
    .filter(({ value }) => ids.has(value.split('@', 1)[0]!))
    .map(({ value, line }) => `${path}:${line} names the environment '${value}'`);
}

const files = ['src', 'scripts']
  .flatMap((folder) =>
    readdirSync(resolve(root, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
      relative(root, resolve(root, folder, name))
        .split(sep)
        .join('/'),
    ),
  )
  .filter((path) => /\.tsx?$/.test(path))
  .map((path) => ({ path, source: readSource(readFileSync(resolve(root, path), 'utf8')) }));
const inRooms = files.filter(({ path }) => path.startsWith('src/'));

describe('the rooms', () => {
  test('import only what their direction allows', () => {
    expect(inRooms.flatMap(({ path, source }) => brokenImports(path, source))).toEqual([]);
  });

  test('core, envs and stats give the same on every machine', () => {
    expect(inRooms.flatMap(({ path, source }) => unrepeatable(path, source))).toEqual([]);
  });

  test('no shared file names an environment', () => {
    const ids = new Set(catalogue.map(({ id }) => id));
    expect(ids.size).toBeGreaterThan(0);
    expect(files.flatMap(({ path, source }) => namedEnvironments(path, source, ids))).toEqual([]);
  });
});

describe('these checks notice', () => {
  const imports = (path: string, text: string): number => brokenImports(path, readSource(text)).length;

  test.each([
    ['src/core/a.ts', "import { x } from '../envs/catalogue.ts';"],
    ['src/core/a.ts', "import type { x } from 'zod';"],
    ['src/core/a.ts', "import {\n  x,\n  y,\n} from '../stats/a.ts';"],
    ['src/core/a.test.ts', "import { x } from '../envs/catalogue.ts';"],
    ['src/envs/grids/a.ts', "import { x } from 'pure-rand';"],
    ['src/envs/grids/a.ts', "export * from '../../stats/a.ts';"],
    ['src/stats/a.ts', "import { readFileSync } from 'node:fs';"],
    ['src/models/a.ts', "const run = () => import('../records/a.ts');"],
    ['src/models/a.ts', "new Worker(new URL('../python/worker.ts', import.meta.url));"],
    ['src/models/a.ts', "import '../index.ts';"],
    ['src/records/a.ts', "type A = import('../models/a.ts').A;"],
    ['src/python/a.ts', "import 'node:fs';"],
    ['src/envs/code/a.ts', "import { x } from '../../python/node/python.ts';"],
    ['src/envs/code/a.test.ts', "import { x } from '../../python/client.ts';"],
    ['src/app/a.ts', "import { x } from '../python/node/python.ts';"],
    ['src/records/a.ts', "import data from '../../package.json';"],
    ['src/app/main.tsx', "import { x } from '../cli/main.ts';"],
    ['src/cli/main.ts', "import { x } from '../app/a.ts';"],
    ['src/app/play/a.tsx', "import { x } from '../results/a.tsx?url';"],
    ['src/index.ts', "export { x } from './stats/a.ts';"],
    ['src/shared/a.ts', ''],
  ])('in %s the text %s', (path, text) => {
    expect(imports(path, text)).toBe(1);
  });

  test.each([
    [
      'src/core/a.ts',
      "import { x } from './b.ts';\nimport { y } from 'pure-rand/generator/xoroshiro128plus';",
    ],
    ['src/core/a.ts', "// import { x } from '../envs/a.ts'\nconst s = `import x from '../app/a.ts'`;"],
    ['src/core/a.ts', 'const p = \'import numpy from "zod"\';'],
    ['src/core/a.test.ts', "import { test } from 'vitest';"],
    ['src/cli/main.ts', "import { x } from '../records/a.ts';\nimport 'node:fs';"],
    ['src/python/node/a.ts', "import 'node:fs';"],
    ['src/envs/code/a.test.ts', "import { x } from '../../python/node/python.ts';"],
    ['src/app/play/a.tsx', "import { x } from './b.ts';\nimport { y } from '../scene/a.tsx';"],
  ])('nothing in %s with %s', (path, text) => {
    expect(imports(path, text)).toBe(0);
  });

  test('clocks, chance, locales and inexact arithmetic in code, not in prose', () => {
    const count = (path: string, text: string): number => unrepeatable(path, readSource(text)).length;
    expect(count('src/core/a.ts', 'Math.random() + new Date() + performance.now() + 2 ** 3')).toBe(4);
    expect(count('src/envs/a.ts', 'a.localeCompare(b); Math.pow(2, 3); n.toLocaleString(); Intl')).toBe(4);
    expect(
      count('src/envs/a.ts', 'const t = `at $' + '{`$' + '{{ a: new Date() }}`} Date`; Math.log(2)'),
    ).toBe(2);
    expect(count('src/stats/a.ts', 'Math.log(2) + Date.now()')).toBe(1);
    expect(count('src/core/a.ts', "/** Date **/ 'Date' + `Date` + /[/'Date]/ // Date")).toBe(0);
    expect(count('src/core/a.ts', 'a / b; "x"; c / Date')).toBe(1);
    expect(count('src/envs/a.brute.ts', '4 ** 2 + Math.random()')).toBe(1);
    expect(count('src/app/a.ts', 'Date.now()')).toBe(0);
    expect(count('src/core/a.test.ts', 'Math.random()')).toBe(0);
  });

  test('an environment named in a shared file', () => {
    const ids = new Set(['hidato']);
    const count = (path: string, text: string): number =>
      namedEnvironments(path, readSource(text), ids).length;
    expect(count('src/app/a.tsx', "open('hidato'); open(`hidato`); open('hidato@1?size=4#A/0')")).toBe(3);
    expect(count('src/app/a.tsx', "open('hidato board') // 'hidato'")).toBe(0);
    expect(count('src/envs/grids/hidato.ts', "const id = 'hidato'")).toBe(0);
    expect(count('scripts/bench.ts', "const id = 'hidato'")).toBe(0);
    expect(count('scripts/golden.ts', "const id = 'hidato'")).toBe(1);
  });
});
