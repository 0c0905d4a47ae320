import classes from './ColumnHead.module.css';
import type { Column, Filters, HrefOf, Sort } from './filters.ts';

interface ColumnHeadProps {
  readonly title: string;
  /** Left out where the column cannot be sorted by. */
  readonly column?: Column | undefined;
  /** How the list is sorted where the address says nothing. */
  readonly natural?: Sort | undefined;
  /** Numbers begin with the largest. */
  readonly largestFirst?: boolean;
  readonly filters: Filters;
  readonly hrefOf: HrefOf;
  readonly className?: string | undefined;
}

export function ColumnHead({
  title,
  column,
  natural,
  largestFirst = false,
  filters,
  hrefOf,
  className,
}: ColumnHeadProps) {
  const sort = filters.sort ?? natural;
  const by = column !== undefined && sort?.by === column;
  const down = by ? !sort.down : largestFirst;
  return (
    <th
      scope="col"
      className={`${classes.head} ${className ?? ''}`}
      aria-sort={by ? (sort.down ? 'descending' : 'ascending') : undefined}
    >
      {column ? (
        <a href={hrefOf({ ...filters, sort: { by: column, down } })}>
          {title}
          {by && <span aria-hidden> {sort.down ? '↓' : '↑'}</span>}
        </a>
      ) : (
        title
      )}
    </th>
  );
}
