import type { SequencePane } from '../../core/scene.ts';
import { fillLines, widthOf } from './fit.ts';
import { type Layout, rectPath, type Spot } from './layout.ts';

const ITEM = 48;
const GAP = 8;
const WIDE = 480;
const MARGIN = 4;

/** From here on, in em, items are sentences and stand one below the other. */
const SENTENCE = 14;
const PROSE = 16;

/** Whether the items of a sequence are sentences. */
export const isProse = (pane: SequencePane): boolean =>
  pane.items.some((item) => widthOf(item.text ?? '') > SENTENCE);

export function layoutSequence(pane: SequencePane): Layout {
  const texts = [...pane.items.map((item) => item.text ?? ''), ...(pane.values ?? [])];
  const longest = Math.max(0, ...texts.map(widthOf));
  return isProse(pane) ? sentences(pane) : tiles(pane, texts, longest <= 6);
}

function sentences(pane: SequencePane): Layout {
  const room = WIDE - 2 * MARGIN;
  let y = MARGIN;
  const spots = pane.items.map((mark): Spot => {
    const { lines } = fillLines(mark.text ?? '', room - 24, PROSE);
    const h = 16 + Math.max(1, lines.length) * PROSE * 1.2;
    const spot: Spot = {
      ...box(mark, MARGIN, y, room, h),
      w: room - 24,
      h: h - 8,
      size: PROSE,
      prose: true,
    };
    y += h + GAP;
    return spot;
  });
  return { width: WIDE, height: y - GAP + MARGIN, spots };
}

const box = (mark: Spot['mark'], x: number, y: number, w: number, h: number): Spot => ({
  mark,
  x: x + w / 2,
  y: y + h / 2,
  w: w - 12,
  h: h - 10,
  outline: rectPath(x, y, w, h, 6),
  ring: rectPath(x + 3.5, y + 3.5, w - 7, h - 7, 4),
  kind: 'item',
});

function tiles(pane: SequencePane, texts: readonly string[], even: boolean): Layout {
  const widthFor = (text: string): number =>
    Math.min(WIDE, Math.max(ITEM, Math.ceil(widthOf(text) * 17 + 24)));
  const common = Math.max(ITEM, ...texts.map(widthFor));
  let x = MARGIN;
  let y = MARGIN;
  let right = MARGIN;
  const spots: Spot[] = pane.items.map((mark) => {
    const w = even ? common : widthFor(mark.text ?? '');
    if (x > MARGIN && x + w > WIDE) {
      x = MARGIN;
      y += ITEM + GAP;
    }
    const spot = box(mark, x, y, w, ITEM);
    x += w + GAP;
    right = Math.max(right, x - GAP);
    return spot;
  });
  return { width: spots.length === 0 ? 320 : right + MARGIN, height: y + ITEM + MARGIN, spots };
}
