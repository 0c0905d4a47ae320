import { createStore, type StoreApi } from 'zustand/vanilla';
import { readAddress } from '../../models/endpoint/address.ts';
import type { Sampling } from '../../models/endpoint/chat.ts';
import type { Diagnosis } from '../../models/endpoint/diagnosis.ts';
import { type DoctorNeeds, examine } from '../../models/endpoint/doctor.ts';
import { type Connection, endpointSolver, MOST_CONCURRENT } from '../../models/endpoint/solver.ts';
import type { Solver } from '../../models/solver.ts';

/** What a person chose of a server. */
export interface EndpointChoices {
  readonly address: string;
  readonly model: string;
  readonly sampling: Sampling;
  readonly concurrency: number;
  readonly key: string;
  /** The key outlives the page, in this browser. */
  readonly keepKey: boolean;
}

export type Checkup =
  | { readonly is: 'none' }
  | { readonly is: 'under way' }
  | { readonly is: 'done'; readonly diagnosis: Diagnosis };

export interface Endpoint extends EndpointChoices {
  readonly checkup: Checkup;
  /** Another server or key makes what was found out of date; a key is never sent to another server than it was given for. */
  set(change: Partial<EndpointChoices>): void;
  /** Asks the server for its models, and the chosen one for a token. */
  check(): Promise<void>;
  stopCheck(): void;
  /** The chosen model, with other sampling where a stored run says so. @throws {Error} that says what is missing. */
  solver(other?: Pick<Connection, 'base' | 'model'> & { readonly sampling: Sampling }): Solver;
}
export type EndpointStore = StoreApi<Endpoint>;

export interface EndpointNeeds {
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  readonly doctor: DoctorNeeds;
}

const KEY = 'envscope-endpoint';
const DEFAULTS: EndpointChoices = {
  address: '',
  model: '',
  sampling: { temperature: 0.7, maxTokens: 4_096 },
  concurrency: 4,
  key: '',
  keepKey: false,
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

function readSampling(kept: unknown): Sampling {
  if (!isRecord(kept)) return DEFAULTS.sampling;
  const number = (name: string): Sampling =>
    typeof kept[name] === 'number' && Number.isFinite(kept[name]) ? { [name]: kept[name] } : {};
  return {
    ...number('temperature'),
    ...number('topP'),
    ...number('topK'),
    ...number('maxTokens'),
    ...number('seed'),
    ...(text(kept.system) ? { system: text(kept.system) } : {}),
  };
}

/** Storage may be refused or hold something else; what cannot be used is the default. */
function readChoices(storage: EndpointNeeds['storage']): EndpointChoices {
  try {
    const kept: unknown = JSON.parse(storage.getItem(KEY) ?? 'null');
    if (!isRecord(kept)) return DEFAULTS;
    const { concurrency } = kept;
    return {
      ...{ address: text(kept.address), model: text(kept.model), sampling: readSampling(kept.sampling) },
      concurrency:
        typeof concurrency === 'number' && concurrency >= 1 && concurrency <= MOST_CONCURRENT
          ? Math.trunc(concurrency)
          : DEFAULTS.concurrency,
      ...{ key: text(kept.key), keepKey: text(kept.key) !== '' },
    };
  } catch {
    return DEFAULTS;
  }
}

/** The key is written only where the person said so. */
function writeChoices(storage: EndpointNeeds['storage'], all: EndpointChoices): void {
  const { address, model, sampling, concurrency, key, keepKey } = all;
  try {
    storage.setItem(
      KEY,
      JSON.stringify({ address, model, sampling, concurrency, ...(keepKey && key ? { key } : {}) }),
    );
  } catch {
    // A full or refused storage costs the memory of the choice, not the choice.
  }
}

const originOf = (address: string): string => {
  const read = readAddress(address);
  return 'base' in read ? new URL(read.base).origin : '';
};

export const createEndpointStore = ({ storage, doctor }: EndpointNeeds): EndpointStore =>
  createStore<Endpoint>()((set, get) => {
    let stopper = new AbortController();
    return {
      ...readChoices(storage),
      checkup: { is: 'none' },
      set(given) {
        const now = get();
        const change: Partial<EndpointChoices> = Object.fromEntries(
          Object.entries(given).filter(([name, value]) => now[name as keyof EndpointChoices] !== value),
        );
        const stale = ['address', 'key', 'model'].some((name) => name in change);
        // The list of models still holds when another of them is chosen.
        const { checkup } = get();
        const listed = checkup.is === 'done' && 'model' in change && Object.keys(change).length === 1;
        if (stale) stopper.abort();
        const moved = 'address' in change && originOf(change.address ?? '') !== originOf(get().address);
        set({
          ...(moved ? { key: '', keepKey: false } : {}),
          ...change,
          ...(stale && !(listed && checkup.diagnosis.state === 'well') ? { checkup: { is: 'none' } } : {}),
        });
        writeChoices(storage, get());
      },
      async check() {
        stopper.abort();
        stopper = new AbortController();
        const { signal } = stopper;
        const { address, model, key } = get();
        set({ checkup: { is: 'under way' } });
        try {
          const diagnosis = await examine({ address, model, key }, doctor, signal);
          if (signal.aborted) return;
          const [only] = diagnosis.models;
          set({ checkup: { is: 'done', diagnosis } });
          if (!model && only && diagnosis.models.length === 1) get().set({ model: only });
        } catch {
          // Only a stop makes the doctor give up.
        }
      },
      stopCheck() {
        stopper.abort();
        if (get().checkup.is === 'under way') set({ checkup: { is: 'none' } });
      },
      solver(other) {
        const { address, model, key, concurrency, sampling } = get();
        const read = readAddress(address);
        if ('why' in read) throw new Error(read.why);
        if (other && other.base !== read.base)
          throw new Error(`Connect to ${other.base} first: that server made the attempts so far.`);
        const named = other?.model ?? model;
        if (!named) throw new Error('Choose one of the server’s models.');
        return endpointSolver(
          { base: read.base, model: named, concurrency, ...(key ? { key } : {}) },
          other?.sampling ?? sampling,
        );
      },
    };
  });
