import type { Card, Host, Made } from '../../core/host.ts';
import type { ParamValues } from '../../core/params.ts';
import type { Python } from '../../python/client.ts';
import { type Checked, type CheckOptions, checkOwn } from '../../python/own/checks.ts';
import { cardOf, ownHost } from '../../python/own/environment.ts';
import { type OwnModule, openModule } from '../../python/own/module.ts';
import type { OwnSource } from '../../python/own/source.ts';
import type { EnvironmentShelf, KeptEnvironment } from '../../records/environments.ts';
import type { Effort, Picture, Rung } from './protocol.ts';
import { reasonOf } from './work.ts';

/** Environments in Python, their code in the sandbox and their files in this browser. */
export interface Own {
  readonly shelf: EnvironmentShelf;
  readonly cardOf: (kept: KeptEnvironment) => Card;
  /** Undefined when none of this name is kept. */
  open(id: string): Promise<Host | undefined>;
  /** Checks files whether they are kept or not. */
  check(
    source: OwnSource,
    options?: CheckOptions & { readonly signal?: AbortSignal },
  ): Promise<Checked & { readonly sample?: string }>;
  keep(environment: KeptEnvironment): Promise<void>;
  remove(id: string): Promise<void>;
  makeMany(
    id: string,
    params: ParamValues,
    seed: string,
    from: number,
    count: number,
    signal?: AbortSignal,
  ): Promise<readonly Made[]>;
  pictures(
    id: string,
    at: Rung,
    seed: string,
    from: number,
    count: number,
    signal?: AbortSignal,
  ): Promise<readonly Picture[]>;
  effort(id: string, at: Rung, seed: string, index: number): Promise<Effort>;
}

interface OwnNeeds {
  readonly python: () => Promise<Python>;
  readonly shelf: EnvironmentShelf;
}

const paramsOf = (at: Rung): ParamValues => ('params' in at ? at.params : { level: at.level });

export function createOwn({ python, shelf }: OwnNeeds): Own {
  const opened = new Map<string, Promise<{ readonly host: Host; readonly module: OwnModule } | undefined>>();

  function forget(id: string): void {
    opened.get(id)?.then(
      (one) => one?.module.close(),
      () => undefined,
    );
    opened.delete(id);
  }

  async function start(id: string) {
    const kept = await shelf.get(id);
    if (!kept) return undefined;
    const module = openModule(await python(), kept);
    return { host: ownHost(kept, module), module };
  }

  function open(id: string) {
    const known = opened.get(id);
    if (known) return known;
    const opening = start(id);
    opened.set(id, opening);
    opening.then(
      (one) => one ?? opened.delete(id),
      () => opened.delete(id),
    );
    return opening;
  }

  async function hostOf(id: string): Promise<Host> {
    const one = await open(id);
    if (!one) throw new Error(`There is no environment “${id}” in this browser.`);
    return one.host;
  }

  return {
    shelf,
    cardOf,
    open: async (id) => (await open(id))?.host,
    async check(source, { signal, ...options } = {}) {
      const module = openModule(await python(), source);
      // A file may never end: closing it ends its interpreter.
      signal?.addEventListener('abort', () => module.close(), { once: true });
      try {
        const checked = await checkOwn(source, module, options);
        if (!checked.card) return checked;
        const { prompt } = await module.make(1, Math.ceil(checked.card.levels / 2));
        return { ...checked, sample: prompt };
      } finally {
        module.close();
      }
    },
    async keep(environment) {
      await shelf.put(environment);
      forget(environment.id);
    },
    async remove(id) {
      await shelf.remove(id);
      forget(id);
    },
    async makeMany(id, params, seed, from, count, signal) {
      const host = await hostOf(id);
      const many: Made[] = [];
      for (let index = from; index < from + count; index++) {
        signal?.throwIfAborted();
        many.push(await host.make(params, seed, index));
      }
      return many;
    },
    async pictures(id, at, seed, from, count, signal) {
      const host = await hostOf(id);
      const board = host.board?.board;
      const pictures: Picture[] = [];
      for (let index = from; index < from + count; index++) {
        signal?.throwIfAborted();
        try {
          const made = await host.make(paramsOf(at), seed, index);
          const scene = board?.show(made.puzzle, board.start(made.puzzle), null) ?? { panes: [] };
          // A thumbnail shows what is asked; the field for the reply would be empty on all of them.
          pictures.push({ index, id: made.id, hash: made.hash, scene: { panes: scene.panes.slice(0, 1) } });
        } catch (error) {
          pictures.push({ index, why: reasonOf(error) });
        }
      }
      return pictures;
    },
    async effort(id, at, seed, index) {
      const host = await hostOf(id);
      const made = await host.make(paramsOf(at), seed, index);
      const { reply, steps } = await host.oracle(made);
      return { index, steps, found: reply !== undefined, measure: made.prompt.length };
    },
  };
}
