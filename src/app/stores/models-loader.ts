import { type Fault, FaultError, faultFor, faultOf } from '../../models/language/faults.ts';
import type { LoadAsk } from '../../models/language/protocol.ts';
import { type LanguageLine, openLine, type SpawnLanguage } from '../clients/language-line.ts';
import type { Phase } from './models-state.ts';

export interface LoaderNeeds {
  readonly spawn: SpawnLanguage;
  phase(): Phase;
  setPhase(phase: Phase): void;
  /** What the model's worker is to load; the hub is asked for a list where there is none. */
  prepare(id: string): Promise<{
    readonly ask: LoadAsk;
    readonly ready: Pick<Extract<Phase, { readonly is: 'ready' }>, 'device' | 'dtype'>;
  }>;
  /** Throws a FaultError where a load would download from elsewhere. */
  allow(id: string): Promise<void>;
  /** A load has ended, one way or the other. */
  onEnd(): Promise<void>;
}

/** The one model at work. */
export interface Loader {
  load(id: string): Promise<void>;
  unload(): void;
  /** A line to this model, loaded where that is allowed. Rejects with a FaultError. */
  lineTo(id: string): Promise<LanguageLine>;
}

export function createLoader({ spawn, phase, setPhase, prepare, allow, onEnd }: LoaderNeeds): Loader {
  let line: LanguageLine | undefined;
  let opening: { readonly id: string; readonly done: Promise<void> } | undefined;
  let turns = 0;

  function close(): void {
    line?.close();
    line = undefined;
  }

  async function start(id: string): Promise<void> {
    close();
    const turn = ++turns;
    const isCurrent = (): boolean => turn === turns;
    const show = (next: Phase): void => {
      if (isCurrent()) setPhase(next);
    };
    const fail = (fault: Fault): void => {
      if (!isCurrent()) return;
      close();
      setPhase({ is: 'failed', model: id, fault });
    };
    show({ is: 'check', model: id });
    try {
      const { ask, ready } = await prepare(id);
      if (!isCurrent()) return;
      line = openLine(spawn, ask, {
        onProgress: (progress) => show({ is: 'load', model: id, progress }),
        onWarm: () => show({ is: 'warm', model: id }),
        onLost: fail,
      });
      const loaded = await line.loaded;
      show({ is: 'ready', model: id, ...ready, loaded });
    } catch (error) {
      fail(faultOf(error));
    }
    await onEnd();
  }

  function load(id: string): Promise<void> {
    const loading = { id, done: start(id) };
    opening = loading;
    return loading.done.finally(() => {
      if (opening === loading) opening = undefined;
    });
  }

  const ready = (id: string): LanguageLine | undefined => {
    const now = phase();
    return now.is === 'ready' && now.model === id ? line : undefined;
  };

  return {
    load,
    unload() {
      turns++;
      opening = undefined;
      close();
      setPhase({ is: 'none' });
      void onEnd();
    },
    async lineTo(id) {
      const open = ready(id);
      if (open) return open;
      if (opening?.id !== id) await allow(id);
      await (opening?.id === id ? opening.done : load(id));
      const opened = ready(id);
      if (opened) return opened;
      const after = phase();
      throw new FaultError(after.is === 'failed' ? after.fault : faultFor('stopped'));
    },
  };
}
