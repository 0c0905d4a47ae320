import { Anchor, Button, Progress } from '@mantine/core';
import { count, plural } from '../charts/format.ts';
import { resultsHref } from '../links.ts';
import type { RunProgress } from '../stores/runs.ts';
import { writeFilters } from './filters.ts';
import classes from './RunStatus.module.css';
import { titleOf } from './titles.ts';

interface RunStatusProps {
  readonly progress: RunProgress;
  onStop(): void;
}

/** How far the run is, or how it ended. */
export function RunStatus({ progress, onStop }: RunStatusProps) {
  if (progress.state === 'idle') return null;
  if (progress.state === 'failed')
    return (
      <p className={classes.fault} role="alert">
        The run did not start: {progress.why}
      </p>
    );
  const { run, done, total } = progress;
  const what = `${titleOf(run.env)}, ${run.solver.name}`;
  if (progress.state === 'running')
    return (
      <div className={classes.status}>
        <Progress value={(done / total) * 100} aria-label={`Progress of ${what}`} />
        <div className={classes.line}>
          <output>
            {count(done)} of {count(total)}
            {progress.stopping && ', stopping …'}
          </output>
          <Button size="xs" variant="default" disabled={progress.stopping} onClick={onStop}>
            Stop
          </Button>
        </div>
      </div>
    );
  const [level] = run.levels;
  const to = { env: run.env, solver: run.solver.name, level: run.levels.length === 1 ? level : undefined };
  return (
    <div className={classes.status}>
      <output>
        {run.state === 'stopped' ? 'Stopped' : 'Done'}: {plural(done, 'attempt')} of {what}.
        {progress.there > 0 && ` ${count(progress.there)} of them were here already.`}{' '}
        <Anchor href={resultsHref(writeFilters(to))} fz="inherit">
          Show them
        </Anchor>
      </output>
      {progress.faults.length > 0 && (
        <div role="alert" className={classes.fault}>
          {plural(total - done, 'attempt')} could not be made:
          <ul>
            {progress.faults.slice(0, 5).map((fault) => (
              <li key={fault}>{fault}</li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
