import type { ReactNode } from 'react';
import classes from './Heading.module.css';

interface HeadingProps {
  readonly title: string;
  readonly lead: ReactNode;
  readonly actions: ReactNode;
}

export function Heading({ title, lead, actions }: HeadingProps) {
  return (
    <header className={classes.head}>
      <div className={classes.words}>
        <h1>{title}</h1>
        <p className={classes.lead}>{lead}</p>
      </div>
      <div className={classes.actions}>{actions}</div>
    </header>
  );
}
