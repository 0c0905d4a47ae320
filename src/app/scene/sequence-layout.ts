import type { SequencePane } from '../../core/scene.ts';
import { widthOf } from './fit.ts';
import { type Layout, rectPath, type Spot } from './layout.ts';

const ITEM = 48;
const GAP = 8;
const WIDE = 480;
const MARGIN = 4;

export function layoutSequence(pane: SequencePane): Layout {
  const texts = [...pane.items.map((item) => item.text ?? ''), ...(pane.values ?? [])];
  const longest = Math.max(0, ...texts.map(widthOf));
  const even = longest <= 6;
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
    const spot: Spot = {
      mark,
      x: x + w / 2,
      y: y + ITEM / 2,
      w: w - 12,
      h: ITEM - 10,
      outline: rectPath(x, y, w, ITEM, 6),
      ring: rectPath(x + 3.5, y + 3.5, w - 7, ITEM - 7, 4),
      kind: 'item',
    };
    x += w + GAP;
    right = Math.max(right, x - GAP);
    return spot;
  });
  return { width: spots.length === 0 ? 320 : right + MARGIN, height: y + ITEM + MARGIN, spots };
}
