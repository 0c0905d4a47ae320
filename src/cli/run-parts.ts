import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Tools } from '../core/environment.ts';
import { type Host, hostOf } from '../core/host.ts';
import type { Entry } from '../envs/catalogue.ts';
import type { Part } from '../models/runs/plan.ts';
import { UsageError } from './args.ts';
import { loadEnvironment } from './choice.ts';

const CARD = 'public/models/envscope-tiny/card.json';

/** The card of the model on board, above this file wherever it was bundled to. */
function cardFile(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, CARD)) && folder !== dirname(folder)) folder = dirname(folder);
  return join(folder, CARD);
}

/** What the model on board was trained on, by its card. */
export async function trainedOn(file: string = cardFile()): Promise<readonly string[]> {
  try {
    const { trained } = JSON.parse(await readFile(file, 'utf8')) as { trained?: unknown };
    if (Array.isArray(trained) && trained.length > 0) return [...new Set(trained.map(String))];
  } catch {
    // What cannot be read is as good as missing: the environments are then named by hand.
  }
  throw new UsageError('The model on board has no card here. Name the environments: --env a,b.');
}

const listOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean),
  ),
];

/** @throws UsageError unless they are whole numbers from 1, such as 1,2,5. */
function levelsOf(text: string): readonly number[] {
  const levels = listOf(text).map((one) => (/^[1-9]\d{0,2}$/.test(one) ? Number(one) : Number.NaN));
  if (levels.length === 0 || levels.some(Number.isNaN))
    throw new UsageError(`--level is one level or several, such as 1,2, not "${text}".`);
  return levels.sort((a, b) => a - b);
}

/**
 * The environments and levels to run: those named, else one's own, else `otherwise`; all levels unless some are named. One that lacks a
 * level is run at those it has.
 * @throws UsageError for an unknown environment, and where none has such a level.
 */
export async function partsOf(
  {
    catalogue,
    tools,
    own,
  }: { readonly catalogue: readonly Entry[]; readonly tools: Tools; readonly own?: Host | undefined },
  env: string | undefined,
  level: string | undefined,
  otherwise: () => Promise<readonly string[]>,
): Promise<readonly Part[]> {
  const named = env === undefined ? (own ? [own.card.id] : await otherwise()) : listOf(env);
  const ids = named.length === 1 && named[0] === 'all' ? catalogue.map(({ id }) => id) : named;
  if (ids.length === 0) throw new UsageError('Which environments? --env a,b or --env all.');
  const levels = level === undefined ? undefined : levelsOf(level);
  const parts: Part[] = [];
  for (const id of ids) {
    const host = own?.card.id === id ? own : hostOf(await loadEnvironment(catalogue, id), tools);
    const all = Array.from({ length: host.card.levels }, (_, i) => i + 1);
    const some = levels ? all.filter((one) => levels.includes(one)) : all;
    if (some.length > 0) parts.push({ host, levels: some });
  }
  if (parts.length === 0) throw new UsageError(`No environment named has level ${level}.`);
  return parts;
}
