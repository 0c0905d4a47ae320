import { type KeyboardEvent, type PointerEvent, useEffect, useEffectEvent, useRef, useState } from 'react';
import { fromPixel, panned, type Size, type View, zoomed } from './view.ts';

export type Mode = 'move' | 'lasso';
type Place = readonly [x: number, y: number];

interface Gestures {
  readonly view: View;
  readonly whole: View;
  readonly size: Size;
  readonly mode: Mode;
  onView(view: View): void;
  /** Corners in the coordinates of the points. */
  onLasso(corners: readonly number[]): void;
  /** A press that was no drag. */
  onPress(x: number, y: number): void;
  onHover(place: Place | undefined): void;
}

/** Shorter drags are presses, in pixels. */
const STILL = 4;
const KEY_STEP = 0.1;
const KEY_ZOOM = 1.4;
/** Corners of a lasso are no nearer than this, and no more than fit into a link. */
const CORNER = 6;
const MOST_CORNERS = 60;

/** Moving, enlarging and catching points with a pointer, two fingers, a wheel or keys. */
export function useFieldGestures(needs: Gestures) {
  const { view, whole, size, mode, onView, onLasso, onPress, onHover } = needs;
  const [element, setElement] = useState<HTMLDivElement | null>(null);
  const [path, setPath] = useState<readonly Place[]>([]);
  const down = useRef(new Map<number, Place>());
  const began = useRef<{ readonly at: Place; moved: boolean; readonly lasso: boolean }>(undefined);

  const placeOf = (event: { readonly clientX: number; readonly clientY: number }): Place => {
    const { left, top } = element?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return [event.clientX - left, event.clientY - top];
  };
  const apart = ([ax, ay]: Place, [bx, by]: Place): number => Math.sqrt((ax - bx) ** 2 + (ay - by) ** 2);

  function onPointerDown(event: PointerEvent<HTMLDivElement>) {
    if (event.button !== 0) return;
    event.currentTarget.setPointerCapture(event.pointerId);
    const at = placeOf(event);
    down.current.set(event.pointerId, at);
    began.current = { at, moved: down.current.size > 1, lasso: mode === 'lasso' || event.shiftKey };
    setPath([]);
    onHover(undefined);
  }
  function onPointerMove(event: PointerEvent<HTMLDivElement>) {
    const at = placeOf(event);
    const before = down.current.get(event.pointerId);
    const start = began.current;
    if (!before || !start) return onHover(at);
    const [other] = [...down.current].filter(([id]) => id !== event.pointerId).map(([, place]) => place);
    down.current.set(event.pointerId, at);
    if (other) return onView(pinched(before, at, other));
    start.moved ||= apart(start.at, at) > STILL;
    if (!start.moved) return;
    if (!start.lasso)
      return onView(panned(view, (before[0] - at[0]) / size.width, (before[1] - at[1]) / size.height));
    setPath((drawn) =>
      drawn.length === 0 || apart(drawn.at(-1) ?? at, at) >= CORNER ? [...drawn, at] : drawn,
    );
  }
  function pinched(before: Place, at: Place, other: Place): View {
    const factor = apart(at, other) / Math.max(1, apart(before, other));
    return zoomed(
      view,
      whole,
      factor,
      (at[0] + other[0]) / 2 / size.width,
      (at[1] + other[1]) / 2 / size.height,
    );
  }
  function onPointerUp(event: PointerEvent<HTMLDivElement>) {
    const start = began.current;
    if (!down.current.delete(event.pointerId) || !start || down.current.size > 0) return;
    began.current = undefined;
    if (!start.moved) return onPress(...placeOf(event));
    const every = Math.ceil(path.length / MOST_CORNERS);
    const corners = path.filter((_, at) => at % every === 0);
    if (start.lasso && corners.length >= 3)
      onLasso(corners.flatMap(([x, y]) => [...fromPixel(view, size, x, y)]));
    setPath([]);
  }
  function onKeyDown(event: KeyboardEvent) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const by = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] }[event.key];
    if (by) onView(panned(view, (by[0] ?? 0) * KEY_STEP, (by[1] ?? 0) * KEY_STEP));
    else if (event.key === '+' || event.key === '=') onView(zoomed(view, whole, KEY_ZOOM));
    else if (event.key === '-') onView(zoomed(view, whole, 1 / KEY_ZOOM));
    else if (event.key === '0' || event.key === 'Home') onView(whole);
    else return;
    event.preventDefault();
  }
  const turned = useEffectEvent((event: WheelEvent) => {
    // The page scrolls past the field unless it was meant.
    if (!event.ctrlKey && !event.metaKey && document.activeElement !== element) return;
    event.preventDefault();
    const [x, y] = placeOf(event);
    onView(zoomed(view, whole, 1.0015 ** -event.deltaY, x / size.width, y / size.height));
  });
  useEffect(() => {
    const onWheel = (event: WheelEvent) => turned(event);
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [element]);

  return {
    path,
    handlers: {
      ref: setElement,
      onPointerDown,
      onPointerMove,
      onPointerUp,
      onPointerCancel: onPointerUp,
      onPointerLeave: () => onHover(undefined),
      onKeyDown,
    },
  };
}
