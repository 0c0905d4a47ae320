import type { AnswerOptions, Answers, Asked, PromptView } from '../../models/language/engine.ts';
import { type Fault, FaultError, faultFor, faultOf } from '../../models/language/faults.ts';
import type { Paces } from '../../models/language/generate.ts';
import type { Progress } from '../../models/language/meter.ts';
import type { PromptSettings } from '../../models/language/prompt.ts';
import type { Event, LoadAsk, Loaded, Request, SentReply } from '../../models/language/protocol.ts';
import type { LanguageSettings } from '../../models/language/settings.ts';
import type { Reply } from '../../models/solver.ts';

/** As much of a worker as a line needs. */
export interface LanguageEnd {
  post(request: Request): void;
  stop(): void;
}
export type SpawnLanguage = (events: {
  onEvent(event: Event): void;
  onBreak(message?: string): void;
}) => LanguageEnd;

export interface LineEvents {
  onProgress(progress: Progress): void;
  /** Everything has come; it is being made ready. */
  onWarm(): void;
  /** The worker is gone: ended by itself, with its device, or because it did not stop. */
  onLost(fault: Fault): void;
}

/** A model in a worker of its own. */
export interface LanguageLine {
  /** Rejects with a FaultError. */
  readonly loaded: Promise<Loaded>;
  /** Rejects with a FaultError where not one reply was finished. */
  answer(asked: readonly Asked[], settings: LanguageSettings, options: AnswerOptions): Promise<Answers>;
  view(prompt: string, settings: PromptSettings): Promise<PromptView>;
  logits(prompt: string, settings: PromptSettings): Promise<Float32Array>;
  close(): void;
}

/** How long an answer may go on after it was told to stop, before its worker is ended. */
const PATIENCE_MS = 900;
const noPaces: Paces = { prompt: { tokens: 0, ms: 0 }, reply: { tokens: 0, ms: 0 } };

interface Call {
  onEvent(event: Event): void;
  fail(fault: Fault): void;
}

const received = (reply: SentReply): Reply | Error => ('why' in reply ? new Error(reply.why) : reply);

function brokenBy(message: string | undefined): Fault {
  const fault = faultOf(message ?? '');
  return fault.cause === 'other' ? faultFor('stopped', message) : fault;
}

export function openLine(
  spawn: SpawnLanguage,
  ask: LoadAsk,
  { onProgress, onWarm, onLost }: LineEvents,
): LanguageLine {
  const calls = new Map<number, Call>();
  let nextId = 1;
  let gone: Fault | undefined;

  const end = spawn({
    onEvent(event) {
      if (event.is === 'lost') lose(event.fault);
      else calls.get(event.id)?.onEvent(event);
    },
    onBreak: (message) => lose(brokenBy(message)),
  });

  function drop(fault: Fault): void {
    gone = fault;
    end.stop();
    const open = [...calls.values()];
    calls.clear();
    for (const call of open) call.fail(fault);
  }
  function lose(fault: Fault): void {
    if (gone) return;
    drop(fault);
    onLost(fault);
  }

  function request<T>(
    make: (id: number) => Request,
    onEvent: (event: Event, resolve: (value: T) => void) => void,
    onFault: (fault: Fault, resolve: (value: T) => void, reject: (error: Error) => void) => void = (
      fault,
      _,
      reject,
    ) => reject(new FaultError(fault)),
  ): Promise<T> {
    if (gone) return Promise.reject(new FaultError(gone));
    const id = nextId++;
    return new Promise<T>((resolve, reject) => {
      const settle = (value: T): void => {
        calls.delete(id);
        resolve(value);
      };
      const fail = (fault: Fault): void => {
        calls.delete(id);
        onFault(fault, resolve, reject);
      };
      calls.set(id, {
        fail,
        onEvent: (event) => (event.is === 'fault' ? fail(event.fault) : onEvent(event, settle)),
      });
      end.post(make(id));
    });
  }

  const loaded = request<Loaded>(
    (id) => ({ id, do: 'load', ask }),
    (event, resolve) => {
      if (event.is === 'progress') onProgress(event.progress);
      else if (event.is === 'warm') onWarm();
      else if (event.is === 'loaded') resolve(event.loaded);
    },
  );
  // Whoever waits for it hears of a failure; that nobody waits is no failure of its own.
  loaded.catch(() => undefined);

  return {
    loaded,
    async answer(asked, settings, { together, signal, onToken, onReply }) {
      const replies: (Reply | Error | undefined)[] = asked.map(() => undefined);
      const texts = asked.map(() => '');
      let timer: ReturnType<typeof setTimeout> | undefined;
      let stop: (() => void) | undefined;
      const settle = (i: number, reply: Reply | Error): void => {
        replies[i] = reply;
        onReply?.(i, reply);
      };
      const answers = (paces: Paces, rest: (i: number) => Reply | Error): Answers => {
        asked.forEach((_, i) => {
          if (!replies[i]) settle(i, rest(i));
        });
        return { replies: replies as readonly (Reply | Error)[], paces };
      };
      const cut = (i: number): Reply => ({ text: texts[i] ?? '', end: 'stopped' });
      try {
        return await request<Answers>(
          (id) => {
            stop = () => {
              end.post({ id, do: 'stop' });
              timer = setTimeout(() => {
                if (calls.has(id)) lose(faultFor('stopped', 'It did not stop in time.'));
              }, PATIENCE_MS);
            };
            return { id, do: 'answer', asked, settings, together };
          },
          (event, resolve) => {
            if (event.is === 'reply') settle(event.task, received(event.reply));
            else if (event.is === 'answered') resolve(answers(event.paces, cut));
            else if (event.is === 'tokens') {
              for (const [task, token] of event.tokens) {
                texts[task] += token.text;
                onToken?.(task, token);
              }
            }
          },
          (fault, resolve, reject) => {
            if (signal?.aborted) resolve(answers(noPaces, cut));
            else if (replies.some(Boolean)) resolve(answers(noPaces, () => new FaultError(fault)));
            else reject(new FaultError(fault));
          },
        ).finally(listen(signal, () => stop?.()));
      } finally {
        clearTimeout(timer);
      }
    },
    view: (prompt, settings) =>
      request(
        (id) => ({ id, do: 'view', prompt, settings }),
        (event, resolve) => event.is === 'view' && resolve(event.view),
      ),
    logits: (prompt, settings) =>
      request(
        (id) => ({ id, do: 'logits', prompt, settings }),
        (event, resolve) => event.is === 'logits' && resolve(event.logits),
      ),
    close() {
      if (!gone) drop(faultFor('stopped', 'The model was put away.'));
    },
  };
}

/** @returns what ends the listening. */
function listen(signal: AbortSignal | undefined, onAbort: () => void): () => void {
  if (signal?.aborted) onAbort();
  signal?.addEventListener('abort', onAbort, { once: true });
  return () => signal?.removeEventListener('abort', onAbort);
}
