import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { AnyEnvironment } from '../core/environment.ts';
import type { Host } from '../core/host.ts';
import { type Check, type Checked, type CheckOptions, checkOwn } from '../python/own/checks.ts';
import { ownHost } from '../python/own/environment.ts';
import { type OwnModule, openModule } from '../python/own/module.ts';
import { datasetSource, readLevels } from '../python/own/reasoning-gym.ts';
import { type GivenFile, type OwnSource, readGiven } from '../python/own/source.ts';
import { type Args, type OptionSpecs, UsageError } from './args.ts';
import type { Context } from './command.ts';

export const ownOptions = {
  python: {
    value: '<path>',
    help: 'an environment of your own in Python: a file, a folder, a zip, or several with wheels parted by commas',
  },
  dataset: {
    value: '<name>',
    help: "with --python and wheels in Reasoning Gym's style: which dataset of theirs",
  },
  configs: {
    value: "'[{…}]'",
    help: 'options of the dataset at each level, as a JSON list (default [{}])',
  },
} as const satisfies OptionSpecs;

export type OwnHost = Host & { readonly board: AnyEnvironment };

export async function filesAt(path: string): Promise<readonly GivenFile[]> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new UsageError(`There is no file ${path}.`);
  if (!found.isDirectory()) return [{ name: basename(path), bytes: new Uint8Array(await readFile(path)) }];
  const names = (await readdir(path, { recursive: true }))
    .filter((name) => /\.(?:py|whl)$/.test(name))
    .sort();
  return Promise.all(
    names.map(async (name) => ({ name, bytes: new Uint8Array(await readFile(join(path, name))) })),
  );
}

/** @throws UsageError where the files are none, or make no environment. */
export async function readOwn(paths: string, args: Args): Promise<OwnSource> {
  const given = await Promise.all(paths.split(',').filter(Boolean).map(filesAt));
  const source = readGiven(given.flat());
  if ('why' in source) throw new UsageError(`${paths}: ${source.why}`);
  if (source.files.length > 0) return source;
  const name = args.text('dataset');
  if (name === undefined)
    throw new UsageError(
      `${paths}: there is a wheel, and no Python file beside it. --dataset names what is opened of it.`,
    );
  const levels = readLevels(args.text('configs') ?? '[{}]');
  if (!levels) throw new UsageError(`--configs is a JSON list of objects, such as '[{"min_n": 2}]'.`);
  const made = datasetSource({ wheels: source.wheels, name, levels });
  if ('why' in made) throw new UsageError(`${paths}: ${made.why}`);
  return made;
}

export async function checkedOwn(
  source: OwnSource,
  { python }: Pick<Context, 'python'>,
  options?: CheckOptions,
): Promise<Checked & { readonly module: OwnModule }> {
  const module = openModule(await python(), source);
  return { ...(await checkOwn(source, module, options)), module };
}

export const lineOf = ({ outcome, name, says }: Check): string => `${outcome.padEnd(5)} ${name}: ${says}`;

/**
 * The environment of these files, after the checks without which it cannot be used.
 * @throws UsageError where it cannot be used, or is not the one named
 */
export async function openOwn(
  paths: string,
  args: Args,
  named: string | undefined,
  context: Pick<Context, 'python'>,
): Promise<OwnHost> {
  const source = await readOwn(paths, args);
  if (named !== undefined && named !== source.id)
    throw new UsageError(`${paths} holds the environment "${source.id}", not "${named}".`);
  const { checks, card, module } = await checkedOwn(source, context, { brief: true });
  if (card) return ownHost(card, module);
  const stop = checks.find(({ outcome }) => outcome === 'stop');
  const trace = stop?.fault?.traceback;
  throw new UsageError(`${source.main} cannot be used. ${stop?.says ?? ''}${trace ? `\n${trace}` : ''}`);
}
