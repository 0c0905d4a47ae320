import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState, useSyncExternalStore } from 'react';
import type { Key } from '../../core/ids.ts';
import { playHref } from '../links.ts';
import classes from './Gallery.module.css';
import { GalleryTile } from './GalleryTile.tsx';
import type { PictureSource } from './picture-source.ts';

/** Instances in one gallery. */
export const PAGE = 10_000;
const GAP = 16;
const TILE = 168;
const CAPTION = 28;

interface GalleryProps {
  readonly shown: Key;
  /** The index of its first instance. */
  readonly first: number;
  readonly width: number;
  readonly pictures: PictureSource;
  readonly title: string;
  onLeave(index: number): void;
}

export function Gallery({ shown, first, width, pictures, title, onLeave }: GalleryProps) {
  const list = useRef<HTMLDivElement>(null);
  const [top, setTop] = useState(0);
  useSyncExternalStore(pictures.subscribe, pictures.version);

  const columns = Math.max(2, Math.floor((width + GAP) / (TILE + GAP)));
  const tile = Math.floor((width - (columns - 1) * GAP) / columns);
  const rows = useWindowVirtualizer({
    count: Math.ceil(PAGE / columns),
    estimateSize: () => tile + CAPTION,
    gap: GAP,
    overscan: 1,
    scrollMargin: top,
    scrollPaddingStart: 160,
  });
  const shownRows = rows.getVirtualItems();
  const from = first + (shownRows[0]?.index ?? 0) * columns;
  const to = Math.min(first + PAGE, first + ((shownRows.at(-1)?.index ?? 0) + 1) * columns) - 1;

  useLayoutEffect(() => {
    if (list.current) setTop(list.current.getBoundingClientRect().top + window.scrollY);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: sizes are kept until they are said to be stale
  useLayoutEffect(() => rows.measure(), [rows, tile]);
  useEffect(() => pictures.want(from, to), [pictures, from, to]);
  useEffect(() => () => pictures.stop(), [pictures]);
  useScrollTo(rows, shown.index - first, columns);

  return (
    <section
      aria-label={`Instances ${first.toLocaleString('en')} to ${(first + PAGE - 1).toLocaleString('en')}`}
    >
      <div ref={list} className={classes.list} style={{ height: rows.getTotalSize() }}>
        {shownRows.map((row) => (
          <div
            key={row.key}
            className={classes.row}
            style={{
              transform: `translateY(${row.start - rows.options.scrollMargin}px)`,
              gridTemplateColumns: `repeat(${columns}, ${tile}px)`,
            }}
          >
            {Array.from({ length: columns }, (_, column) => first + row.index * columns + column)
              .filter((index) => index < first + PAGE)
              .map((index) => (
                <GalleryTile
                  key={index}
                  index={index}
                  size={tile}
                  title={title}
                  href={playHref({ ...shown, index })}
                  picture={pictures.at(index)}
                  chosen={index === shown.index}
                  onLeave={onLeave}
                />
              ))}
          </div>
        ))}
      </div>
    </section>
  );
}

/** Goes to the chosen instance when the address names another one, but not when the columns change. */
function useScrollTo(
  rows: { scrollToIndex(index: number, options: { align: 'auto' | 'center' }): void },
  place: number,
  columns: number,
): void {
  const gone = useRef(0);
  useEffect(() => {
    if (gone.current === place) return;
    gone.current = place;
    rows.scrollToIndex(Math.floor(place / columns), { align: 'auto' });
  }, [rows, place, columns]);
}
