import type { ReactNode } from 'react';
import type { Place } from '../../core/scene.ts';
import classes from './Standout.module.css';
import type { BoardControls } from './use-board.ts';

interface StandoutProps {
  readonly at: Place;
  readonly board: BoardControls;
  /** As wide as the board lets it. */
  readonly wide?: boolean;
  readonly children: ReactNode;
}

/** Marks a text that breaks a rule, or is in conflict, by a bar and a word. */
export function Standout({ at, board, wide = false, children }: StandoutProps) {
  const { lit, conflicts, rule } = board.standing;
  const state = lit.has(at) ? 'broken' : conflicts.has(at) ? 'conflict' : undefined;
  return (
    <div className={`${classes.standout} ${state ? classes[state] : ''}`} data-wide={wide || undefined}>
      {children}
      {state && (
        <p className={classes.word}>{state === 'broken' ? `✗ breaks ${rule ?? 'a rule'}` : 'in conflict'}</p>
      )}
    </div>
  );
}
