import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useRef } from 'react';
import classes from './VirtualRows.module.css';

interface VirtualRowsProps {
  readonly count: number;
  /** Height of every row in pixels. */
  readonly height: number;
  /** Said aloud. */
  readonly name: string;
  /** The row above them. */
  readonly head: ReactNode;
  keyOf(at: number): string;
  classOf(at: number): string;
  /** Its cells. */
  cells(at: number): ReactNode;
}

const MOST_SHOWN = 12;

/** A table of any length, of which only what is in sight is drawn. */
export function VirtualRows({ count, height, name, head, keyOf, classOf, cells }: VirtualRowsProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    getItemKey: keyOf,
    overscan: 8,
  });
  return (
    <div ref={scroller} className={classes.scroller} style={{ maxHeight: (MOST_SHOWN + 0.5) * height }}>
      <table className={classes.table} aria-label={name} aria-rowcount={count + 1}>
        <thead className={classes.head}>{head}</thead>
        <tbody className={classes.body} style={{ height: rows.getTotalSize() }}>
          {rows.getVirtualItems().map((item) => (
            <tr
              key={item.key}
              aria-rowindex={item.index + 2}
              className={`${classes.row} ${classOf(item.index)}`}
              style={{ height, transform: `translateY(${item.start}px)` }}
            >
              {cells(item.index)}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
