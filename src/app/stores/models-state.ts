import { useStore } from 'zustand';
import type { StoreApi } from 'zustand/vanilla';
import { cardOfRepo, cards, type ModelCard } from '../../models/language/catalogue.ts';
import { type Choice, chooseDevice, type DeviceFacts } from '../../models/language/device.ts';
import { type Fault, faultOf } from '../../models/language/faults.ts';
import type { Dtype } from '../../models/language/files.ts';
import { type ListedFile, type Pack, packOf } from '../../models/language/listing.ts';
import type { Progress } from '../../models/language/meter.ts';
import type { Loaded } from '../../models/language/protocol.ts';
import type { ModelChoices } from './models-choices.ts';

/** What is known of a model's files. */
export type Listing =
  | { readonly is: 'asking' }
  | { readonly is: 'known'; readonly files: readonly ListedFile[] }
  | { readonly is: 'failed'; readonly fault: Fault };

/** Of the one model that is at work. */
export type Phase =
  | { readonly is: 'none' }
  | { readonly is: 'check'; readonly model: string }
  | { readonly is: 'load'; readonly model: string; readonly progress: Progress }
  | { readonly is: 'warm'; readonly model: string }
  | {
      readonly is: 'ready';
      readonly model: string;
      readonly device: Choice['device'];
      readonly dtype: Dtype;
      readonly loaded: Loaded;
    }
  | { readonly is: 'failed'; readonly model: string; readonly fault: Fault };

export interface ModelsState extends ModelChoices {
  /** Undefined until the browser has been asked. */
  readonly facts: DeviceFacts | undefined;
  readonly phase: Phase;
  readonly listings: Readonly<Record<string, Listing>>;
  /** Keys of the files that are kept; undefined until it was looked. */
  readonly kept: ReadonlySet<string> | undefined;
  readonly room: { readonly used: number; readonly of: number } | undefined;
  /** Models from folders, for this session. */
  readonly folders: readonly ModelCard[];
}
export type ModelsStore = StoreApi<ModelsState>;

export const useModelsState = <T>(store: ModelsStore, select: (state: ModelsState) => T): T =>
  useStore(store, select);

/** The model on board, the catalogue's, the user's own. */
export const allCards = ({
  repos,
  folders,
}: Pick<ModelsState, 'repos' | 'folders'>): readonly ModelCard[] => [
  ...cards,
  ...repos.map(cardOfRepo),
  ...folders,
];

export const cardOf = (state: Pick<ModelsState, 'repos' | 'folders'>, id: string): ModelCard | undefined =>
  allCards(state).find((card) => card.id === id);

export const choiceOf = ({ facts, wish }: ModelsState): Choice | undefined =>
  facts && chooseDevice(facts, wish);

export type PackState =
  | { readonly is: 'unknown' | 'asking' }
  | { readonly is: 'known'; readonly pack: Pack }
  | { readonly is: 'failed'; readonly fault: Fault };

/** Which of a model's files are fetched for the device chosen. */
export function packStateOf(state: ModelsState, card: ModelCard): PackState {
  const listing = state.listings[card.id];
  const choice = choiceOf(state);
  if (!listing || !choice) return { is: 'unknown' };
  if (listing.is !== 'known') return listing;
  try {
    return { is: 'known', pack: packOf(listing.files, choice.class, card.weights?.[choice.class]) };
  } catch (error) {
    return { is: 'failed', fault: faultOf(error) };
  }
}
