import { Button, Progress } from '@mantine/core';
import classes from './FileProgress.module.css';
import type { JudgedFile } from './judged-file.ts';

interface FileProgressProps {
  readonly judged: JudgedFile;
  onStop(): void;
}

/** How far the judging has come, or why it ended early; nothing where all is done. */
export function FileProgress({ judged, onStop }: FileProgressProps) {
  const { state, bytes, file, tallied } = judged;
  const share = file.size === 0 ? 1 : bytes / file.size;
  if (state === 'done')
    return tallied.total.n === 0 && judged.badLines === 0 && tallied.unsupported.length === 0 ? (
      <p className={classes.note} role="alert">
        The file is empty. One Reasoning Gym entry a line is needed, with “reply” and “score” added.
      </p>
    ) : null;
  if (state === 'reading')
    return (
      <div className={classes.progress}>
        <Progress.Root size="md" className={classes.bar ?? ''}>
          <Progress.Section value={100 * share} aria-label="Judged" />
        </Progress.Root>
        <span className={classes.share}>{Math.floor(100 * share)}%</span>
        <Button variant="default" size="xs" onClick={onStop}>
          Stop
        </Button>
      </div>
    );
  return (
    <p
      className={classes.note}
      role={state === 'failed' ? 'alert' : 'status'}
      data-bad={state === 'failed' || undefined}
    >
      {state === 'failed' ? <strong>The file could not be read to its end. </strong> : null}
      {state === 'failed' && `${judged.why} `}
      {state === 'stopped' && 'Stopped. '}
      What follows is about the first {Math.floor(100 * share)}% of the file.
    </p>
  );
}
