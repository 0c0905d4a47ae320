import type { Reply, Token } from '../solver.ts';
import { type Engine, openEngine } from './engine.ts';
import { faultFor, faultOf } from './faults.ts';
import { collect } from './parcels.ts';
import type { Event, LoadAsk, Request, SentReply } from './protocol.ts';
import type { RuntimeFiles } from './runtime.ts';

export interface ServiceNeeds {
  post(event: Event): void;
  readonly fetch: (url: string, init: RequestInit) => Promise<Response>;
  openCache(name: string): Promise<Cache | undefined>;
  /** Sets the runtime up; what it returns resolves when the graphics device is lost. */
  prepare(files: RuntimeFiles): Promise<() => Promise<string>>;
  readonly now: () => number;
}

const FLUSH_MS = 24;
const PROGRESS_MS = 80;

const sent = (reply: Reply | Error): SentReply => (reply instanceof Error ? { why: reply.message } : reply);

/** What the worker does, apart from being one. It loads one model; another model has another worker. */
export function createService({
  post,
  fetch,
  openCache,
  prepare,
  now,
}: ServiceNeeds): (request: Request) => void {
  let loading: Promise<Engine> | undefined;
  const stops = new Map<number, AbortController>();

  async function load(
    id: number,
    { parcels, runtime, cache: name, device, dtype, parts }: LoadAsk,
  ): Promise<Engine> {
    const cache = await openCache(name);
    let told = Number.NEGATIVE_INFINITY;
    const all = [...parcels, runtime.binary];
    const files = await collect(all, {
      fetch,
      cache,
      now,
      onProgress(progress) {
        if (now() - told < PROGRESS_MS && progress.bytes < progress.of) return;
        told = now();
        post({ id, is: 'progress', progress });
      },
    });
    post({ id, is: 'warm' });
    const begun = now();
    const binary = await (await files(runtime.binary.name))?.arrayBuffer();
    if (!binary) throw new Error('missing file: the runtime');
    const lost = await prepare({ script: runtime.script, binary });
    const engine = await openEngine({ files, device, dtype, parts });
    if (device === 'webgpu')
      void lost().then((detail) => post({ id: 0, is: 'lost', fault: faultFor('lost', detail) }));
    const { mixed, context } = engine;
    post({ id, is: 'loaded', loaded: { mixed, context, ms: now() - begun } });
    return engine;
  }

  async function answer(request: Extract<Request, { readonly do: 'answer' }>): Promise<void> {
    const { id, asked, settings, together } = request;
    const stop = new AbortController();
    stops.set(id, stop);
    const engine = await loading;
    let tokens: [number, Token][] = [];
    let flushed = now();
    const flush = (): void => {
      if (tokens.length > 0) post({ id, is: 'tokens', tokens });
      tokens = [];
      flushed = now();
    };
    const { paces } = await engine!
      .answer(asked, settings, {
        together,
        signal: stop.signal,
        onToken(task, token) {
          tokens.push([task, token]);
          if (now() - flushed >= FLUSH_MS) flush();
        },
        onReply(task, reply) {
          flush();
          post({ id, is: 'reply', task, reply: sent(reply) });
        },
      })
      .finally(() => stops.delete(id));
    post({ id, is: 'answered', paces });
  }

  async function handle(request: Request): Promise<void> {
    const { id } = request;
    if (request.do === 'stop') return stops.get(id)?.abort();
    if (request.do === 'load') {
      loading = load(id, request.ask);
      await loading;
      return;
    }
    if (!loading) throw new Error('No model was loaded.');
    if (request.do === 'answer') return answer(request);
    const engine = await loading;
    if (request.do === 'view') post({ id, is: 'view', view: engine.view(request.prompt, request.settings) });
    else post({ id, is: 'logits', logits: await engine.logits(request.prompt, request.settings) });
  }

  return (request) =>
    void handle(request).catch((error: unknown) =>
      post({ id: request.id, is: 'fault', fault: faultOf(error) }),
    );
}
