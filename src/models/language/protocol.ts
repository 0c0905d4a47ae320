import type { Reply, Token } from '../solver.ts';
import type { Asked, PromptView } from './engine.ts';
import type { Fault } from './faults.ts';
import type { Dtype } from './files.ts';
import type { Paces } from './generate.ts';
import type { ListedFile } from './listing.ts';
import type { Progress } from './meter.ts';
import type { PromptSettings } from './prompt.ts';
import type { LanguageSettings } from './settings.ts';

/** A file that is fetched and kept, or one that the user picked. */
export type Parcel =
  | (ListedFile & {
      /** Where it is fetched from. */
      readonly address: string;
      /** What it is kept under; a URL, as caches want it. */
      readonly key: string;
    })
  | (ListedFile & { readonly file: Blob });

export interface LoadAsk {
  readonly parcels: readonly Parcel[];
  readonly device: 'webgpu' | 'wasm';
  readonly dtype: Dtype;
  readonly parts: number;
  readonly runtime: {
    readonly script: string;
    /** The binary, fetched and kept like the others. */
    readonly binary: Parcel;
  };
  /** Name of the cache that fetched files are kept in. */
  readonly cache: string;
}

export interface Loaded {
  /** Rows of unequal length may stand together. */
  readonly mixed: boolean;
  readonly context: number | undefined;
  /** Milliseconds of the load without the download. */
  readonly ms: number;
}

export type Request =
  | { readonly id: number; readonly do: 'load'; readonly ask: LoadAsk }
  | {
      readonly id: number;
      readonly do: 'answer';
      readonly asked: readonly Asked[];
      readonly settings: LanguageSettings;
      readonly together: number;
    }
  | { readonly id: number; readonly do: 'view'; readonly prompt: string; readonly settings: PromptSettings }
  | { readonly id: number; readonly do: 'logits'; readonly prompt: string; readonly settings: PromptSettings }
  /** Ends the answering of that id; its replies come as always. */
  | { readonly id: number; readonly do: 'stop' };

/** A reply as it travels; an Error loses its kind on the way. */
export type SentReply = Reply | { readonly why: string };

export type Event =
  | { readonly id: number; readonly is: 'progress'; readonly progress: Progress }
  | { readonly id: number; readonly is: 'warm' }
  | { readonly id: number; readonly is: 'loaded'; readonly loaded: Loaded }
  | { readonly id: number; readonly is: 'tokens'; readonly tokens: readonly (readonly [number, Token])[] }
  | { readonly id: number; readonly is: 'reply'; readonly task: number; readonly reply: SentReply }
  | { readonly id: number; readonly is: 'answered'; readonly paces: Paces }
  | { readonly id: number; readonly is: 'view'; readonly view: PromptView }
  | { readonly id: number; readonly is: 'logits'; readonly logits: Float32Array }
  | { readonly id: number; readonly is: 'fault'; readonly fault: Fault }
  /** The worker can do no more. */
  | { readonly id: 0; readonly is: 'lost'; readonly fault: Fault };
