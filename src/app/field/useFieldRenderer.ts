import { useEffect, useEffectEvent, useState } from 'react';
import { createCanvasRenderer } from './canvas-renderer.ts';
import { createGpuRenderer, type FoundDevice, findDevice } from './gpu-renderer.ts';
import type { FieldRenderer } from './renderer.ts';

export const MEANS = ['best', 'webgpu', 'canvas'] as const;
/** What to draw with: the quickest there is, or one of them by name. */
export type Means = (typeof MEANS)[number];

/** What draws, or why a canvas stands in for WebGPU: there is none, or its device was lost. */
export type DrawnBy = 'webgpu' | 'canvas' | 'missing' | 'lost';

export type Drawing =
  | { readonly state: 'looking' }
  | { readonly state: 'ready'; readonly renderer: FieldRenderer; readonly by: DrawnBy };

interface Made {
  readonly canvas: HTMLCanvasElement;
  readonly means: Means;
  readonly drawing: Drawing;
}

/** On a processor that plays a graphics device, a canvas is quicker. */
const isBetter = (means: Means, { software }: FoundDevice): boolean => means === 'webgpu' || !software;

/**
 * A renderer for a canvas, which belongs to it for good: other means need another canvas.
 * @param onLost the device went away, or could not be used; the canvas is spent.
 */
export function useFieldRenderer(
  canvas: HTMLCanvasElement | null,
  means: Means,
  onLost: () => void,
): Drawing {
  const [made, setMade] = useState<Made>();
  const tellLost = useEffectEvent(onLost);
  useEffect(() => {
    if (!canvas) return;
    let renderer: FieldRenderer | undefined;
    let ended = false;
    const ready = (opened: FieldRenderer, by: DrawnBy = opened.by) => {
      renderer = opened;
      setMade({ canvas, means, drawing: { state: 'ready', renderer, by } });
    };
    const open = async () => {
      const found = means === 'canvas' ? undefined : await findDevice();
      if (ended) return found?.device.destroy();
      if (!found) return ready(createCanvasRenderer(canvas), means === 'webgpu' ? 'missing' : 'canvas');
      if (isBetter(means, found)) return ready(createGpuRenderer(canvas, found, () => tellLost()));
      found.device.destroy();
      ready(createCanvasRenderer(canvas));
    };
    open().catch(() => ended || tellLost());
    return () => {
      ended = true;
      renderer?.destroy();
    };
  }, [canvas, means]);
  // One that was made for another canvas or by other means has been destroyed.
  return made?.canvas === canvas && made.means === means ? made.drawing : { state: 'looking' };
}
