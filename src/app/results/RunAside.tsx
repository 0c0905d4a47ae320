import { useMediaQuery } from '@mantine/hooks';
import type { Overview } from '../attempts/protocol.ts';
import classes from './RunAside.module.css';
import { RunPanel } from './RunPanel.tsx';
import { RunStatus } from './RunStatus.tsx';
import { RunsLeft } from './RunsLeft.tsx';
import { useRuns } from './useResults.ts';

interface RunAsideProps {
  readonly env: string | undefined;
  readonly overview: Overview;
}

/** Beside the charts on a wide screen, folded below them on a narrow one. */
export function RunAside({ env, overview }: RunAsideProps) {
  const { progress, unfinished = [], start, resume, leave, pause, stop } = useRuns();
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false }) ?? true;
  const busy = progress.state === 'running' || progress.state === 'starting';
  const shown = 'run' in progress ? progress.run.id : undefined;
  return (
    <aside className={classes.aside} aria-label="Runs">
      <RunStatus progress={progress} onPause={pause} onResume={resume} onStop={stop} />
      {!busy && (
        <RunsLeft
          runs={unfinished.filter(({ id }) => id !== shown)}
          made={new Map(overview.runs)}
          onResume={resume}
          onLeave={leave}
        />
      )}
      <details className={classes.details} open={wide}>
        <summary className={classes.title}>Run a solver</summary>
        <RunPanel env={env} recorded={overview.recorded} busy={busy} onStart={start} />
      </details>
    </aside>
  );
}
