import { cards } from '../../envs/cards.ts';

const titles = new Map(cards.map(({ id, title }) => [id, title]));

/** The title of an environment; of one that is not in the catalogue, its id. */
export const titleOf = (env: string): string => titles.get(env) ?? env;
