import { percent } from './format.ts';
import { GAP, HEAD, type HeatSheet, type HeatSizes, heatColour } from './heat-layout.ts';
import type { Colour } from './useCanvas.ts';

/** Text that fits, with an ellipsis where it was cut. */
function fitted(context: CanvasRenderingContext2D, text: string, width: number): string {
  if (context.measureText(text).width <= width) return text;
  let length = text.length;
  while (length > 1 && context.measureText(`${text.slice(0, length)}…`).width > width) length -= 1;
  return `${text.slice(0, length)}…`;
}

/** Draws the whole sheet; `place` is ringed. */
export function paintHeat(
  context: CanvasRenderingContext2D,
  { rows, columns, shareOf }: HeatSheet,
  { label, column: width, row: height }: HeatSizes,
  place: { readonly row: number; readonly column: number } | undefined,
  colour: Colour,
): void {
  const { fontFamily } = getComputedStyle(context.canvas);
  context.font = `13px ${fontFamily}`;
  context.textBaseline = 'middle';
  context.fillStyle = colour('--es-dim');
  context.textAlign = 'center';
  columns.forEach((column, at) => {
    context.fillText(fitted(context, column, width - 8), label + (at + 0.5) * width, HEAD / 2);
  });
  rows.forEach((name, row) => {
    const y = HEAD + row * height;
    context.textAlign = 'left';
    context.fillStyle = colour('--mantine-color-text');
    context.fillText(fitted(context, name, label - 8), 0, y + height / 2);
    context.textAlign = 'center';
    columns.forEach((_, column) => {
      const share = shareOf(row, column);
      const x = label + column * width;
      const ringed = place?.row === row && place.column === column;
      if (share === undefined) {
        context.fillStyle = colour('--es-line');
        context.fillRect(x + width / 2 - 4, y + height / 2 - 1, 8, 1);
      } else {
        const { fill, dark } = heatColour(share);
        context.fillStyle = fill;
        context.fillRect(x + GAP / 2, y + GAP / 2, width - GAP, height - GAP);
        context.fillStyle = dark ? '#101113' : '#ffffff';
        context.fillText(percent(share), x + width / 2, y + height / 2 + 1);
      }
      if (!ringed) return;
      context.strokeStyle = colour('--es-accent');
      context.lineWidth = 3;
      context.strokeRect(x + 1.5, y + 1.5, width - 3, height - 3);
    });
  });
}
