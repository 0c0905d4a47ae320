import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import type { Place } from '../../core/scene.ts';

/** How far a pointer goes before it drags, in CSS pixels. */
const THRESHOLD = 6;

/** A drag in the units of the drawing. */
export interface Drag {
  readonly from: Place;
  readonly dx: number;
  readonly dy: number;
  /** The element under the pointer. */
  readonly over: Place | undefined;
}

interface DragOptions {
  readonly root: RefObject<SVGSVGElement | null>;
  canDrag(at: Place): boolean;
  onDrop(drag: Drag): void;
}

export const placeUnder = (target: EventTarget | null): Place | undefined =>
  target instanceof Element ? (target.closest('[data-at]')?.getAttribute('data-at') ?? undefined) : undefined;

/** Pointer drags from one element, with mouse, pen and touch. `dragged()` tells once whether a click ends a drag. */
export function useDrag({ root, canDrag, onDrop }: DragOptions) {
  const [drag, setDrag] = useState<Drag>();
  const start = useRef<{ at: Place; x: number; y: number; pointer: number }>(undefined);
  const moved = useRef(false);

  // Browsers do not heed touch-action on the parts of a drawing; a finger on what can be dragged must not scroll the page.
  useEffect(() => {
    const svg = root.current;
    const hold = (event: TouchEvent) => {
      if (start.current && event.cancelable) event.preventDefault();
    };
    svg?.addEventListener('touchmove', hold, { passive: false });
    return () => svg?.removeEventListener('touchmove', hold);
  }, [root]);

  const measure = (event: PointerEvent<SVGSVGElement>, at: Place, x: number, y: number): Drag => {
    const matrix = event.currentTarget.getScreenCTM();
    const scale = matrix?.a || 1;
    const under = document
      .elementsFromPoint(event.clientX, event.clientY)
      .map(placeUnder)
      .find((place) => place !== undefined && place !== at);
    return { from: at, dx: (event.clientX - x) / scale, dy: (event.clientY - y) / scale, over: under };
  };
  return {
    drag,
    dragged(): boolean {
      const was = moved.current;
      moved.current = false;
      return was;
    },
    handlers: {
      onPointerDown(event: PointerEvent<SVGSVGElement>) {
        moved.current = false;
        const at = placeUnder(event.target);
        if (event.button === 0 && event.isPrimary && at !== undefined && canDrag(at))
          start.current = { at, x: event.clientX, y: event.clientY, pointer: event.pointerId };
      },
      onPointerMove(event: PointerEvent<SVGSVGElement>) {
        const from = start.current;
        if (!from || from.pointer !== event.pointerId) return;
        if (!drag && Math.hypot(event.clientX - from.x, event.clientY - from.y) < THRESHOLD) return;
        if (!drag) event.currentTarget.setPointerCapture(event.pointerId);
        setDrag(measure(event, from.at, from.x, from.y));
      },
      onPointerUp(event: PointerEvent<SVGSVGElement>) {
        const from = start.current;
        start.current = undefined;
        if (!from || !drag) return;
        moved.current = true;
        setDrag(undefined);
        onDrop(measure(event, from.at, from.x, from.y));
      },
      onPointerCancel() {
        start.current = undefined;
        setDrag(undefined);
      },
    },
  };
}
