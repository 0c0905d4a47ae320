import { type ReactNode, useId } from 'react';
import classes from './Figures.module.css';

export interface Column {
  readonly name: string;
  /** Set to the right, in tabular figures. */
  readonly number?: true;
}

interface FiguresProps {
  readonly name: string;
  readonly columns: readonly Column[];
  /** The first cell heads its row; its key tells rows apart. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ReactNode[] }[];
  readonly empty?: string;
}

/** A table of figures that scrolls sideways by itself where it is wider than the page. */
export function Figures({ name, columns, rows, empty }: FiguresProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={classes.scroll} tabIndex={0} aria-labelledby={id}>
      <table className={classes.table}>
        <caption id={id} className={classes.caption}>
          {name}
        </caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.name} scope="col" data-number={column.number}>
                {column.name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{head}</th>
              {cells.map((cell, i) => (
                <td key={columns[i + 1]?.name} data-number={columns[i + 1]?.number}>
                  {cell}
                </td>
              ))}
            </tr>
          ))}
          {rows.length === 0 && (
            <tr>
              <td colSpan={columns.length} className={classes.empty}>
                {empty ?? 'Nothing here yet.'}
              </td>
            </tr>
          )}
        </tbody>
      </table>
    </section>
  );
}
