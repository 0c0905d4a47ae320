import { useMediaQuery } from '@mantine/hooks';
import { resultsHref } from '../links.ts';
import { VirtualRows } from '../ui/VirtualRows.tsx';
import rowClasses from './AttemptRow.module.css';
import { AttemptRow } from './AttemptRow.tsx';
import classes from './AttemptTable.module.css';
import { type Column, type Filters, NEWEST, narrowingOf, writeFilters } from './filters.ts';
import { SortSelect } from './SortSelect.tsx';
import { usePages } from './usePages.ts';
import { useAttempts, useRevision } from './useResults.ts';

interface AttemptTableProps {
  readonly count: number;
  readonly filters: Filters;
}

const HEADS: readonly { readonly column?: Column; readonly title: string; readonly cell: string }[] = [
  { column: 'outcome', title: 'Verdict', cell: 'outcome' },
  { column: 'env', title: 'Environment', cell: 'env' },
  { column: 'level', title: 'Level', cell: 'level' },
  { column: 'seed', title: 'Seed / index', cell: 'seed' },
  { column: 'solver', title: 'Solver', cell: 'solver' },
  { column: 'reward', title: 'Reward', cell: 'reward' },
  { title: 'Rule broken', cell: 'why' },
  { column: 'ms', title: 'Time', cell: 'ms' },
  { column: 'at', title: 'When', cell: 'at' },
  { title: 'Play', cell: 'play' },
];

/** Attempts one by one; the heads sort. */
export function AttemptTable({ count, filters }: AttemptTableProps) {
  const { ask, byId } = useAttempts();
  const revision = useRevision();
  const narrow = useMediaQuery('(max-width: 62em)') ?? false;
  const sort = filters.sort ?? NEWEST;
  const narrowing = narrowingOf(filters);
  const rows = usePages(JSON.stringify([revision, narrowing, sort]), async (from, to, signal) =>
    byId(await ask('ids', { ...narrowing, sort, from, to }, signal)),
  );
  const head = (
    <tr className={`${rowClasses.cells} ${classes.head}`}>
      {HEADS.map(({ column, title, cell }) => {
        const by = column === sort.by;
        // The newest and the largest are what one looks for first.
        const down = by ? !sort.down : column === 'at' || column === 'reward';
        return (
          <th
            key={cell}
            scope="col"
            className={rowClasses[cell]}
            aria-sort={by ? (sort.down ? 'descending' : 'ascending') : undefined}
          >
            {column ? (
              <a href={resultsHref(writeFilters({ ...filters, sort: { by: column, down } }))}>
                {title}
                {by && <span aria-hidden> {sort.down ? '↓' : '↑'}</span>}
              </a>
            ) : (
              <span className={cell === 'play' ? 'visually-hidden' : undefined}>{title}</span>
            )}
          </th>
        );
      })}
    </tr>
  );
  return (
    <>
      {narrow && <SortSelect filters={filters} />}
      <VirtualRows
        count={count}
        height={narrow ? 64 : 44}
        name="Attempts"
        head={head}
        keyOf={(at) => rows.at(at)?.id ?? String(at)}
        onRange={rows.onRange}
        classOf={() => rowClasses.cells ?? ''}
        cells={(at) => {
          const attempt = rows.at(at);
          return attempt ? <AttemptRow attempt={attempt} filters={filters} /> : <td>…</td>;
        }}
      />
    </>
  );
}
