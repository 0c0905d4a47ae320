import { cellOf } from '../../records/cells.ts';
import { type DataTable, textOfCell } from './DataSheet.tsx';

/** How what is drawn looks, since styles of the page do not come along. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
  'dominant-baseline',
  'visibility',
];
const MARGIN = 16;
const LINE = 18;
const SVG = 'http://www.w3.org/2000/svg';

const escapeXml = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`).replace(/[^\P{Cc}\n\t]/gu, '');

const standIns = new WeakMap<HTMLCanvasElement, () => HTMLCanvasElement>();

/** Where a canvas cannot be read, as one of a graphics device cannot, `draw` gives the same picture on one that can. */
export const standInFor = (canvas: HTMLCanvasElement, draw: () => HTMLCanvasElement): void =>
  void standIns.set(canvas, draw);

/** A copy with the styles that are in force written into it. */
function styled(drawn: SVGElement): SVGElement {
  const copy = drawn.cloneNode(true) as SVGElement;
  const [from, to] = [drawn.querySelectorAll('*'), copy.querySelectorAll('*')];
  from.forEach((element, at) => {
    const style = getComputedStyle(element);
    const target = to[at];
    for (const name of STYLES) target?.setAttribute(name, style.getPropertyValue(name));
    for (const name of ['class', 'tabindex', 'role', 'aria-label', 'aria-pressed', 'style'])
      target?.removeAttribute(name);
  });
  return copy;
}

/** Lines of text no longer than what fits into a picture of this width. */
function wrapped(text: string, width: number): readonly string[] {
  const most = Math.max(20, Math.floor(width / 6.2));
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < most) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Everything drawn below an element, with the labels marked as belonging to it, as one picture that stands alone. */
export function svgOf(
  plot: HTMLElement,
  { title, facts }: { readonly title: string; readonly facts: string },
): string {
  const frame = plot.getBoundingClientRect();
  const style = getComputedStyle(plot);
  const font = escapeXml(style.fontFamily);
  const background = getComputedStyle(plot.parentElement ?? plot).backgroundColor;
  const top = MARGIN + LINE + 8;
  const parts: string[] = [];
  for (const element of plot.querySelectorAll('svg, canvas, [data-label]')) {
    const { left, top: above, width, height } = element.getBoundingClientRect();
    const [x, y] = [left - frame.left + MARGIN, above - frame.top + top];
    if (element instanceof HTMLCanvasElement)
      parts.push(
        `<image x="${x}" y="${y}" width="${width}" height="${height}" href="${(standIns.get(element)?.() ?? element).toDataURL('image/png')}"/>`,
      );
    else if (element instanceof SVGSVGElement && !element.parentElement?.closest('svg')) {
      const copy = styled(element);
      for (const [name, value] of Object.entries({ x, y, width, height }))
        copy.setAttribute(name, String(value));
      copy.removeAttribute('class');
      parts.push(new XMLSerializer().serializeToString(copy));
    } else if (element instanceof HTMLElement)
      parts.push(
        `<text x="${x}" y="${y + height * 0.75}" font-size="13" fill="${getComputedStyle(element).color}">${escapeXml(element.textContent ?? '')}</text>`,
      );
  }
  const width = Math.ceil(frame.width) + 2 * MARGIN;
  const notes = wrapped(facts, frame.width);
  const height = Math.ceil(top + frame.height + 8 + notes.length * LINE + MARGIN);
  const lines = notes.map(
    (note, i) =>
      `<text x="${MARGIN}" y="${top + frame.height + 8 + (i + 1) * LINE - 4}" font-size="12" fill="${style.color}">${escapeXml(note)}</text>`,
  );
  return [
    `<svg xmlns="${SVG}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${font}">`,
    `<rect width="100%" height="100%" fill="${background}"/>`,
    `<text x="${MARGIN}" y="${MARGIN + LINE - 4}" font-size="16" font-weight="600" fill="${style.color}">${escapeXml(title)}</text>`,
    ...parts,
    ...lines,
    '</svg>\n',
  ].join('\n');
}

const SCALE = 2;

/** The picture at twice its size. */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = new OffscreenCanvas(image.naturalWidth * SCALE, image.naturalHeight * SCALE);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/png' });
}

export const csvOf = ({ columns, rows }: DataTable): string =>
  [columns, ...rows.map((row) => row.map((cell) => String(textOfCell(cell))))]
    .map((row) => `${row.map((cell) => cellOf(cell)).join(',')}\r\n`)
    .join('');
