import { useVirtualizer } from '@tanstack/react-virtual';
import { type ReactNode, useEffect, useEffectEvent, useRef, useState } from 'react';
import { TableParts } from './TableParts.tsx';
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
  /** Told which rows are in sight: from the first up to the one behind the last. */
  onRange?(from: number, to: number): void;
}

const MOST_SHOWN = 12;
/** Browsers draw no element that is higher than about 17 million pixels, so longer tables come in parts. */
const PART = 250_000;

/** A table of any length, of which only what is in sight is drawn. */
export function VirtualRows({ count, height, name, head, keyOf, classOf, cells, onRange }: VirtualRowsProps) {
  const [chosen, setPart] = useState(0);
  const parts = Math.ceil(count / PART);
  const part = Math.min(chosen, Math.max(0, parts - 1));
  const start = part * PART;
  const scroller = useRef<HTMLDivElement>(null);
  const rows = useVirtualizer({
    count: Math.min(PART, count - start),
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 8,
  });
  const items = rows.getVirtualItems();
  const from = start + (items[0]?.index ?? 0);
  const to = start + (items.at(-1)?.index ?? -1) + 1;
  const tellRange = useEffectEvent((first: number, last: number) => onRange?.(first, last));
  useEffect(() => tellRange(from, to), [from, to]);
  const showPart = (next: number) => {
    setPart(next);
    scroller.current?.scrollTo({ top: 0 });
  };
  return (
    <>
      {parts > 1 && <TableParts parts={parts} part={part} size={PART} count={count} onShow={showPart} />}
      <div ref={scroller} className={classes.scroller} style={{ maxHeight: (MOST_SHOWN + 0.5) * height }}>
        <table className={classes.table} aria-label={name} aria-rowcount={count + 1}>
          <thead className={classes.head}>{head}</thead>
          <tbody className={classes.body} style={{ height: rows.getTotalSize() }}>
            {items.map((item) => (
              <tr
                // Keys given to the virtualizer would be asked for of all rows with every drawing.
                key={keyOf(start + item.index)}
                aria-rowindex={start + item.index + 2}
                className={`${classes.row} ${classOf(start + item.index)}`}
                style={{ height, transform: `translateY(${item.start}px)` }}
              >
                {cells(start + item.index)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
