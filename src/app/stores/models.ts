import { createStore } from 'zustand/vanilla';
import { type ModelCard, TINY } from '../../models/language/catalogue.ts';
import { chooseDevice, type DeviceFacts, type Wish } from '../../models/language/device.ts';
import type { AnswerOptions, Answers, Asked, PromptView } from '../../models/language/engine.ts';
import { type Fault, FaultError, faultFor, faultOf } from '../../models/language/faults.ts';
import { type HubFetch, listHub } from '../../models/language/hub.ts';
import { type ListedFile, packOf } from '../../models/language/listing.ts';
import type { PromptSettings } from '../../models/language/prompt.ts';
import type { LanguageSettings } from '../../models/language/settings.ts';
import { languageSolver } from '../../models/language/solver.ts';
import type { Solver } from '../../models/solver.ts';
import { openLine, type SpawnLanguage } from '../clients/language-line.ts';
import type { ModelCache } from '../clients/model-cache.ts';
import type { OnBoard } from '../clients/on-board.ts';
import { readChoices, writeChoices } from './models-choices.ts';
import { createLoader } from './models-loader.ts';
import { type Picked, parcelsOf, runtimeFile } from './models-parcels.ts';
import {
  allCards,
  cardOf,
  choiceOf,
  type ModelsState,
  type ModelsStore,
  packStateOf,
} from './models-state.ts';

export interface ModelsNeeds {
  readonly spawn: SpawnLanguage;
  readonly cache: ModelCache;
  readonly fetch: HubFetch;
  readonly onBoard: OnBoard;
  /** The site's address, with its origin. */
  readonly base: string;
  readonly storage: Pick<Storage, 'getItem' | 'setItem'>;
  facts(): Promise<DeviceFacts>;
}

/** Language models that run here. One is loaded at a time. */
export interface Models {
  readonly store: ModelsStore;
  /** Asks the browser for its device and what it keeps; again only for what may have changed. */
  look(): Promise<void>;
  set(change: Partial<Pick<ModelsState, 'chosen' | 'repos'>>): void;
  setSettings(change: Partial<LanguageSettings>): void;
  /** Another device puts the loaded model away. */
  setWish(wish: Wish): void;
  /** Asks the hub for the names and sizes of a model's files. */
  list(id: string): Promise<void>;
  addFolder(name: string, files: readonly Picked[]): string;
  /** Fetches what is missing, and makes the model ready. What fails stands in the phase. */
  load(id: string): Promise<void>;
  /** Ends a load, or puts the model away. */
  unload(): void;
  /** What a file is kept under. */
  keyOf(model: string, file: ListedFile): string;
  /** The binary that runs models on the device chosen; undefined until that is known. */
  runtimeFile(): ListedFile | undefined;
  /** Deletes what is kept of it. */
  remove(id: string): Promise<void>;
  /** Rejects with a FaultError. Loads the chosen model where nothing has to come from elsewhere. */
  answer(asked: readonly Asked[], settings: LanguageSettings, options: AnswerOptions): Promise<Answers>;
  view(prompt: string, settings: PromptSettings): Promise<PromptView>;
  /** The largest difference between the logits of this device and the other one, for a prompt. */
  compare(prompt: string): Promise<number>;
  /** The chosen model with the settings as they are now; it is loaded when it is first asked. */
  solver(): Promise<Solver>;
}

const notHere = ({ name }: ModelCard): Fault => ({
  cause: 'missing',
  says: `${name} is not on this device yet.`,
  next: 'Download it on the Models screen.',
});

export function createModels(needs: ModelsNeeds): Models {
  const { spawn, cache, onBoard, storage } = needs;
  const picked = new Map<string, readonly Picked[]>();

  const store: ModelsStore = createStore<ModelsState>()(() => ({
    ...readChoices(storage),
    facts: undefined,
    phase: { is: 'none' },
    listings: Object.fromEntries(
      Object.entries(onBoard.models).map(([id, files]) => [id, { is: 'known', files }]),
    ),
    kept: undefined,
    room: undefined,
    folders: [],
  }));
  const { getState: get, setState } = store;
  store.subscribe((state) => writeChoices(storage, state));
  const setListing = (id: string, listing: ModelsState['listings'][string]): void =>
    setState(({ listings }) => ({ listings: { ...listings, [id]: listing } }));

  async function refresh(): Promise<void> {
    const [kept, room] = await Promise.all([cache.keys(), cache.room()]);
    setState({ kept, room });
  }
  const factsNow = async (): Promise<DeviceFacts> => {
    const facts = get().facts ?? (await needs.facts());
    if (facts !== get().facts) setState({ facts });
    return facts;
  };
  const cardNow = (id: string): ModelCard => {
    const card = cardOf(get(), id);
    if (!card) throw new FaultError(faultFor('missing', `There is no model “${id}” here any more.`));
    return card;
  };

  async function list(id: string): Promise<void> {
    const { source } = cardNow(id);
    if (get().listings[id]?.is === 'known' || source.kind !== 'hub') return;
    setListing(id, { is: 'asking' });
    try {
      setListing(id, { is: 'known', files: await listHub(needs.fetch, source.repo) });
    } catch (error) {
      setListing(id, { is: 'failed', fault: faultOf(error) });
    }
  }

  async function askFor(id: string, wish: Wish) {
    const card = cardNow(id);
    const facts = await factsNow();
    const listing = get().listings[id];
    if (listing?.is !== 'known')
      throw new FaultError(
        listing?.is === 'failed' ? listing.fault : faultFor('missing', 'Its files are not known.'),
      );
    const choice = chooseDevice(facts, wish);
    const pack = packOf(listing.files, choice.class, card.weights?.[choice.class]);
    const ask = parcelsOf({ card, pack, choice, picked: picked.get(id), ...needs });
    return { choice, pack, ask, listing };
  }

  let looked: Promise<void> | undefined;
  const look = async (): Promise<void> => {
    looked ??= (async () => {
      await factsNow();
      await cache.tidy(
        'runtime',
        Object.keys(onBoard.builds).map((build) => runtimeFile(onBoard, build)),
      );
      for (const [id, files] of Object.entries(onBoard.models)) await cache.tidy(id, files);
    })();
    await looked;
    for (const { id, source } of allCards(get())) {
      if (source.kind !== 'hub' || get().listings[id]) continue;
      const files = await cache.listing(id);
      if (files) setListing(id, { is: 'known', files });
    }
    await refresh();
  };

  const { load, unload, lineTo } = createLoader({
    spawn,
    phase: () => get().phase,
    setPhase: (phase) => setState({ phase }),
    async prepare(id) {
      await list(id);
      const { choice, pack, ask, listing } = await askFor(id, get().wish);
      if (cardNow(id).source.kind === 'hub') await cache.keepListing(id, listing.files);
      return { ask, ready: { device: choice.device, dtype: pack.dtype } };
    },
    async allow(id) {
      await look();
      const card = cardNow(id);
      const pack = packStateOf(get(), card);
      const isHere =
        pack.is === 'known' && pack.pack.files.every((file) => get().kept?.has(cache.keyOf(id, file)));
      if (card.source.kind === 'hub' && !isHere) throw new FaultError(notHere(card));
    },
    onEnd: refresh,
  });

  return {
    store,
    look,
    set: (change) => setState(change),
    setSettings: (change) => setState(({ settings }) => ({ settings: { ...settings, ...change } })),
    setWish(wish) {
      if (wish === get().wish) return;
      setState({ wish });
      if (get().phase.is !== 'none') unload();
    },
    list,
    addFolder(name, files) {
      const id = `folder:${name}`;
      picked.set(id, files);
      const card: ModelCard = {
        id,
        name,
        says: 'A folder of yours, for this session.',
        source: { kind: 'folder' },
        run: false,
      };
      setState(({ folders }) => ({ folders: [...folders.filter((folder) => folder.id !== id), card] }));
      setListing(id, {
        is: 'known',
        files: files.map(({ name: file, file: { size } }) => ({ name: file, bytes: size })),
      });
      return id;
    },
    load,
    unload,
    keyOf: cache.keyOf,
    runtimeFile() {
      const choice = choiceOf(get());
      return choice && runtimeFile(onBoard, choice.build);
    },
    async remove(id) {
      const { phase } = get();
      if (phase.is !== 'none' && phase.model === id) unload();
      await cache.remove(id);
      await refresh();
    },
    answer: async (asked, settings, options) => (await lineTo(get().chosen)).answer(asked, settings, options),
    view: async (prompt, settings) => (await lineTo(get().chosen)).view(prompt, settings),
    async compare(prompt) {
      const { chosen, phase, settings } = get();
      const here = await (await lineTo(chosen)).logits(prompt, settings);
      const other = phase.is === 'ready' && phase.device === 'webgpu' ? 'wasm' : 'webgpu';
      const { ask } = await askFor(chosen, other);
      const quiet = { onProgress: () => undefined, onWarm: () => undefined, onLost: () => undefined };
      const second = openLine(spawn, ask, quiet);
      try {
        await second.loaded;
        const there = await second.logits(prompt, settings);
        return here.reduce((most, value, i) => Math.max(most, Math.abs(value - (there[i] as number))), 0);
      } finally {
        second.close();
      }
    },
    async solver() {
      await look();
      const { chosen, settings } = get();
      const card = cardNow(chosen);
      const pack = packStateOf(get(), card);
      const dtype = pack.is === 'known' ? pack.pack.dtype : undefined;
      const small = pack.is === 'known' && pack.pack.bytes < 50_000_000;
      return languageSolver({
        name: chosen === TINY || !dtype ? card.name : `${card.name} ${dtype}`,
        says: card.says,
        settings,
        // A processor works long on one token of many rows, and a stop waits for it.
        together: small ? 16 : choiceOf(get())?.device === 'webgpu' ? 8 : 2,
        answer: async (asked, asSet, options) => (await lineTo(chosen)).answer(asked, asSet, options),
      });
    },
  };
}
