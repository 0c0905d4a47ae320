import { useMediaQuery } from '@mantine/hooks';
import { plural } from '../charts/format.ts';
import type { Found } from '../clients/comparison.ts';
import { VirtualRows } from '../ui/VirtualRows.tsx';
import { ColumnHead } from './ColumnHead.tsx';
import rowClasses from './FoundRow.module.css';
import { FoundRow } from './FoundRow.tsx';
import classes from './FoundTable.module.css';
import { type Column, type Filters, fileHref } from './filters.ts';
import screen from './Screen.module.css';

interface FoundTableProps {
  /** Filtered and sorted. */
  readonly found: readonly Found[];
  readonly filters: Filters;
  /** There may be more to come. */
  readonly reading: boolean;
}

const HEADS: readonly { readonly column?: Column; readonly title: string; readonly cell: string }[] = [
  { column: 'line', title: 'Line', cell: 'line' },
  { column: 'dataset', title: 'Dataset', cell: 'dataset' },
  { column: 'kind', title: 'Reply', cell: 'reply' },
  { column: 'score', title: 'Paid', cell: 'paid' },
  { title: 'Verdict', cell: 'verdict' },
  { column: 'by', title: 'Who is right', cell: 'right' },
];

/** Differences of a file, however many, each a link to its board. */
export function FoundTable({ found, filters, reading }: FoundTableProps) {
  const narrow = useMediaQuery('(max-width: 62em)') ?? false;
  if (found.length === 0)
    return (
      <p className={screen.none}>
        {reading
          ? 'No difference of this sort so far.'
          : 'No difference fits: rewards and verdicts agree here.'}
      </p>
    );
  return (
    <section className={classes.section} aria-label="Differences">
      <p className={classes.summary}>{plural(found.length, 'difference')}</p>
      <VirtualRows
        count={found.length}
        height={narrow ? 96 : 56}
        name="Differences"
        head={
          <tr className={`${rowClasses.cells} ${classes.head}`}>
            {HEADS.map(({ column, title, cell }) => (
              <ColumnHead
                key={cell}
                title={title}
                column={column}
                natural={{ by: 'line', down: false }}
                largestFirst={column === 'score'}
                filters={filters}
                hrefOf={fileHref}
                className={rowClasses[cell]}
              />
            ))}
          </tr>
        }
        keyOf={(at) => {
          const one = found[at]?.parted;
          return one ? `${one.line}.${one.position ?? ''}` : String(at);
        }}
        classOf={() => rowClasses.cells ?? ''}
        cells={(at) => {
          const one = found[at];
          return one && <FoundRow parted={one.parted} filters={filters} />;
        }}
      />
    </section>
  );
}
