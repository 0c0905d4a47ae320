import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { elapsed } from '../stores/play.ts';
import type { Play } from '../stores/play-state.ts';
import { clockText } from './clock.ts';
import classes from './Timer.module.css';

interface TimerProps {
  readonly play: Play;
}

/** Time spent on this instance; it stands while the page is hidden and once it is solved. */
export function Timer({ play }: TimerProps) {
  const ms = useStore(play.store, (state) => state.ms);
  const since = useStore(play.store, (state) => state.since);
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    if (since === undefined) return;
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, [since]);
  return (
    <span className={classes.timer} role="timer" aria-label="Time spent">
      {clockText(elapsed({ ms, since }, now))}
    </span>
  );
}
