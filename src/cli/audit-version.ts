import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Version } from '../audit/duel/version.ts';
import type { AnyEnvironment } from '../core/environment.ts';
import { hostOf } from '../core/host.ts';
import type { Verdict } from '../core/judge.ts';
import type { ParamValues } from '../core/params.ts';
import { UsageError } from './args.ts';
import { type Context, toolsOf } from './command.ts';

/** What a build of another version exports: the package's own API. */
interface Built {
  readonly environments: readonly { readonly id: string; readonly version: number }[];
  create(
    env: string,
    choice: { readonly params: ParamValues; readonly seed: string; readonly index: number },
  ): Promise<{
    readonly id: string;
    readonly hash: string;
    readonly prompt: string;
    readonly puzzle: unknown;
    verify(reply: string, options: object): Promise<Verdict>;
  }>;
}
interface Listed {
  readonly catalogue: readonly {
    readonly id: string;
    load(): Promise<{ readonly default: AnyEnvironment }>;
  }[];
}
type Exports = { readonly [name: string]: unknown };

const isBuilt = (module: Exports): module is Exports & Built =>
  Array.isArray(module.environments) && typeof module.create === 'function';
const isListed = (module: Exports): module is Exports & Listed => Array.isArray(module.catalogue);
const isEnvironment = (value: unknown): value is AnyEnvironment =>
  typeof value === 'object' &&
  value !== null &&
  ['generate', 'read', 'write'].every((name) => typeof (value as Exports)[name] === 'function') &&
  Array.isArray((value as Exports).rules);

/** Another version of an environment, with what a report calls it; undefined where the module has none of that id. */
export type OpenVersion = (
  env: string,
) => Promise<{ readonly name: string; readonly version: Version } | undefined>;

/**
 * The versions that a module brings: a build of Envscope (`lib/index.js`), the catalogue of another checkout, or one environment's file.
 * An environment's rules and reader are its own; of a build, the way from reply to answer is too.
 * @throws UsageError where the module cannot be read, or is none of these.
 */
export async function openVersions(path: string, context: Pick<Context, 'python'>): Promise<OpenVersion> {
  if (!existsSync(path)) throw new UsageError(`There is no file ${path}.`);
  const module = await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href).then(
    (loaded: Exports) => loaded,
    (error: unknown) => {
      const why = error instanceof Error ? error.message : String(error);
      throw new UsageError(
        `--against ${path} cannot be loaded: ${why}. Give the build of that version, lib/index.js after "npm run build".`,
      );
    },
  );
  const tools = toolsOf(context);
  const named = (version: number) => `version ${version} of ${path}`;
  const ofEnvironment = (env: AnyEnvironment) => ({
    name: named(env.version),
    version: hostOf(env, tools),
  });
  if (isBuilt(module))
    return async (id) => {
      const there = module.environments.find((one) => one.id === id);
      return there && { name: named(there.version), version: ofBuild(module, id, tools) };
    };
  if (isListed(module))
    return async (id) => {
      const entry = module.catalogue.find((one) => one.id === id);
      return entry && ofEnvironment((await entry.load()).default);
    };
  const only = module.default;
  if (!isEnvironment(only))
    throw new UsageError(
      `--against ${path} is no environment, no catalogue and no build of Envscope. Give lib/index.js of another version, its src/envs/catalogue.ts, or one environment's file.`,
    );
  return async (id) => (only.id === id ? ofEnvironment(only) : undefined);
}

function ofBuild(built: Built, env: string, tools: object): Version {
  const made = new Map<string, Awaited<ReturnType<Built['create']>>>();
  return {
    async make(params, seed, index) {
      const one = await built.create(env, { params, seed, index });
      made.set(one.id, one);
      const { id, hash, prompt, puzzle } = one;
      return { id, hash, prompt, puzzle, secret: null };
    },
    async judge({ id }, reply) {
      const one = made.get(id);
      if (!one) throw new Error(`${id} was not made before.`);
      return one.verify(reply, { tools });
    },
  };
}
