import classes from './FieldLasso.module.css';
import { type Size, toPixel, type View } from './view.ts';

interface FieldLassoProps {
  readonly view: View;
  readonly size: Size;
  /** What is being drawn, in pixels. */
  readonly path: readonly (readonly [x: number, y: number])[];
  /** What was drawn, in the coordinates of the points. */
  readonly corners: readonly number[];
}

/** The lasso over the points. */
export function FieldLasso({ view, size, path, corners }: FieldLassoProps) {
  const kept = corners.flatMap((x, i) =>
    i % 2 === 0
      ? [
          toPixel(view, size, x, corners[i + 1] ?? 0)
            .map(Math.round)
            .join(),
        ]
      : [],
  );
  const drawn = path.length > 0 ? path.map((place) => place.join()) : kept;
  if (drawn.length < 2) return null;
  return (
    <svg className={classes.over} width={size.width} height={size.height} aria-hidden>
      <polygon className={classes.lasso} points={drawn.join(' ')} />
    </svg>
  );
}
