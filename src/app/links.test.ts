import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AnyEnvironment } from '../core/environment.ts';
import { cleanSeed, formatId, type Key, MAX_INDEX, MAX_SEED } from '../core/ids.ts';
import { choice, flag, int, subset } from '../core/params.ts';
import { catalogue } from '../envs/catalogue.ts';
import {
  environmentHref,
  environmentHrefOfKey,
  keyOfLink,
  playHref,
  playHrefOf,
  presentHref,
  RESERVED,
  readAnyLink,
  readInstanceLink,
} from './links.ts';
import { parseSearch, stringifySearch } from './search.ts';

const signs = ['+', '-', '100%', 'a,b', 'é & #', '%2C'] as const;
const knobs = {
  size: int('Size', -5, 9),
  kind: choice('Kind', ['a b', 'x,y', '50%', '=&#', '1e3']),
  open: flag('Open'),
  signs: subset('Signs', signs),
};
const level = { size: 4, kind: 'a b', open: true, signs: [] };
// As much of an environment as links look at.
const env = {
  id: 'odd-one',
  version: 3,
  knobs,
  levels: [level, level, { ...level, size: 5 }, level, level],
} as unknown as AnyEnvironment;

const seeds = fc.oneof(
  fc.constantFrom(
    '1e3',
    '007',
    'a&b=c',
    '#',
    '%',
    '%41',
    ' lead and trail ',
    '+',
    'é',
    'e\u0301',
    '🧩',
    '?',
    '/',
    'null',
  ),
  fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' }),
  fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
  fc.constantFrom('x'.repeat(MAX_SEED), '𝛼'.repeat(MAX_SEED / 2)),
);
const keys: fc.Arbitrary<Key> = fc.record({
  env: fc.constant('odd-one'),
  version: fc.constant(3),
  params: fc.record({
    size: fc.integer({ min: -5, max: 9 }),
    kind: fc.constantFrom('a b', 'x,y', '50%', '=&#', '1e3'),
    open: fc.boolean(),
    signs: fc.subarray([...signs]),
  }),
  seed: seeds.map(cleanSeed),
  index: fc.integer({ min: 0, max: MAX_INDEX }),
});

const through = (href: string): ReturnType<typeof keyOfLink> => {
  // An address in a browser is ASCII; what a URL makes of the link must be read back the same.
  const link = readAnyLink(new URL(href, 'https://example.org/envscope/').href);
  if (!link) throw new Error(`not read: ${href}`);
  return keyOfLink(env, link);
};

describe('links to instances', () => {
  test('say exactly which instance', () => {
    fc.assert(
      fc.property(keys, (key) => {
        expect(through(playHref(key))).toEqual({ key });
      }),
    );
  });

  test('carry the hash and the wish to be embedded', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const link = readAnyLink(playHref(key, { hash: '0123abcd', embed: true }));
        expect(link).toMatchObject({ hash: '0123abcd', embed: true, version: 3 });
        expect(playHrefOf(link!)).toBe(playHref(key, { hash: '0123abcd', embed: true }));
      }),
    );
  });

  test('are one with the page of the environment', () => {
    fc.assert(
      fc.property(keys, (key) => {
        const href = environmentHrefOfKey(key, 'prompt');
        expect(href.startsWith('#/explore/odd-one/prompt?')).toBe(true);
        const search = parseSearch(href.slice(href.indexOf('?')));
        expect(keyOfLink(env, readInstanceLink('odd-one', search)!)).toEqual({ key });
        expect(environmentHref('odd-one', 'prompt', search)).toBe(href);
      }),
    );
  });

  test('survive a list of links', () => {
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 4 }), (list) => {
        const text = list.map((key) => playHref(key)).join('\n');
        const search = parseSearch(presentHref(text, { at: 2 }).slice('#/present'.length));
        expect(search).toEqual({ list: text, at: '2' });
        expect(search.list?.split('\n').map(through)).toEqual(list.map((key) => ({ key })));
      }),
    );
  });

  test('may leave everything out', () => {
    expect(keyOfLink(env, readInstanceLink('odd-one', {})!)).toEqual({
      key: { env: 'odd-one', version: 3, params: { ...level, size: 5 }, seed: '1', index: 0 },
    });
  });

  test('are refused with the place and the reason', () => {
    const issueOf = (search: string) => {
      const read = keyOfLink(env, readInstanceLink('odd-one@3', parseSearch(search))!);
      return 'issue' in read ? read.issue : undefined;
    };
    expect(issueOf('?i=-1')).toMatchObject({ at: 'i' });
    expect(issueOf(`?seed=${'x'.repeat(MAX_SEED + 1)}`)).toMatchObject({ at: 'seed' });
    expect(issueOf('?seed=')).toMatchObject({ at: 'seed' });
    expect(issueOf('?i=')).toMatchObject({ at: 'i' });
    expect(issueOf('?size=4')).toMatchObject({ at: 'kind' });
    expect(issueOf('?size=44&kind=a%20b&open=true&signs=')).toMatchObject({ at: 'size' });
    expect(issueOf('?size=4&kind=a%20b&open=true&signs=&siez=4')).toMatchObject({ at: 'siez' });
    expect(readInstanceLink('Odd One', {})).toBeUndefined();
    expect(readInstanceLink('odd-one@', {})).toBeUndefined();
    expect(readAnyLink('nothing of the kind')).toBeUndefined();
  });

  test('can be written as ids', () => {
    const plain = keys.map((key) => ({ ...key, params: { ...key.params, kind: 'a b', signs: ['+', '-'] } }));
    fc.assert(
      fc.property(plain, (key) => {
        expect(keyOfLink(env, readAnyLink(formatId(env, key))!)).toEqual({ key });
      }),
    );
  });
});

test('no knob has a name that links keep for themselves', async () => {
  const environments = await Promise.all(catalogue.map(async ({ load }) => (await load()).default));
  const knobs = environments.flatMap((env) => Object.keys(env.knobs));
  expect(knobs.length).toBeGreaterThan(0);
  expect(knobs.filter((name) => RESERVED.some((kept) => kept === name))).toEqual([]);
});

describe('searches', () => {
  test('come back as they were, in their order', () => {
    const names = fc
      .string({ minLength: 1, unit: 'grapheme' })
      .filter((n) => n !== '__proto__' && !/^\d+$/.test(n));
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.tuple(names, fc.string({ unit: 'grapheme' })), { selector: ([n]) => n }),
        (pairs) => {
          const search = Object.fromEntries(pairs);
          const text = stringifySearch(search);
          expect(Object.entries(parseSearch(text))).toEqual(pairs);
          expect(stringifySearch(parseSearch(text))).toBe(text);
        },
      ),
    );
  });

  test('hold text and nothing else', () => {
    expect(parseSearch('?seed=1e3&i=007&x=null&y=%5B1%5D&bare&z=a+b&seed=2')).toEqual({
      seed: '1e3',
      i: '007',
      x: 'null',
      y: '[1]',
      bare: '',
      z: 'a+b',
    });
    expect(parseSearch('?a=%zz')).toEqual({ a: '%zz' });
  });
});
