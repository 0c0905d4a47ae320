import { Button } from '@mantine/core';
import type { Run } from '../../records/attempt.ts';
import { sizeOfRun } from '../../records/attempt.ts';
import { count, plural } from '../charts/format.ts';
import type { Runs } from '../stores/run-state.ts';
import classes from './RunsLeft.module.css';
import { nameOfRun } from './run-name.ts';
import { whenOf } from './when.ts';

interface RunsLeftProps {
  readonly runs: readonly Run[];
  /** How many attempts there are of each run. */
  readonly made: ReadonlyMap<string, number>;
  readonly onResume: Runs['resume'];
  readonly onLeave: Runs['leave'];
}

const MOST_LISTED = 3;

/** Runs that a stop, or the end of their page, left in the middle. */
export function RunsLeft({ runs, made, onResume, onLeave }: RunsLeftProps) {
  if (runs.length === 0) return null;
  return (
    <section className={classes.left} aria-label="Unfinished runs">
      {runs.slice(0, MOST_LISTED).map((run) => (
        <div key={run.id} className={classes.run}>
          <div>
            <strong>{nameOfRun(run)}</strong>
            <div className={classes.dim}>
              {count(made.get(run.id) ?? 0)} of {plural(sizeOfRun(run), 'attempt')}, {whenOf(run.at)}
            </div>
          </div>
          <div className={classes.actions}>
            <Button size="xs" variant="light" onClick={() => void onResume(run)}>
              Go on
            </Button>
            <Button size="xs" variant="subtle" onClick={() => void onLeave(run)}>
              Leave it
            </Button>
          </div>
        </div>
      ))}
      {runs.length > MOST_LISTED && (
        <p className={classes.dim}>{plural(runs.length - MOST_LISTED, 'older run')} behind these.</p>
      )}
    </section>
  );
}
