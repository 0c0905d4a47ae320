import { writeFileSync } from 'node:fs';
import { cardsSource, enumerationsSource } from '../src/envs/cards-source.ts';

writeFileSync(new URL('../src/envs/cards.ts', import.meta.url), await cardsSource());
writeFileSync(new URL('../src/envs/enumerations.ts', import.meta.url), enumerationsSource());
