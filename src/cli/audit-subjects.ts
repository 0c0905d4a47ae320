import type { Elsewhere, Subject } from '../audit/subject.ts';
import { hostOf, type Made } from '../core/host.ts';
import type { ParamValues } from '../core/params.ts';
import type { Entry } from '../envs/catalogue.ts';
import { enumerations } from '../envs/enumerations.ts';
import { ownHost } from '../python/own/environment.ts';
import { openModule } from '../python/own/module.ts';
import { type Args, UsageError } from './args.ts';
import { loadEnvironment } from './choice.ts';
import { type Context, toolsOf } from './command.ts';
import { checkedOwn, readOwn } from './own.ts';

const clock = (): number => performance.now();
/** Instances that another process makes at once. */
const AHEAD = 16;

/** Everything that is to be audited, one after another. */
export async function* subjectsOf(args: Args, context: Context): AsyncGenerator<Subject> {
  const files = args.text('python');
  if (files !== undefined) {
    yield await ownSubject(files, args, context);
    return;
  }
  for (const id of args.words.length > 0 ? args.words : context.catalogue.map((entry) => entry.id))
    await loadEnvironment(context.catalogue, id);
  const named = new Set(args.words);
  for (const entry of context.catalogue)
    if (named.size === 0 || named.has(entry.id)) yield listed(entry, context);
}

async function listed(entry: Entry, context: Context): Promise<Subject> {
  const env = (await entry.load()).default;
  const enumeration = (await enumerations[entry.id]?.())?.default;
  const twin = otherProcess(env.id, context);
  return {
    ...{ env, host: hostOf(env, toolsOf(context)), examples: (await entry.examples()).default, clock },
    ...(enumeration ? { enumeration } : {}),
    ...(twin ? { twin } : {}),
  };
}

function otherProcess(id: string, { elsewhere }: Context): Elsewhere | undefined {
  if (!elsewhere) return undefined;
  const started = new Map<string, Promise<readonly Made[]>>();
  const madeFrom = async (params: ParamValues, seed: string, from: number): Promise<readonly Made[]> => {
    const choice = ['--params', JSON.stringify(params), '--seed', seed, '--index', String(from)];
    const lines = (await elsewhere(['generate', id, ...choice, '--count', String(AHEAD)])).split('\n');
    return lines.filter(Boolean).map((line) => JSON.parse(line) as Made);
  };
  return {
    async make(params, seed, index) {
      const from = index - (index % AHEAD);
      const key = JSON.stringify([params, seed, from]);
      const made = started.get(key) ?? madeFrom(params, seed, from);
      started.set(key, made);
      const one = (await made)[index - from];
      if (!one) throw new Error('The other process made fewer instances.');
      return one;
    },
  };
}

async function ownSubject(files: string, args: Args, context: Context): Promise<Subject> {
  const source = await readOwn(files, args);
  const [named, more] = args.words;
  if (more !== undefined) throw new UsageError(`"${more}" is one word too many.`);
  if (named !== undefined && named !== source.id)
    throw new UsageError(`${files} holds the environment "${source.id}", not "${named}".`);
  const { checks, card, module } = await checkedOwn(source, context, { brief: true });
  const stop = checks.find(({ outcome }) => outcome === 'stop');
  if (!card) throw new UsageError(`${source.main} cannot be used. ${stop?.says ?? ''}`);
  const host = ownHost(card, module);
  // A second interpreter, which has met none of the instances.
  const twin = ownHost(card, openModule(await context.python(), source));
  return { host, env: host.board, twin, clock };
}
