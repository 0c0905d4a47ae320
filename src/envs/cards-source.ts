import { type Card, cardOf } from '../core/host.ts';
import { catalogue, type Entry } from './catalogue.ts';

/** The text of `cards.ts`: one card a line, in the order of the catalogue. */
export async function cardsSource(entries: readonly Entry[] = catalogue): Promise<string> {
  const cards = await Promise.all(entries.map(async ({ load }) => cardOf((await load()).default)));
  return [
    "import type { Card } from '../core/host.ts';",
    '',
    '/** Written by `npm run cards` from the environments. */',
    'export const cards: readonly Card[] = [',
    ...cards.map((card) => `  ${literal(card)},`),
    '];',
    '',
  ].join('\n');
}

/** The text of `enumerations.ts`: where the brute-force account of each environment stands. */
export function enumerationsSource(entries: readonly Pick<Entry, 'id' | 'family'>[] = catalogue): string {
  const name = (id: string): string => (/^[a-z]\w*$/.test(id) ? id : `'${id}'`);
  return [
    "import type { ParamValues } from '../core/params.ts';",
    "import type { Brute } from './examples.ts';",
    '',
    'type Load = () => Promise<{ readonly default: Brute<ParamValues, unknown> }>;',
    '',
    '/** Written by `npm run cards`; loaded where an environment is audited, and nowhere else. */',
    'export const enumerations: { readonly [id: string]: Load } = {',
    ...entries.map(({ id, family }) => `  ${name(id)}: () => import('./${family}/${id}.brute.ts'),`),
    '};',
    '',
  ].join('\n');
}

const literal = (card: Card): string =>
  `{ ${Object.entries(card)
    .map(([name, value]) => `${name}: ${quoted(value)}`)
    .join(', ')} }`;

const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(quoted).join(', ')}]`;
  if (typeof value !== 'string' || value.includes("'")) return JSON.stringify(value);
  return `'${JSON.stringify(value).slice(1, -1).replaceAll('\\"', '"')}'`;
};
