import { expect, test } from 'vitest';
import type { Card } from '../../core/host.ts';
import { defaultSettings, type Settings } from '../stores/settings.ts';
import { actionsFor, type PaletteReach } from './actions.ts';

const cards: readonly Card[] = ['latin', 'route', 'riddle', 'sums', 'tiles'].map((id) => ({
  id,
  version: 1,
  title: `The ${id}`,
  about: `About ${id}.`,
  family: 'grids',
  tags: id === 'route' ? ['planning'] : ['deduction'],
  levels: 5,
  oracle: true,
}));

function reach(change: Partial<PaletteReach> = {}): PaletteReach & { readonly done: unknown[] } {
  const done: unknown[] = [];
  return {
    cards,
    here: '#/explore',
    settings: defaultSettings,
    set: (settings: Partial<Settings>) => void done.push(settings),
    setScheme: (scheme) => void done.push(scheme),
    copy: (text) => void done.push(text),
    seed: () => 'new seed',
    pick: (from) => from[1],
    done,
    ...change,
  };
}
const labels = (query: string, change?: Partial<PaletteReach>) =>
  actionsFor(query, reach(change)).map(({ label }) => label);

test('with no query everything is offered, screens first', () => {
  expect(labels('').slice(0, 11)).toEqual([
    'Play',
    'Explore',
    'Results',
    'Models',
    'Curriculum',
    'Disagreements',
    'Audit',
    'Judge',
    'Judge: results',
    'Presenter',
    'Random instance',
  ]);
  expect(labels('')).toContain('Play The tiles');
  expect(labels('')).not.toContain('Copy link');
});

test('environments are found by title and tag, and then come first', () => {
  expect(labels('latin')).toEqual(['Play The latin', 'Explore The latin']);
  expect(labels('planning')).toEqual(['Play The route', 'Explore The route']);
  expect(labels('explore riddle')).toContain('Explore The riddle');
});

test('settings are found by other words', () => {
  const within = reach();
  const [dark] = actionsFor('theme dark', within);
  expect(dark?.label).toBe('Colour scheme: dark');
  if (typeof dark?.run === 'function') dark.run();
  expect(within.done).toEqual(['dark']);
});

test('an id or a link is opened', () => {
  const id = 'latin@1?size=4#a%20seed/7';
  const run = '#/play/latin@1?size=4&seed=a%20seed&i=7';
  expect(actionsFor(id, reach())).toMatchObject([{ group: 'This link', run }]);
  expect(actionsFor(`  https://example.org/x/${run}&embed=1 `, reach())).toMatchObject([{ run }]);
});

test('on a board there is more to do', () => {
  const here = '#/play/latin@1?size=4&seed=s&i=3&h=0123abcd';
  expect(labels('new seed', { here })).toEqual(['New seed', 'Random instance']);
  expect(actionsFor('new seed', reach({ here }))[0]?.run).toBe('#/play/latin@1?size=4&seed=new%20seed');
  expect(actionsFor('random instance', reach({ here }))[0]?.run).toBe('#/play/route?seed=new%20seed');
});

test('what fits nothing finds nothing', () => {
  expect(labels('xyzzy')).toEqual([]);
});
