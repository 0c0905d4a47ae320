import type { GraphEdge, GraphPane, Place } from '../../core/scene.ts';
import { distance, type Point } from './inside.ts';
import { circlePath, type Layout, round, type Spot } from './layout.ts';

export const NODE = 24;
const MARGIN = 44;

/** An edge as drawn: from rim to rim, with its arrow head and the middle of its text. */
export interface Line {
  readonly edge: GraphEdge;
  readonly from: Point;
  readonly to: Point;
  readonly label: Point;
}
export interface GraphLayout extends Layout {
  readonly lines: readonly Line[];
}

export function layoutGraph(pane: GraphPane): GraphLayout {
  const xs = pane.nodes.map((node) => node.x);
  const ys = pane.nodes.map((node) => node.y);
  const dx = MARGIN - Math.min(...xs);
  const dy = MARGIN - Math.min(...ys);
  const spots: Spot[] = pane.nodes.map((mark) => {
    const x = mark.x + dx;
    const y = mark.y + dy;
    return {
      mark,
      x,
      y,
      w: NODE * 1.6,
      h: NODE * 1.6,
      outline: circlePath(x, y, NODE),
      ring: circlePath(x, y, NODE - 4),
      hit: circlePath(x, y, 40),
      kind: 'node',
      outward: mark.y * 2 < Math.min(...ys) + Math.max(...ys) ? -1 : 1,
    };
  });
  return {
    width: spots.length === 0 ? 2 * MARGIN : Math.max(...xs) + dx + MARGIN,
    height: spots.length === 0 ? 2 * MARGIN : Math.max(...ys) + dy + MARGIN,
    spots,
    lines: linesOf(pane.edges, spots),
  };
}

function linesOf(edges: readonly GraphEdge[], spots: readonly Spot[]): readonly Line[] {
  const at = new Map<Place, Spot>(spots.map((spot) => [spot.mark.at, spot]));
  const ways = new Set(edges.map((edge) => `${edge.from}\n${edge.to}`));
  const bare = edges.flatMap((edge) => {
    const a = at.get(edge.from);
    const b = at.get(edge.to);
    if (!a || !b || a === b) return [];
    const length = Math.hypot(b.x - a.x, b.y - a.y) || 1;
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const aside = ways.has(`${edge.to}\n${edge.from}`) ? 7 : 0;
    const from: Point = [round(a.x + ux * NODE - uy * aside), round(a.y + uy * NODE + ux * aside)];
    const to: Point = [round(b.x - ux * NODE - uy * aside), round(b.y - uy * NODE + ux * aside)];
    return [{ edge, from, to }];
  });
  const placed: Point[] = [];
  return bare.map((line) => {
    if (line.edge.text === undefined) return { ...line, label: middleOf(line.from, line.to, 0.5) };
    const label = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73]
      .map((t, i) => {
        const point = middleOf(line.from, line.to, t);
        const fromLines = bare
          .filter((other) => other !== line)
          .map((other) => distance(point, other.from, other.to));
        const fromTexts = placed.map(([x, y]) => Math.hypot(point[0] - x, point[1] - y));
        const fromNodes = spots.map((spot) => Math.hypot(point[0] - spot.x, point[1] - spot.y) - NODE);
        const clear = Math.min(20, ...fromLines, ...fromTexts.map((d) => d - 6), ...fromNodes);
        return { point, score: clear - i * 0.8 };
      })
      .reduce((best, next) => (next.score > best.score ? next : best)).point;
    placed.push(label);
    return { ...line, label };
  });
}

const middleOf = ([x1, y1]: Point, [x2, y2]: Point, t: number): Point => [
  round(x1 + (x2 - x1) * t),
  round(y1 + (y2 - y1) * t),
];

/** The arrow head of a line as a path, its point on the rim. */
export function arrowPath({ from, to }: Line): string {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1]) || 1;
  const [ux, uy] = [(to[0] - from[0]) / length, (to[1] - from[1]) / length];
  const [bx, by] = [to[0] - ux * 12, to[1] - uy * 12];
  return `M${round(to[0])} ${round(to[1])}L${round(bx - uy * 6)} ${round(by + ux * 6)}L${round(bx + uy * 6)} ${round(by - ux * 6)}z`;
}
