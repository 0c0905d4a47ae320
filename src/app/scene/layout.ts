import type { Mark, Pane } from '../../core/scene.ts';

/** An element of a pane, laid out in the units of the pane's drawing. */
export interface Spot {
  readonly mark: Mark;
  /** Centre of the room for its text, and the size of that room. */
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  /** Its outline as a path, and a path a little inside it. */
  readonly outline: string;
  readonly ring: string;
  /** What a pointer may hit, where that is more than the outline. */
  readonly hit?: string;
  readonly kind: 'cell' | 'rowhint' | 'columnhint' | 'node' | 'item' | 'scenery' | 'piece';
  /** Largest font size, where that is not the kind's own. */
  readonly size?: number;
  /** Text begins at the left instead of standing in the middle. */
  readonly prose?: true;
  /** Which way from the middle of the drawing: −1 up, 1 down. */
  readonly outward?: 1 | -1;
  /** In a grid; hints stand at row or column −1. */
  readonly row?: number;
  readonly column?: number;
}

export interface Layout {
  readonly width: number;
  readonly height: number;
  readonly spots: readonly Spot[];
}

export type DrawnPane = Extract<Pane, { readonly kind: 'grid' | 'graph' | 'sequence' | 'plane' }>;
export const isDrawn = (pane: Pane): pane is DrawnPane => pane.kind !== 'text' && pane.kind !== 'code';

export const rectPath = (x: number, y: number, w: number, h: number, r = 0): string =>
  r === 0
    ? `M${x} ${y}h${w}v${h}h${-w}z`
    : `M${x + r} ${y}h${w - 2 * r}a${r} ${r} 0 0 1 ${r} ${r}v${h - 2 * r}a${r} ${r} 0 0 1 ${-r} ${r}h${2 * r - w}a${r} ${r} 0 0 1 ${-r} ${-r}v${2 * r - h}a${r} ${r} 0 0 1 ${r} ${-r}z`;
export const circlePath = (x: number, y: number, r: number): string =>
  `M${x - r} ${y}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
export const polygonPath = (corners: readonly (readonly [number, number])[]): string =>
  `M${corners.map(([x, y]) => `${round(x)} ${round(y)}`).join('L')}z`;
export const round = (n: number): number => Math.round(n * 100) / 100;

/** Whether a gesture on this element can mean anything. */
export const acts = (pane: Pane, mark: Mark): boolean =>
  mark.fixed !== true &&
  isDrawn(pane) &&
  (pane.taps === true ||
    pane.drags === true ||
    valuesOf(pane, mark).length > 0 ||
    ('pose' in mark && mark.pose !== undefined));

/** The values offered at an element; none at a fixed one. */
export const valuesOf = (pane: DrawnPane, mark: Mark | undefined): readonly string[] =>
  mark?.fixed ? [] : (mark?.values ?? ('values' in pane ? pane.values : undefined) ?? []);

/** How wide a drawing may become: small boards grow more than large ones, and one that stands alone more than others. A stage such as the presenter raises `--board-scale`. */
export const widest = (pane: DrawnPane, { width, spots }: Layout, alone: boolean): string => {
  const wordy = pane.kind === 'sequence' || spots.some(({ kind, w, h }) => kind === 'cell' && w > h);
  const most = wordy || !alone ? width * 1.2 : Math.min(width * 2, Math.max(width * 1.3, 440));
  return `calc(${round(most)}px * var(--board-scale))`;
};

/** A grid of many columns scrolls sideways rather than have cells too small for a finger. */
export const narrowest = (pane: DrawnPane): string | undefined =>
  pane.kind === 'grid' && pane.columns > 12 ? `${pane.columns * 24 + (pane.rowHints ? 24 : 0)}px` : undefined;
