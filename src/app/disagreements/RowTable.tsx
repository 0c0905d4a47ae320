import { count, plural } from '../charts/format.ts';
import { ColumnHead } from './ColumnHead.tsx';
import { type Column, type Filters, rowHref, tableHref } from './filters.ts';
import type { Row } from './listed.ts';
import { ReplySample } from './ReplySample.tsx';
import classes from './RowTable.module.css';
import screen from './Screen.module.css';
import { rewardText, rightText } from './words.ts';

interface RowTableProps {
  /** Filtered and sorted. */
  readonly rows: readonly Row[];
  readonly filters: Filters;
}

const HEADS: readonly { readonly column?: Column; readonly title: string; readonly cell: string }[] = [
  { column: 'dataset', title: 'Dataset', cell: 'dataset' },
  { column: 'kind', title: 'Reply', cell: 'reply' },
  { column: 'score', title: 'Paid', cell: 'paid' },
  { column: 'count', title: 'Replies', cell: 'count' },
  { column: 'by', title: 'Decided by', cell: 'by' },
  { title: 'Witness', cell: 'witness' },
];

/** The reviewed table: a line for each kind of difference in a dataset, each a link to its board. */
export function RowTable({ rows, filters }: RowTableProps) {
  if (rows.length === 0) return <p className={screen.none}>Nothing in the table fits these filters.</p>;
  const replies = rows.reduce((sum, row) => sum + row.count, 0);
  return (
    <section className={classes.section} aria-label="Differences">
      <p className={classes.summary}>
        {plural(rows.length, 'kind')} of difference, {plural(replies, 'reply', 'replies')}; the smallest of
        each is drawn.
      </p>
      <table className={classes.table} aria-label="Differences">
        <thead>
          <tr className={classes.heads}>
            {HEADS.map(({ column, title, cell }) => (
              <ColumnHead
                key={cell}
                title={title}
                column={column}
                largestFirst={column === 'count' || column === 'score'}
                filters={filters}
                hrefOf={tableHref}
                className={classes[cell]}
              />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={`${row.dataset} ${row.name}`} className={classes.row}>
              <th scope="row" className={classes.dataset}>
                <a className={classes.open} href={rowHref(row, filters)}>
                  {row.dataset}
                </a>
              </th>
              <td className={classes.reply}>
                <ReplySample kind={row.kind} reply={row.reply} />
              </td>
              <td className={classes.paid}>{rewardText(row.score)}</td>
              <td className={classes.count}>{count(row.count)}</td>
              <td className={classes.by}>
                <strong>{rightText(row.right, 'library')}</strong>
                <span>{row.by}</span>
              </td>
              <td className={classes.witness}>{row.witness}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
