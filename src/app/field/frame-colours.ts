import { colourIn } from '../charts/useCanvas.ts';
import type { Frame, Rgb } from './renderer.ts';

const rgbOf = (colour: string): Rgb => {
  const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map(Number);
  return [red, green, blue];
};

/** The theme's colours where an element stands. */
export function frameColours(element: HTMLElement): Pick<Frame, 'colours' | 'background'> {
  const colour = colourIn(element);
  const of = (name: string): Rgb => rgbOf(colour(name));
  return {
    colours: [of('--es-solved'), of('--es-wrong'), of('--es-unreadable')],
    background: of('--es-raised'),
  };
}
