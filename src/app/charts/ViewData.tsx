import { useState } from 'react';
import { DataSheet, type DataTable } from './DataSheet.tsx';
import classes from './ViewData.module.css';

interface ViewDataProps extends DataTable {
  readonly title?: string;
}

/** The numbers behind a chart, folded away; a table is made of them when it is unfolded. */
export function ViewData({ title = 'View data', ...table }: ViewDataProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.details} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes.summary}>{title}</summary>
      {open && <DataSheet {...table} />}
    </details>
  );
}
