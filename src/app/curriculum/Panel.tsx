import { type ReactNode, useId } from 'react';
import classes from './Panel.module.css';

interface PanelProps {
  readonly title: string;
  /** What it shows and how to read it, in a sentence or two. */
  readonly says?: ReactNode;
  readonly tools?: ReactNode;
  readonly children?: ReactNode;
}

/** One framed part of the screen, named by its heading. */
export function Panel({ title, says, tools, children }: PanelProps) {
  const id = useId();
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <div className={classes.head}>
        <div className={classes.about}>
          <h2 id={id}>{title}</h2>
          {says && <p>{says}</p>}
        </div>
        {tools && <div className={classes.tools}>{tools}</div>}
      </div>
      {children}
    </section>
  );
}
