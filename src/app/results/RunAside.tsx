import { useMediaQuery } from '@mantine/hooks';
import type { Runs } from '../stores/runs.ts';
import classes from './RunAside.module.css';
import { RunPanel } from './RunPanel.tsx';
import { RunStatus } from './RunStatus.tsx';

interface RunAsideProps {
  readonly env: string | undefined;
  readonly runs: Runs;
}

/** Beside the charts on a wide screen, folded below them on a narrow one. */
export function RunAside({ env, runs: { progress, start, stop } }: RunAsideProps) {
  const wide = useMediaQuery('(min-width: 62em)', undefined, { getInitialValueInEffect: false }) ?? true;
  const busy = progress.state === 'running';
  return (
    <aside className={classes.aside} aria-label="Baselines">
      <RunStatus progress={progress} onStop={stop} />
      <details className={classes.details} open={wide}>
        <summary className={classes.title}>Run a baseline</summary>
        <RunPanel env={env} busy={busy} onStart={start} />
      </details>
    </aside>
  );
}
