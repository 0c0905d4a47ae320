export type Point = readonly [number, number];

/** Whether a point lies in a polygon, by crossings. */
export function contains(outline: readonly Point[], [x, y]: Point): boolean {
  let inside = false;
  outline.forEach(([x1, y1], i) => {
    const [x2, y2] = outline[(i + 1) % outline.length] as Point;
    if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
  });
  return inside;
}

/** Distance of a point from a segment. */
export function distance([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2;
  const t =
    length === 0 ? 0 : Math.min(1, Math.max(0, ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length));
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1));
}

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
}
export function boxOf(outline: readonly Point[]): Box {
  const xs = outline.map(([x]) => x);
  const ys = outline.map(([, y]) => y);
  const x = Math.min(...xs);
  const y = Math.min(...ys);
  return { x, y, w: Math.max(...xs) - x, h: Math.max(...ys) - y };
}

const STEPS = 12;

/** A point well inside a polygon, for its text, and how far the nearest side is. */
export function middle(outline: readonly Point[]): { readonly at: Point; readonly room: number } {
  const { x, y, w, h } = boxOf(outline);
  let at: Point = [x + w / 2, y + h / 2];
  let room = 0;
  const centre = at;
  const spread = Math.hypot(w, h) || 1;
  let best = Number.NEGATIVE_INFINITY;
  for (let i = 0; i <= STEPS; i++)
    for (let j = 0; j <= STEPS; j++) {
      const point: Point = [x + (w * i) / STEPS, y + (h * j) / STEPS];
      if (!contains(outline, point)) continue;
      const near = Math.min(
        ...outline.map((corner, k) => distance(point, corner, outline[(k + 1) % outline.length] as Point)),
      );
      const score = near - (Math.hypot(point[0] - centre[0], point[1] - centre[1]) / spread) * near * 0.2;
      if (score > best) {
        best = score;
        at = point;
        room = near;
      }
    }
  return { at, room };
}
