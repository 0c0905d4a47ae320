import { Loader } from '@mantine/core';
import classes from './Loading.module.css';

interface LoadingProps {
  readonly what?: string;
}

/** Shown only when something takes long enough to be noticed. */
export function Loading({ what = 'Loading' }: LoadingProps) {
  return (
    <output className={classes.loading}>
      <Loader size="sm" aria-hidden />
      <span>{what} …</span>
    </output>
  );
}
