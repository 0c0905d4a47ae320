import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface NoticeProps {
  readonly title: string;
  /** What to do next: buttons and links. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** It is all there is on the screen. */
  readonly whole?: boolean;
  /** Announced at once. */
  readonly alert?: boolean;
}

/** One block for what is empty, missing or broken: what it is, why, and what to do. */
export function Notice({ title, actions, children, whole = false, alert = false }: NoticeProps) {
  const Heading = whole ? 'h1' : 'h2';
  return (
    <div className={classes.notice} role={alert ? 'alert' : undefined}>
      <Heading className={classes.title}>{title}</Heading>
      {children && <div className={classes.body}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
