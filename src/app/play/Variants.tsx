import { keyOf } from '../../core/ids.ts';
import { playHref } from '../links.ts';
import type { Play } from '../stores/play-state.ts';
import classes from './Variants.module.css';

interface VariantsProps {
  readonly play: Play;
}

/** To the same core task, one rung down or up; nothing where the environment tells of none. */
export function Variants({ play: { host, made, key } }: VariantsProps) {
  const env = host.board;
  const { easier, harder } = env?.variants?.(made.puzzle, made.secret, key.params) ?? {};
  if (!env || (!easier && !harder)) return null;
  const href = (params: typeof key.params) => playHref(keyOf(env, params, key.seed, key.index));
  return (
    <nav className={classes.variants} aria-label="The same task">
      {easier && <a href={href(easier)}>← Easier version</a>}
      {harder && <a href={href(harder)}>Harder version →</a>}
    </nav>
  );
}
