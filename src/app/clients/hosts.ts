import type { AnyEnvironment, Tools } from '../../core/environment.ts';
import { type Host, hostOf, type Made } from '../../core/host.ts';
import type { ParamValues } from '../../core/params.ts';
import type { Case, JudgedCase } from '../../envs/reasoning-gym/case.ts';
import type { CallOptions, Channel } from './channel.ts';
import type { Effort, Picture, Rung } from './protocol.ts';

/** The environments, as the app meets them. */
export interface Hosts {
  /**
   * The board and the judge run here, everything that takes time runs in the worker.
   * @throws UnknownEnvironment, or an Error whose message can be shown.
   */
  open(env: string): Promise<Host>;
  /** `count` instances from index `from` on. */
  makeMany(
    env: string,
    params: ParamValues,
    seed: string,
    from: number,
    count: number,
    options?: CallOptions,
  ): Promise<readonly Made[]>;
  /** Start boards of `count` instances; an index where none can be made says why. */
  pictures(
    env: string,
    at: Rung,
    seed: string,
    from: number,
    count: number,
    options?: CallOptions,
  ): Promise<readonly Picture[]>;
  /** What the oracle spends on each of `count` instances, reported one after the other. */
  profile(
    env: string,
    at: Rung,
    seed: string,
    count: number,
    onEffort: (effort: Effort) => void,
    options?: CallOptions,
  ): Promise<void>;
  /** Judges a reply to a Reasoning Gym entry, and draws it; whatever the entry holds, the page stays responsive. */
  judgeCase(one: Case, options?: CallOptions): Promise<JudgedCase>;
  /** What the oracle answers to an entry, where it finds one. */
  oracleOfCase(one: Case, options?: CallOptions): Promise<string | undefined>;
}

export interface HostsNeeds {
  readonly channel: Channel;
  readonly load: (env: string) => Promise<AnyEnvironment>;
  readonly tools: Tools;
}

export function createHosts({ channel, load, tools }: HostsNeeds): Hosts {
  const opened = new Map<string, Promise<Host>>();

  async function open(id: string): Promise<Host> {
    const env = await load(id);
    return {
      ...hostOf(env, tools),
      make: async (params, seed, index) => {
        const [made] = await channel.call('make', { env: id, params, seed, from: index, count: 1 });
        return made as Made;
      },
      oracle: (made, limit) =>
        channel.call('oracle', { env: id, made, ...(limit === undefined ? {} : { limit }) }),
      guess: (made, seed) => channel.call('guess', { env: id, made, seed }),
      greedy: (made) => channel.call('greedy', { env: id, made }),
    };
  }

  return {
    open(id) {
      const known = opened.get(id);
      if (known) return known;
      const opening = open(id);
      opened.set(id, opening);
      opening.catch(() => opened.delete(id));
      return opening;
    },
    makeMany: (env, params, seed, from, count, options) =>
      channel.call('make', { env, params, seed, from, count }, options),
    pictures: (env, at, seed, from, count, options) =>
      channel.call('pictures', { env, at, seed, from, count }, options),
    async profile(env, at, seed, count, onEffort, options) {
      for (let from = 0; from < count; from++) {
        const [effort] = await channel.call('efforts', { env, at, seed, from, count: 1 }, options);
        onEffort(effort as Effort);
      }
    },
    judgeCase: (one, options) => channel.call('case', one, options),
    oracleOfCase: (one, options) => channel.call('caseOracle', one, options),
  };
}
