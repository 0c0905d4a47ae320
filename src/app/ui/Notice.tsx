import type { ReactNode } from 'react';
import classes from './Notice.module.css';

interface NoticeProps {
  readonly title: string;
  /** What to do next: buttons and links. */
  readonly actions?: ReactNode;
  readonly children?: ReactNode;
  /** Announced at once. */
  readonly alert?: boolean;
}

/** One block for what is empty, missing or broken: what it is, why, and what to do. */
export function Notice({ title, actions, children, alert = false }: NoticeProps) {
  return (
    <div className={classes.notice} role={alert ? 'alert' : undefined}>
      <h2 className={classes.title}>{title}</h2>
      {children && <div className={classes.body}>{children}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </div>
  );
}
