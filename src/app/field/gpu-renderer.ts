import { makeShaderDataDefinitions, makeStructuredView } from 'webgpu-utils';
import type { FieldPoints } from '../attempts/field-points.ts';
import { FIELD_SHADER } from './field-shader.ts';
import type { FieldRenderer, Frame, Rgb } from './renderer.ts';
import { stampMasks } from './stamps.ts';
import { scaleOf } from './view.ts';

/** A graphics process that hangs gives no adapter either. */
const PATIENCE_MS = 5_000;

/** Of the standard, by what a buffer is for. */
const USAGE = { copyTo: 0x8, uniform: 0x40, storage: 0x80 };

interface GpuContext {
  configure(options: {
    readonly device: GPUDevice;
    readonly format: GPUTextureFormat;
    readonly alphaMode: 'opaque';
  }): void;
  unconfigure(): void;
  getCurrentTexture(): GPUTexture;
}

export interface FoundDevice {
  readonly device: GPUDevice;
  /** It computes on the processor, where a canvas is quicker. */
  readonly software: boolean;
}

/** Undefined where there is no adapter. */
export async function findDevice(): Promise<FoundDevice | undefined> {
  const adapter = await Promise.race([
    navigator.gpu?.requestAdapter().catch(() => null),
    new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE_MS)),
  ]);
  if (!adapter) return undefined;
  const { info } = adapter;
  const named = /swiftshader|llvmpipe|software/i.test(
    `${info.vendor} ${info.architecture} ${info.description}`,
  );
  const device = await adapter.requestDevice().catch(() => undefined);
  return device && { device, software: info.isFallbackAdapter || named };
}

const ink = ([red, green, blue]: Rgb): number[] => [red / 255, green / 255, blue / 255, 1];

/**
 * Draws on the graphics device; buffers are laid out as the shader says.
 * @param onLost is called once, when nothing more can be drawn.
 */
export function createGpuRenderer(
  canvas: HTMLCanvasElement,
  { device }: FoundDevice,
  onLost: () => void,
): FieldRenderer {
  // The types of the DOM do not know this context yet.
  const context = canvas.getContext('webgpu') as unknown as GpuContext | null;
  if (!context) throw new Error('This canvas has no WebGPU.');
  const format = navigator.gpu.getPreferredCanvasFormat();
  context.configure({ device, format, alphaMode: 'opaque' });
  const module = device.createShaderModule({ code: FIELD_SHADER });
  const pipeline = device.createRenderPipeline({
    layout: 'auto',
    vertex: { module, entryPoint: 'corner' },
    fragment: { module, entryPoint: 'colour', targets: [{ format }] },
    primitive: { topology: 'triangle-strip' },
  });
  const definition = makeShaderDataDefinitions(FIELD_SHADER).uniforms.frame;
  if (!definition) throw new Error('The shader has no frame.');
  const uniforms = makeStructuredView(definition);
  const frameBuffer = device.createBuffer({
    size: uniforms.arrayBuffer.byteLength,
    usage: USAGE.uniform | USAGE.copyTo,
  });
  let loaded:
    | { readonly group: GPUBindGroup; readonly buffers: readonly GPUBuffer[]; readonly count: number }
    | undefined;
  let ended = false;
  const fail = (): void => {
    if (ended) return;
    ended = true;
    onLost();
  };
  void device.lost.then(fail);
  // What a device refuses, it would refuse again in every frame.
  device.addEventListener('uncapturederror', fail);

  const stored = (bytes: Uint8Array<ArrayBuffer>): GPUBuffer => {
    const size = Math.max(16, Math.ceil(bytes.length / 4) * 4);
    const buffer = device.createBuffer({ size, usage: USAGE.storage | USAGE.copyTo });
    const whole = new Uint8Array(size);
    whole.set(bytes);
    device.queue.writeBuffer(buffer, 0, whole);
    return buffer;
  };
  const letGo = (): void => {
    for (const buffer of loaded?.buffers ?? []) buffer.destroy();
    loaded = undefined;
  };

  return {
    by: 'webgpu',
    load({ at, outcome }: FieldPoints) {
      letGo();
      const buffers = [
        stored(new Uint8Array(at.slice().buffer)),
        stored(new Uint8Array(outcome.slice().buffer)),
      ] as const;
      const group = device.createBindGroup({
        layout: pipeline.getBindGroupLayout(0),
        entries: [
          { binding: 0, resource: { buffer: frameBuffer } },
          { binding: 1, resource: { buffer: buffers[0] } },
          { binding: 2, resource: { buffer: buffers[1] } },
        ],
      });
      loaded = { group, buffers, count: outcome.length };
    },
    draw({ view, size, stamp, colours, background }: Frame) {
      if (canvas.width !== size.width) canvas.width = size.width;
      if (canvas.height !== size.height) canvas.height = size.height;
      uniforms.set({
        corner: [view.left, view.top],
        scale: scaleOf(view, size),
        size: [size.width, size.height],
        stamp,
        colours: colours.map(ink),
        masks: stampMasks(stamp),
      });
      device.queue.writeBuffer(frameBuffer, 0, uniforms.arrayBuffer);
      const encoder = device.createCommandEncoder();
      const pass = encoder.beginRenderPass({
        colorAttachments: [
          {
            view: context.getCurrentTexture().createView(),
            clearValue: ink(background),
            loadOp: 'clear',
            storeOp: 'store',
          },
        ],
      });
      if (loaded && loaded.count > 0) {
        pass.setPipeline(pipeline);
        pass.setBindGroup(0, loaded.group);
        pass.draw(4, loaded.count);
      }
      pass.end();
      device.queue.submit([encoder.finish()]);
    },
    destroy() {
      ended = true;
      letGo();
      frameBuffer.destroy();
      context.unconfigure();
      device.destroy();
    },
  };
}
