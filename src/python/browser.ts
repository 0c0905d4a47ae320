import { openPython, type Python } from './client.ts';
import { FRAME_DOCUMENT, type FromFrame, type ToFrame } from './frame.ts';
import type { Report } from './protocol.ts';

/** Names of the files that the site serves for Python. */
export const PYTHON_FILES = {
  script: 'worker.js',
  wasm: 'pyodide.asm.wasm',
  stdlib: 'python_stdlib.zip',
} as const;

interface Frame {
  post(message: ToFrame, transfer?: Transferable[]): void;
}

/**
 * Python for a page. The page fetches the files below `folder` (so a service worker can keep them) and hands them to a frame that
 * can reach nothing; the first run starts it.
 * @param folder an absolute URL that ends with a slash
 */
export function openBrowserPython(folder: string): Python {
  const listeners = new Map<number, (report: Report) => void>();
  let frame: Promise<Frame> | undefined;
  let count = 0;

  async function open(): Promise<Frame> {
    const get = async (name: string): Promise<Response> => {
      const response = await fetch(folder + name).catch(() => undefined);
      if (!response?.ok)
        throw new Error('its files could not be loaded. Check the connection and try again.');
      return response;
    };
    const [script, wasm, stdlib] = await Promise.all([
      get(PYTHON_FILES.script).then((response) => response.text()),
      get(PYTHON_FILES.wasm).then((response) => response.arrayBuffer()),
      get(PYTHON_FILES.stdlib).then((response) => response.arrayBuffer()),
    ]);
    const { port1: port, port2 } = new MessageChannel();
    const element = document.createElement('iframe');
    element.setAttribute('sandbox', 'allow-scripts');
    element.hidden = true;
    element.title = 'Python';
    element.srcdoc = FRAME_DOCUMENT;
    const loaded = new Promise<void>((resolve) => {
      element.addEventListener('load', () => resolve(), { once: true });
    });
    document.body.append(element);
    await loaded;
    element.contentWindow?.postMessage(null, '*', [port2]);
    port.onmessage = ({ data: { from, report } }: MessageEvent<FromFrame>) => listeners.get(from)?.(report);
    const post: Frame['post'] = (message, transfer = []) => port.postMessage(message, transfer);
    post({ script, wasm, stdlib }, [wasm, stdlib]);
    return { post };
  }

  return openPython((options, onReport) => {
    count += 1;
    const number = count;
    listeners.set(number, onReport);
    frame ??= open();
    const opened = frame;
    opened
      .then(({ post }) => {
        if (listeners.has(number)) post({ start: number, options });
      })
      .catch((error: Error) => {
        // With a connection the next attempt may succeed.
        if (frame === opened) frame = undefined;
        onReport({ kind: 'failed', why: error.message });
      });
    return {
      post: (job) => void opened.then(({ post }) => post({ to: number, job })),
      stop() {
        listeners.delete(number);
        opened.then(({ post }) => post({ stop: number })).catch(() => undefined);
      },
    };
  });
}
