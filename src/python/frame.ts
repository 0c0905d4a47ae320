import type { BootOptions, Job, Prepare, Report } from './protocol.ts';

/** From the page to the frame, over the port that the frame is given with its first message. */
export type ToFrame =
  | { readonly script: string; readonly wasm: ArrayBuffer; readonly stdlib: ArrayBuffer }
  | { readonly start: number; readonly options: BootOptions }
  | { readonly stop: number }
  | { readonly to: number; readonly job: Prepare | Job };
/** From the frame to the page: what the interpreter of this number reports. */
export interface FromFrame {
  readonly from: number;
  readonly report: Report;
}

/** The frame's only script: it starts workers, ends them, and passes messages on. It runs nothing that was written elsewhere. */
export const FRAME_SCRIPT = `addEventListener('message', ({ source, ports: [port] }) => {
  if (source !== parent) return;
  const workers = new Map();
  let url, wasm, stdlib;
  const tell = (from, report) => port.postMessage({ from, report });
  const start = async (number, options) => {
    const worker = new Worker(url);
    workers.set(number, worker);
    worker.onmessage = ({ data }) => tell(number, data);
    worker.onerror = (event) => {
      event.preventDefault();
      tell(number, { kind: 'failed', why: event.message || 'its worker broke' });
    };
    try {
      worker.postMessage({ wasm: await wasm, stdlib, options });
    } catch (error) {
      tell(number, { kind: 'failed', why: error.message });
    }
  };
  port.onmessage = ({ data }) => {
    if (data.script !== undefined) {
      url = URL.createObjectURL(new Blob([data.script], { type: 'text/javascript' }));
      wasm = WebAssembly.compile(data.wasm);
      wasm.catch(() => {});
      stdlib = new Uint8Array(data.stdlib);
    } else if (data.start !== undefined) start(data.start, data.options);
    else if (data.stop !== undefined) {
      workers.get(data.stop)?.terminate();
      workers.delete(data.stop);
    } else workers.get(data.to)?.postMessage(data.job);
  };
}, { once: true });
`;

/** Of FRAME_SCRIPT; the page's policy names it too, since a frame like this one inherits that. */
export const FRAME_SCRIPT_HASH = 'sha256-2T70uFzH5SmaK8J2Bgm0J549qHQM++EwXzC0shJyv+4=';

const POLICY = [
  "default-src 'none'",
  `script-src '${FRAME_SCRIPT_HASH}' 'wasm-unsafe-eval'`,
  'worker-src blob:',
  "connect-src 'none'",
].join('; ');

/** The document for a frame that is sandboxed to scripts alone: an origin of its own, no network, no storage, no parent. */
export const FRAME_DOCUMENT = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><script>${FRAME_SCRIPT}</script>`;
