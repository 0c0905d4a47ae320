import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { Place, Scene } from '../../core/scene.ts';
import { ScenePicture } from './ScenePicture.tsx';

/** What a drawing takes from the style sheet. */
const KEPT = [
  ...['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-opacity', 'stroke-dasharray'],
  ...['stroke-linecap', 'stroke-linejoin', 'paint-order', 'opacity', 'font-size', 'font-weight'],
  ...['font-style', 'text-anchor', 'dominant-baseline', 'visibility', 'white-space'],
] as const;

/** The board as an SVG that stands alone: light, no style sheet, no script, no font but the reader's own. */
export function pictureSvg(scene: Scene, lit: readonly Place[]): string {
  const box = document.createElement('div');
  // Paper is light, whatever the screen is; the colours of the board follow `color-scheme`.
  box.style.cssText = 'position:fixed;left:-99999px;top:0;color-scheme:light';
  document.body.append(box);
  const root = createRoot(box);
  try {
    flushSync(() => root.render(<ScenePicture scene={scene} lit={lit} />));
    const svg = box.querySelector('svg');
    if (!svg) throw new Error('The board could not be drawn.');
    // All is read before anything is changed: an element's style depends on the classes around it.
    const elements = [svg, ...svg.querySelectorAll('*')];
    const styles = elements.map(styleOf);
    for (const [i, element] of elements.entries()) inline(element, styles[i] ?? []);
    svg.setAttribute('font-family', 'system-ui, sans-serif');
    return `${new XMLSerializer().serializeToString(svg)}\n`;
  } finally {
    root.unmount();
    box.remove();
  }
}

type Said = readonly (readonly [name: string, value: string])[];

function styleOf(element: Element): Said {
  const style = getComputedStyle(element);
  const isText = element.localName === 'text' || element.localName === 'tspan';
  const said = KEPT.map((name) => [name, style.getPropertyValue(name)] as const).filter(
    ([name, value]) => value !== '' && DEFAULTS[name] !== value && (isText || !OF_TEXT.test(name)),
  );
  return isText && /mono/.test(style.fontFamily) ? [...said, ['font-family', 'monospace']] : said;
}

/** A style of its own for an element, and nothing that only a live board has use for. */
function inline(element: Element, said: Said): void {
  for (const { name } of [...element.attributes])
    if (/^(class|style|role|tabindex|aria-.*|data-.*)$/.test(name)) element.removeAttribute(name);
  for (const [name, value] of said) element.setAttribute(name, value);
}

const DEFAULTS: Readonly<Record<string, string>> = {
  'fill-opacity': '1',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  'stroke-linejoin': 'miter',
  'paint-order': 'normal',
  opacity: '1',
  'font-style': 'normal',
  'dominant-baseline': 'auto',
  visibility: 'visible',
  'white-space': 'normal',
};
const OF_TEXT = /^(font|text|dominant|white)/;

/** The SVG as a PNG of twice its size. */
export async function picturePng(svg: string): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    // Beyond this no browser draws.
    const scale = Math.min(2, 8_000 / Math.max(image.width, image.height));
    canvas.width = Math.ceil(image.width * scale);
    canvas.height = Math.ceil(image.height * scale);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('The picture could not be drawn.');
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    const png = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
    if (!png) throw new Error('The picture could not be drawn.');
    return png;
  } finally {
    URL.revokeObjectURL(url);
  }
}
