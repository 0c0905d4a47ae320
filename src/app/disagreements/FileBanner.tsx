import { count } from '../charts/format.ts';
import classes from './FileBanner.module.css';
import { fileHref } from './filters.ts';
import { useJudgedFile } from './useJudgedFile.ts';

/** The way back to a file that was judged. */
export function FileBanner() {
  const judged = useJudgedFile();
  if (!judged) return null;
  return (
    <p className={classes.banner}>
      “{judged.name}” is open: {count(judged.tallied.total.differing)} of {count(judged.tallied.total.n)}{' '}
      replies differ. <a href={fileHref({})}>Show them</a>
    </p>
  );
}
