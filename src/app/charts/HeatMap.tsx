import { useMediaQuery } from '@mantine/hooks';
import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import classes from './HeatMap.module.css';
import { cellAt, HEAD, type HeatSheet, heatHeight, heatWidth, NARROW, WIDE } from './heat-layout.ts';
import { paintHeat } from './paint-heat.ts';
import { useCanvas } from './useCanvas.ts';

interface HeatMapProps extends HeatSheet {
  /** Said aloud. */
  readonly name: string;
  /** What a cell says in words. */
  sayOf(row: number, column: number): string;
  onChoose(row: number, column: number): void;
}

interface Place {
  readonly row: number;
  readonly column: number;
}

/** Shares by row and column, as colour and number; arrows move over the cells, Enter chooses one. */
export function HeatMap({ rows, columns, shareOf, name, sayOf, onChoose }: HeatMapProps) {
  const [place, setPlace] = useState<Place>();
  const holder = useRef<HTMLDivElement>(null);
  const sheet = { rows, columns, shareOf };
  const sizes = (useMediaQuery('(max-width: 48em)') ?? false) ? NARROW : WIDE;
  const width = heatWidth(columns.length, sizes);
  const height = heatHeight(rows.length, sizes);
  const canvas = useCanvas(width, height, (context, colour) =>
    paintHeat(context, sheet, sizes, place, colour),
  );
  const there = (at: Place | undefined): at is Place =>
    at !== undefined && shareOf(at.row, at.column) !== undefined;

  function placeOf({ nativeEvent }: MouseEvent): Place | undefined {
    return cellAt(sheet, sizes, nativeEvent.offsetX, nativeEvent.offsetY);
  }
  function onKeyDown(event: KeyboardEvent) {
    const at = place ?? { row: 0, column: 0 };
    const by = { ArrowUp: [-1, 0], ArrowDown: [1, 0], ArrowLeft: [0, -1], ArrowRight: [0, 1] }[event.key];
    if (event.key === 'Enter' && there(place)) onChoose(place.row, place.column);
    else if (by) {
      const row = Math.min(rows.length - 1, Math.max(0, at.row + (place ? (by[0] ?? 0) : 0)));
      const column = Math.min(columns.length - 1, Math.max(0, at.column + (place ? (by[1] ?? 0) : 0)));
      setPlace({ row, column });
      holder.current?.scrollTo({ top: Math.max(0, HEAD + row * sizes.row - 160) });
    } else return;
    event.preventDefault();
  }

  return (
    <div className={classes.holder} ref={holder}>
      <canvas
        ref={canvas}
        className={classes.canvas}
        data-live={there(place) || undefined}
        role="img"
        tabIndex={0}
        aria-label={`${name}. Arrow keys move over the cells, Enter chooses one.`}
        onMouseMove={(event) => setPlace(placeOf(event))}
        onMouseLeave={() => setPlace(undefined)}
        onBlur={() => setPlace(undefined)}
        onClick={(event) => {
          const at = placeOf(event);
          if (there(at)) onChoose(at.row, at.column);
        }}
        onKeyDown={onKeyDown}
      />
      <output className={classes.says}>{place ? sayOf(place.row, place.column) : ''}</output>
    </div>
  );
}
