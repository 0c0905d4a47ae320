import { Button } from '@mantine/core';
import { keyOf } from '../../core/ids.ts';
import { playHref } from '../links.ts';
import type { Play } from '../stores/play-state.ts';
import classes from './Onwards.module.css';

interface OnwardsProps {
  readonly play: Play;
}

/** From a solved instance to the next one, or one level up. */
export function Onwards({ play }: OnwardsProps) {
  const { key, level, host } = play;
  const env = host.board;
  const harder = env && level !== null ? env.levels[level] : undefined;
  return (
    <div className={classes.onwards}>
      <Button component="a" variant="light" href={playHref({ ...key, index: key.index + 1 })}>
        Next instance
      </Button>
      {env && harder && level !== null && (
        <Button component="a" variant="light" href={playHref(keyOf(env, harder, key.seed, key.index))}>
          Level {level + 1}
        </Button>
      )}
    </div>
  );
}
