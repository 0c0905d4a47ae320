import { useEffect, useEffectEvent, useState } from 'react';
import type { FieldPoints } from '../attempts/field-points.ts';
import { standInFor } from '../charts/chart-picture.ts';
import { createCanvasRenderer } from './canvas-renderer.ts';
import classes from './FieldCanvas.module.css';
import { frameColours } from './frame-colours.ts';
import type { Frame } from './renderer.ts';
import { LARGEST } from './stamps.ts';
import { type DrawnBy, type Means, useFieldRenderer } from './useFieldRenderer.ts';
import { type Size, stampFor, type View, wholeView } from './view.ts';

interface FieldCanvasProps {
  readonly points: FieldPoints;
  readonly view: View;
  /** In pixels of the page. */
  readonly size: Size;
  readonly means: Means;
  onBy(by: DrawnBy): void;
}

/** The points themselves, drawn anew whenever what is in sight changes. */
export function FieldCanvas({ points, view, size, means, onBy }: FieldCanvasProps) {
  const [canvas, setCanvas] = useState<HTMLCanvasElement | null>(null);
  const [lost, setLost] = useState(false);
  // After a device was lost another one may be lost too.
  const used = lost ? 'canvas' : means;
  const drawing = useFieldRenderer(canvas, used, () => setLost(true));
  const renderer = drawing.state === 'ready' ? drawing.renderer : undefined;

  const frame = useEffectEvent((element: HTMLElement): Frame => {
    const dots = Math.max(1, Math.round(window.devicePixelRatio || 1));
    const pixels = { width: Math.round(size.width * dots), height: Math.round(size.height * dots) };
    const stamp = stampFor(points.outcome.length, view, wholeView(points), pixels, LARGEST);
    return { view, size: pixels, stamp, ...frameColours(element) };
  });
  const standIn = useEffectEvent((element: HTMLCanvasElement) => {
    const copy = document.createElement('canvas');
    const drawn = createCanvasRenderer(copy);
    drawn.load(points);
    drawn.draw(frame(element));
    return copy;
  });
  const by = drawing.state === 'ready' ? (lost ? 'lost' : drawing.by) : undefined;
  const tell = useEffectEvent(onBy);

  useEffect(() => {
    if (by) tell(by);
  }, [by]);
  useEffect(() => renderer?.load(points), [renderer, points]);
  useEffect(() => {
    if (canvas) standInFor(canvas, () => standIn(canvas));
  }, [canvas]);
  // After every render: what is in sight is a part of it.
  useEffect(() => {
    if (canvas && renderer && size.width > 0) renderer.draw(frame(canvas));
  });

  return (
    <canvas
      key={used}
      ref={setCanvas}
      className={classes.canvas}
      style={{ width: size.width, height: size.height }}
      data-drawn-by={renderer?.by}
      aria-hidden
    />
  );
}
