import type { Point } from './graph.ts';

/** Positions round a circle, clockwise from the top, about 100 apart: no straight edge between two passes a third. */
export function ring(count: number): Point[] {
  const radius = Math.max(120, 16 * count);
  return Array.from({ length: count }, (_, i): Point => {
    const turn = (4 * i) / count;
    const quarter = Math.floor(turn);
    // The tangent of half the angle, near enough for a drawing; from it, sine and cosine exactly.
    const u = turn - quarter;
    const t = u * (0.785 + 0.215 * u * u);
    const [sin, cos] = [(2 * t) / (1 + t * t), (1 - t * t) / (1 + t * t)];
    const [x, y] = [
      [sin, -cos],
      [cos, sin],
      [-sin, cos],
      [-cos, -sin],
    ][quarter] as [number, number];
    return [Math.round(radius * (1 + x)), Math.round(radius * (1 + y))];
  });
}
