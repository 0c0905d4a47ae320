import { Fragment } from 'react';
import { widthOf } from './fit.ts';
import { round, type Spot } from './layout.ts';

interface NotesRasterProps {
  readonly spot: Spot;
  readonly notes: readonly string[];
  readonly values: readonly string[];
}

/** Candidates on a raster three wide, each at its value's own place. */
export function NotesRaster({ spot, notes, values }: NotesRasterProps) {
  const known = notes.every((note) => values.includes(note));
  const order = known ? values : notes;
  const columns = order.length <= 4 ? 2 : 3;
  const rows = Math.max(2, Math.ceil(order.length / columns));
  const [w, h] = [(spot.w + 2) / columns, (spot.h + 2) / rows];
  return (
    <text className="board-note">
      {notes.map((note) => {
        const place = order.indexOf(note);
        const size = Math.min(13, h, w / Math.max(0.7, widthOf(note)));
        return (
          <Fragment key={note}>
            <tspan
              fontSize={round(size)}
              x={round(spot.x - spot.w / 2 - 1 + (place % columns) * w + w / 2)}
              y={round(spot.y - spot.h / 2 - 1 + Math.floor(place / columns) * h + h / 2 + size * 0.36)}
            >
              {note}
            </tspan>{' '}
          </Fragment>
        );
      })}
    </text>
  );
}
