import { useMantineColorScheme } from '@mantine/core';
import { type RefObject, useEffect, useEffectEvent, useRef } from 'react';

/** A colour of the theme by the name of its variable. */
export type Colour = (variable: string) => string;

/** A canvas that is drawn anew when anything changes, sharp on every screen. */
export function useCanvas(
  width: number,
  height: number,
  paint: (context: CanvasRenderingContext2D, colour: Colour) => void,
): RefObject<HTMLCanvasElement | null> {
  const canvas = useRef<HTMLCanvasElement>(null);
  // Colours come from the style sheet, so another scheme is another picture.
  useMantineColorScheme();
  const draw = useEffectEvent(() => {
    const context = canvas.current?.getContext('2d');
    if (!canvas.current || !context) return;
    const scale = window.devicePixelRatio || 1;
    canvas.current.width = Math.round(width * scale);
    canvas.current.height = Math.round(height * scale);
    canvas.current.style.width = `${width}px`;
    canvas.current.style.height = `${height}px`;
    context.scale(scale, scale);
    paint(context, colourIn(canvas.current));
  });
  // After every render, since what is painted is made of what was rendered.
  useEffect(() => draw());
  useEffect(() => {
    const scheme = new MutationObserver(() => draw());
    scheme.observe(document.documentElement, {
      attributes: true,
      attributeFilter: ['data-mantine-color-scheme'],
    });
    return () => scheme.disconnect();
  }, []);
  return canvas;
}

/** Variables may be made of others, and of light-dark(), which only a property resolves. */
export function colourIn(element: HTMLElement): Colour {
  const probe = document.createElement('span');
  probe.hidden = true;
  element.parentElement?.append(probe);
  const known = new Map<string, string>();
  return (variable) => {
    const found = known.get(variable);
    if (found !== undefined) return found;
    if (!probe.isConnected) element.parentElement?.append(probe);
    probe.style.color = `var(${variable})`;
    const { color } = getComputedStyle(probe);
    probe.remove();
    known.set(variable, color);
    return color;
  };
}
