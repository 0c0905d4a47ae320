import { Anchor, Button, Progress } from '@mantine/core';
import type { Run } from '../../records/attempt.ts';
import { count, duration, plural } from '../charts/format.ts';
import { resultsHref } from '../links.ts';
import type { RunProgress, Runs, Shown } from '../stores/run-state.ts';
import { RunFaults } from './RunFaults.tsx';
import { RunRates } from './RunRates.tsx';
import classes from './RunStatus.module.css';
import { nameOfRun } from './run-name.ts';

interface RunStatusProps {
  readonly progress: RunProgress;
  readonly onPause: Runs['pause'];
  readonly onResume: Runs['resume'];
  onStop(): void;
}

const doneOf = ({ made, there, failed }: Shown): number => made + there + failed;

/** Where a run's attempts are shown, as narrow as it is itself. */
function hrefOf({ id, parts }: Run): string {
  const [only] = parts;
  if (only === undefined || parts.length > 1) return resultsHref({ run: id });
  const level = only.levels.length === 1 ? String(only.levels[0]) : undefined;
  return resultsHref({ env: only.env, level, run: id });
}

/** How far the run is, or how it ended. */
export function RunStatus({ progress, onPause, onResume, onStop }: RunStatusProps) {
  if (progress.state === 'idle') return null;
  if (progress.state === 'starting') return <output className={classes.status}>Getting ready …</output>;
  if (progress.state === 'failed')
    return (
      <p className={classes.fault} role="alert">
        The run did not start: {progress.why}
      </p>
    );
  const { run, shown } = progress;
  const { made, there, total, rate, left } = shown;
  const what = nameOfRun(run);
  if (progress.state === 'running') {
    const { paused, stopping } = progress;
    return (
      <div className={classes.status}>
        <div className={classes.what}>{what}</div>
        <Progress value={(doneOf(shown) / total) * 100} aria-label={`Progress of ${what}`} />
        <div className={classes.line}>
          <output>
            {count(doneOf(shown))} of {count(total)}
            {stopping ? ', stopping …' : paused && ', paused'}
          </output>
          <span className={classes.pace}>
            {rate !== undefined && !paused && !stopping && `${count(Number(rate.toPrecision(2)))}/s`}
            {left !== undefined && !paused && !stopping && `, ${duration(left)} left`}
          </span>
        </div>
        <div className={classes.actions}>
          <Button size="xs" variant="default" disabled={stopping} onClick={() => onPause(!paused)}>
            {paused ? 'Go on' : 'Pause'}
          </Button>
          <Button size="xs" variant="default" disabled={stopping} onClick={onStop}>
            Stop
          </Button>
        </div>
        <RunRates levels={shown.levels} k={run.attemptsEach} />
        <RunFaults faults={shown.faults} />
      </div>
    );
  }
  const broken = progress.why !== undefined;
  return (
    <div className={classes.status}>
      <output>
        {run.state === 'stopped' ? 'Stopped' : 'Done'}: {plural(made + there, 'attempt')} of {what}.
        {there > 0 && ` ${count(there)} of them were here already.`}{' '}
        <Anchor href={hrefOf(run)} fz="inherit">
          Show them
        </Anchor>
      </output>
      {broken && (
        <p className={classes.fault} role="alert">
          It could not go on: {progress.why}
        </p>
      )}
      {run.state === 'stopped' && (
        <div className={classes.actions}>
          <Button size="xs" variant="default" onClick={() => void onResume(run)}>
            Go on
          </Button>
        </div>
      )}
      <RunRates levels={shown.levels} k={run.attemptsEach} />
      <RunFaults faults={shown.faults} />
    </div>
  );
}
