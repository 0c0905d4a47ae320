import { useEffect, useEffectEvent, useState } from 'react';
import { createCanvasRenderer } from './canvas-renderer.ts';
import { createGpuRenderer, type FoundDevice, findDevice } from './gpu-renderer.ts';
import type { FieldRenderer } from './renderer.ts';

export const MEANS = ['best', 'webgpu', 'canvas'] as const;
/** What to draw with: the quickest there is, or one of them by name. */
export type Means = (typeof MEANS)[number];

export type Drawing =
  | { readonly state: 'looking' }
  | { readonly state: 'ready'; readonly renderer: FieldRenderer }
  /** It was wished for and is not there. */
  | { readonly state: 'missing' };

/** On a processor that plays a graphics device, a canvas is quicker. */
const isBetter = (means: Means, { software }: FoundDevice): boolean => means === 'webgpu' || !software;

/** A renderer for a canvas, which belongs to it for good: other means need another canvas. */
export function useFieldRenderer(
  canvas: HTMLCanvasElement | null,
  means: Means,
  onLost: () => void,
): Drawing {
  const [drawing, setDrawing] = useState<Drawing>({ state: 'looking' });
  const tellLost = useEffectEvent(onLost);
  useEffect(() => {
    if (!canvas) return;
    let renderer: FieldRenderer | undefined;
    let ended = false;
    setDrawing({ state: 'looking' });
    const open = async () => {
      const found = means === 'canvas' ? undefined : await findDevice();
      if (ended) return found?.device.destroy();
      if (means === 'webgpu' && !found) return setDrawing({ state: 'missing' });
      const device = found && isBetter(means, found) ? found : undefined;
      if (!device) found?.device.destroy();
      renderer = device ? createGpuRenderer(canvas, device, () => tellLost()) : createCanvasRenderer(canvas);
      setDrawing({ state: 'ready', renderer });
    };
    open().catch(() => setDrawing({ state: 'missing' }));
    return () => {
      ended = true;
      renderer?.destroy();
    };
  }, [canvas, means]);
  return drawing;
}
