import type { AnyEnvironment, AnyInstance, Tools } from '../core/environment.ts';
import { instanceHash, make, parseId, splitId } from '../core/ids.ts';
import { LineError, readObject } from '../core/json-line.ts';
import { judgeWith, type Reading } from '../core/judge.ts';
import { type VerdictFields, verdictFields } from '../core/verdict-fields.ts';
import type { Entry } from '../envs/catalogue.ts';
import { notThere } from './choice.ts';
import type { OwnHost } from './own.ts';

/** What is written for a line. */
export interface Judged extends VerdictFields {
  readonly id: string;
}

interface Fetched {
  readonly id: string;
  readonly env: AnyEnvironment;
  readonly version: number;
  readonly instance: AnyInstance;
}

export interface VerifierNeeds {
  readonly catalogue: readonly Entry[];
  readonly reading: Reading;
  readonly tools: Tools;
  /** An environment that is not in the catalogue. */
  readonly own?: OwnHost;
}

/** Judges one line after another, keeping only the last instance: replies to one prompt tend to stand together. */
export function makeVerifier({
  catalogue,
  reading,
  tools,
  own,
}: VerifierNeeds): (text: string) => Promise<Judged> {
  const judge = judgeWith(tools);
  const environments = new Map<string, AnyEnvironment>();
  let last: Fetched | undefined;

  const environment = async (id: string): Promise<AnyEnvironment> => {
    if (own?.card.id === id) return own.board;
    const known = environments.get(id);
    if (known) return known;
    const entry = catalogue.find((one) => one.id === id);
    if (!entry)
      throw new LineError(
        notThere(
          id,
          catalogue.map((one) => one.id),
        ),
      );
    const env = (await entry.load()).default;
    environments.set(id, env);
    return env;
  };

  const fetch = async (id: string): Promise<Fetched> => {
    if (last?.id === id) return last;
    const parts = splitId(id);
    if (!parts) throw new LineError(`"${id.slice(0, 200)}" is no id of an instance.`);
    const env = await environment(parts.env);
    const read = parseId(env, id);
    if ('issue' in read)
      throw new LineError(`id: ${read.issue.at === '' ? '' : `${read.issue.at}: `}${read.issue.why}`);
    last = {
      id,
      env,
      version: read.key.version,
      instance: await reworded(async () =>
        env === own?.board ? own.make(read.key.params, read.key.seed, read.key.index) : make(env, read.key),
      ),
    };
    return last;
  };

  return async (text) => {
    const { id, reply, hash } = readLine(text);
    const { env, version, instance } = await fetch(id);
    if (hash !== undefined && hash !== instanceHash(instance))
      throw new LineError(
        `generator changed: ${id} has hash ${instanceHash(instance)} here, and ${hash} on this line. Generate it again.`,
      );
    if (version !== env.version && hash === undefined)
      throw new LineError(
        `generator changed: ${env.id} is at version ${env.version} here, and the id is of version ${version}. Add the hash to show that the instance is the same, or generate it again.`,
      );
    const verdict = await judge(env, instance, reply, { reading }).catch((error: unknown) => {
      throw new LineError(`${env.id}: ${(error as Error).message}`);
    });
    return { id, ...verdictFields(verdict, reading) };
  };
}

function readLine(text: string): { id: string; reply: string; hash: string | undefined } {
  const { id, reply, hash } = readObject(text);
  if (typeof id !== 'string') throw new LineError('"id" is missing, or is no text.');
  if (typeof reply !== 'string') throw new LineError('"reply" is missing, or is no text.');
  if (hash !== undefined && typeof hash !== 'string') throw new LineError('"hash" is no text.');
  return { id, reply, hash };
}

async function reworded<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new LineError(`The instance cannot be made: ${(error as Error).message}`);
  }
}
