import { type CommittedDataset, parseCommitted } from '../../envs/reasoning-gym/committed.ts';
import { once } from '../ui/once.ts';
import { type Load, useLoad } from '../ui/useLoad.ts';

const committed = once(async () => {
  try {
    return parseCommitted((await import('../../envs/reasoning-gym/disagreements.jsonl?raw')).default);
  } catch (cause) {
    throw new Error('The table could not be loaded. Check the connection and try again.', { cause });
  }
});

/** The reviewed table with an example of each row; fetched when it is first shown. */
export const useCommitted = (): Load<readonly CommittedDataset[]> => useLoad('committed', committed);
