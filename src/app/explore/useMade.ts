import type { Host, Made } from '../../core/host.ts';
import type { Key } from '../../core/ids.ts';
import { playHref } from '../links.ts';
import { type Load, useLoad } from '../ui/useLoad.ts';

/** The instance at a key. */
export const useMade = (host: Host, key: Key): Load<Made> =>
  useLoad(playHref(key), () => host.make(key.params, key.seed, key.index));
