import { writeFileSync } from 'node:fs';
import { cardsSource } from '../src/envs/cards-source.ts';

writeFileSync(new URL('../src/envs/cards.ts', import.meta.url), await cardsSource());
