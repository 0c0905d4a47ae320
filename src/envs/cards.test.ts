import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cardOf } from '../core/host.ts';
import { cards } from './cards.ts';
import { cardsSource, enumerationsSource } from './cards-source.ts';
import { catalogue } from './catalogue.ts';
import { nearestSource } from './nearest-source.ts';
import template from './template/template.ts';

test('the cards are current: "npm run cards" writes them', async () => {
  const now = await cardsSource();
  expect(readFileSync(new URL('./cards.ts', import.meta.url), 'utf8').replaceAll('\r\n', '\n')).toBe(now);
  expect(cards.map(({ id, family }) => ({ id, family }))).toEqual(
    catalogue.map(({ id, family }) => ({ id, family })),
  );
});

test('who is nearest to whom is current: "npm run cards" writes it', async () => {
  const now = await nearestSource();
  expect(readFileSync(new URL('./nearest.ts', import.meta.url), 'utf8').replaceAll('\r\n', '\n')).toBe(now);
});

test('the list of enumerations is current: "npm run cards" writes it', async () => {
  const now = readFileSync(new URL('./enumerations.ts', import.meta.url), 'utf8').replaceAll('\r\n', '\n');
  expect(now).toBe(enumerationsSource());
  const { enumerations } = await import('./enumerations.ts');
  for (const { id } of catalogue)
    expect((await enumerations[id]?.())?.default.params, id).toBeTypeOf('object');
});

test('any text of a card is one literal', async () => {
  const title = 'A "b" \\ c';
  const about = 'It\'s\n"new"';
  const env = { ...template, title, about };
  const entry = {
    id: 'x',
    family: 'y',
    load: async () => ({ default: env }),
    examples: () => Promise.reject(),
  };
  const line = (await cardsSource([entry])).split('\n').find((text) => text.startsWith('  {'));
  expect(new Function(`return ${line?.trim().replace(/,$/, '')}`)()).toEqual(cardOf(env));
});
