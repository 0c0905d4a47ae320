import { useServices } from '../services.ts';
import { type Load, useLoad } from '../ui/useLoad.ts';
import type { Known, KnownEnvironment } from './plan.ts';

/** Version and levels of environments; one that cannot be opened is left out. */
export function useKnown(envs: readonly string[]): Load<Known> {
  const { hosts } = useServices();
  return useLoad(`known ${envs.join(' ')}`, async () => {
    const opened = await Promise.all(
      envs.map(async (env): Promise<readonly [string, KnownEnvironment] | undefined> => {
        try {
          const { card, board } = await hosts.open(env);
          return [env, { version: card.version, levels: board?.levels ?? [] }];
        } catch {
          return undefined;
        }
      }),
    );
    return new Map(opened.filter((one) => one !== undefined));
  });
}
