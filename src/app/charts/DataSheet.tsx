import classes from './DataSheet.module.css';

/** What a cell says, and where it leads if anywhere. */
export type DataCell = string | number | { readonly text: string | number; readonly href: string };
export interface DataTable {
  /** What the table holds. */
  readonly caption: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly DataCell[])[];
}

/** A table shows no more than this; all of it is in the file. */
const MOST_ROWS = 1_000;

export const textOfCell = (cell: DataCell): string | number => (typeof cell === 'object' ? cell.text : cell);

/** The numbers behind a chart. */
export function DataSheet({ caption, columns, rows }: DataTable) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-label={caption}>
      <table className={classes.table}>
        <caption className={classes.caption}>
          {caption}
          {rows.length > MOST_ROWS &&
            `; the first ${MOST_ROWS} of ${rows.length} rows, all of them in the CSV`}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST_ROWS).map((row) => (
            <tr key={row.map(textOfCell).join('\u0000')}>
              {row.map((cell, at) => (
                <td key={columns[at]}>
                  {typeof cell === 'object' ? <a href={cell.href}>{cell.text}</a> : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
