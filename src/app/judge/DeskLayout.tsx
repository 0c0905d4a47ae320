import type { ReactNode } from 'react';
import classes from './DeskLayout.module.css';

interface DeskLayoutProps {
  /** The puzzle, and the reply where it is shown. */
  readonly main: ReactNode;
  /** What one does with it. */
  readonly aside: ReactNode;
  /** Said aloud of it. */
  readonly asideName: string;
  /** What is read when it is needed. */
  readonly more: ReactNode;
}

/** The board on the left, the hands on the right; on a phone one below the other. */
export const DeskLayout = ({ main, aside, asideName, more }: DeskLayoutProps) => (
  <div className={classes.desk}>
    <div className={classes.main}>{main}</div>
    <aside className={classes.aside} aria-label={asideName}>
      {aside}
    </aside>
    <div className={classes.more}>{more}</div>
  </div>
);
