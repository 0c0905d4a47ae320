import { Progress } from '@mantine/core';
import type { Phase } from '../stores/models-state.ts';
import { bytes, timeLeft } from './format.ts';
import classes from './LoadBar.module.css';

interface LoadBarProps {
  readonly phase: Phase;
}

/** How far a load is; nothing once it is over. */
export function LoadBar({ phase }: LoadBarProps) {
  if (phase.is !== 'check' && phase.is !== 'load' && phase.is !== 'warm') return null;
  const share =
    phase.is === 'load' ? phase.progress.bytes / Math.max(1, phase.progress.of) : phase.is === 'warm' ? 1 : 0;
  return (
    <div className={classes.load}>
      <Progress.Root size="md">
        <Progress.Section
          value={share * 100}
          aria-label="Download"
          animated={phase.is !== 'load'}
          aria-valuetext={`${Math.floor(share * 100)} %`}
        />
      </Progress.Root>
      <p className={classes.says} aria-live="polite">
        {phase.is === 'check' && 'Looking at what is here already'}
        {phase.is === 'warm' && 'Making it ready: the first run compiles what is needed'}
        {phase.is === 'load' &&
          `${bytes(phase.progress.bytes)} of ${bytes(phase.progress.of)} · ${timeLeft(phase.progress.left)}`}
      </p>
    </div>
  );
}
