import { useElementSize } from '@mantine/hooks';
import { useState } from 'react';
import { cornersAmong, type FieldPoints, type Lasso, lassoAmong } from '../attempts/field-points.ts';
import { FieldAxes } from './FieldAxes.tsx';
import { FieldCanvas } from './FieldCanvas.tsx';
import { FieldLasso } from './FieldLasso.tsx';
import { FieldTip } from './FieldTip.tsx';
import { FieldTools } from './FieldTools.tsx';
import classes from './FieldView.module.css';
import { nearestPoint } from './nearest-point.ts';
import { type Mode, useFieldGestures } from './useFieldGestures.ts';
import type { DrawnBy, Means } from './useFieldRenderer.ts';
import { type View, wholeView, zoomed } from './view.ts';

interface FieldViewProps {
  readonly points: FieldPoints;
  readonly lasso: Lasso | undefined;
  onLasso(lasso: Lasso | undefined): void;
  /** The row of a point that was pressed. */
  onOpen(row: number): void;
  /** What a row is, in words. */
  sayOf(row: number): Promise<string>;
}

const HEIGHT = 420;
/** A pointer within so many pixels of a point means it. */
const REACH = 10;

/** Every attempt as a point: what is in sight can be moved and enlarged, and points caught with a lasso. */
export function FieldView({ points, lasso, onLasso, onOpen, sayOf }: FieldViewProps) {
  const { ref, width } = useElementSize();
  const [moved, setMoved] = useState<{ readonly axis: string; readonly view: View }>();
  const [mode, setMode] = useState<Mode>('move');
  const [means, setMeans] = useState<Means>('best');
  const [by, setBy] = useState<DrawnBy>();
  const [hovered, setHovered] = useState<number>();
  const whole = wholeView(points);
  const view = moved?.axis === points.axis ? moved.view : whole;
  const left = width < 560 ? 88 : 136;
  const size = { width: Math.max(0, Math.floor(width) - left), height: HEIGHT };
  const onView = (next: View) => setMoved({ axis: points.axis, view: next });
  const at = (x: number, y: number) => nearestPoint(points, view, size, x, y, REACH);
  const { path, handlers } = useFieldGestures({
    ...{ view, whole, size, mode, onView },
    onLasso: (corners) => onLasso(lassoAmong(points, corners)),
    onPress(x, y) {
      const row = points.rows[at(x, y) ?? -1];
      if (row !== undefined) onOpen(row);
    },
    onHover: (place) => setHovered(place && at(...place)),
  });
  const inSight = lassoAmong(points, [
    ...[view.left, view.top, view.right, view.top],
    ...[view.right, view.bottom, view.left, view.bottom],
  ]);
  return (
    <div className={classes.view}>
      <FieldTools
        mode={mode}
        means={means}
        by={by}
        onMode={setMode}
        onMeans={(next) => {
          setMeans(next);
          setBy(undefined);
        }}
        onZoom={(factor) => onView(factor === undefined ? whole : zoomed(view, whole, factor))}
        onListSight={() => onLasso(inSight)}
      />
      <div ref={ref} className={classes.stage} style={{ height: HEIGHT + 40 }}>
        <div
          {...handlers}
          className={classes.pad}
          style={{ left, width: size.width, height: HEIGHT }}
          data-mode={mode}
          role="application"
          aria-label="Field of attempts. Arrow keys move, plus and minus enlarge and shrink, 0 shows all of it."
          // biome-ignore lint/a11y/noNoninteractiveTabindex: it is moved with keys
          tabIndex={0}
        >
          {size.width > 0 && (
            <FieldCanvas
              // Other means begin anew, whatever became of those before.
              key={means}
              {...{ points, view, size, means }}
              onBy={setBy}
            />
          )}
          <FieldLasso
            view={view}
            size={size}
            path={path}
            corners={lasso?.axis === points.axis ? cornersAmong(points, lasso) : []}
          />
          {hovered !== undefined && hovered < points.rows.length && (
            <FieldTip points={points} point={hovered} view={view} size={size} sayOf={sayOf} />
          )}
        </div>
        <FieldAxes points={points} view={view} size={size} left={left} />
      </div>
    </div>
  );
}
