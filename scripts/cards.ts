import { writeFileSync } from 'node:fs';
import { cardsSource, enumerationsSource } from '../src/envs/cards-source.ts';
import { nearestSource } from '../src/envs/nearest-source.ts';

const written = {
  'cards.ts': await cardsSource(),
  'enumerations.ts': enumerationsSource(),
  'nearest.ts': await nearestSource(),
};
for (const [file, text] of Object.entries(written))
  writeFileSync(new URL(`../src/envs/${file}`, import.meta.url), text);
