import { Button } from '@mantine/core';
import { count, plural } from '../charts/format.ts';
import { judgeHref, judgeResultsHref } from '../links.ts';
import classes from './QueueBar.module.css';
import type { QueueLink } from './queue-link.ts';
import type { Queue } from './useQueue.ts';

interface QueueBarProps {
  readonly link: QueueLink;
  readonly queue: Extract<Queue, { readonly is: 'there' }>;
  /** Counted from 0; undefined at the end. */
  readonly at: number | undefined;
  readonly judged: number;
  readonly of: number;
  readonly notFiled: number;
  onExport(): void;
}

/** Where one is in one's share, and what is in no file yet. */
export function QueueBar({ link, queue, at, judged, of, notFiled, onExport }: QueueBarProps) {
  return (
    <header className={classes.bar}>
      <div className={classes.words}>
        <h1>{queue.title}</h1>
        <p>
          {link.me}
          {at !== undefined && ` · item ${count(at + 1)} of ${count(of)}`} · {count(judged)} judged
        </p>
      </div>
      <div className={classes.actions}>
        {notFiled > 0 && (
          <>
            <span className={classes.unfiled}>{plural(notFiled, 'judgement')} not in any file yet</span>
            <Button size="xs" variant="default" onClick={onExport}>
              Export
            </Button>
          </>
        )}
        <Button size="xs" variant="default" component="a" href={judgeResultsHref()}>
          Results
        </Button>
        <Button size="xs" variant="default" component="a" href={judgeHref()}>
          Queues
        </Button>
      </div>
      <div
        className={classes.progress}
        role="progressbar"
        aria-label="Judged"
        aria-valuemin={0}
        aria-valuemax={of}
        aria-valuenow={judged}
      >
        <span style={{ width: `${(100 * judged) / of}%` }} />
      </div>
      {queue.other && (
        <p className={classes.other} role="alert">
          The queue in this browser holds other items than it did when the link was made: your share is not
          the one the others expect. Ask for its file.
        </p>
      )}
    </header>
  );
}
