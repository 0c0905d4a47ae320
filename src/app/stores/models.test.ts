import { describe, expect, test } from 'vitest';
import { TINY } from '../../models/language/catalogue.ts';
import type { DeviceFacts } from '../../models/language/device.ts';
import { faultFor } from '../../models/language/faults.ts';
import type { ListedFile } from '../../models/language/listing.ts';
import type { Event, Request } from '../../models/language/protocol.ts';
import { defaultSettings } from '../../models/language/settings.ts';
import type { ModelCache } from '../clients/model-cache.ts';
import type { OnBoard } from '../clients/on-board.ts';
import { createModels } from './models.ts';
import { readChoices } from './models-choices.ts';

const files: readonly ListedFile[] = [
  ...['config.json', 'tokenizer.json', 'tokenizer_config.json'].map((name) => ({
    name,
    bytes: 1,
    hash: 'h',
  })),
  { name: 'onnx/model.onnx', bytes: 100, hash: 'h' },
];
const build = { script: 'ort/a.mjs', binary: 'ort/a.wasm', bytes: 10 };
const onBoard: OnBoard = {
  version: '1',
  builds: { plain: build, jspi: build, asyncify: build },
  models: { [TINY]: files },
};
const HUB = 'onnx-community/Qwen3-0.6B-ONNX';
const paces = { prompt: { tokens: 1, ms: 1 }, reply: { tokens: 1, ms: 1 } };

function setUp({ facts = { adapter: null, jspi: true } as DeviceFacts, kept = [] as string[] } = {}) {
  const workers: { requests: Request[]; say(event: Event): void; stopped: boolean }[] = [];
  const asked: string[] = [];
  const stored = new Map<string, string>();
  const keys = new Set(kept);
  const cache: ModelCache = {
    name: 'kept',
    keys: async () => new Set(keys),
    keyOf: (model, { name }) => `${model}/${name}`,
    listing: async () => undefined,
    keepListing: async () => undefined,
    remove: async (model) => {
      for (const key of keys) if (key.startsWith(model)) keys.delete(key);
    },
    tidy: async () => undefined,
    room: async () => undefined,
  };
  const models = createModels({
    cache,
    onBoard,
    base: 'https://site/',
    facts: async () => facts,
    storage: {
      getItem: (key) => stored.get(key) ?? null,
      setItem: (key, value) => void stored.set(key, value),
    },
    async fetch(url) {
      asked.push(url);
      return Response.json(files.map(({ name, bytes }) => ({ type: 'file', path: name, size: bytes })));
    },
    spawn({ onEvent }) {
      const worker = {
        requests: [] as Request[],
        say: onEvent,
        stopped: false,
      };
      workers.push(worker);
      return {
        post(request) {
          worker.requests.push(request);
          const { id } = request;
          if (request.do === 'load')
            queueMicrotask(() => onEvent({ id, is: 'loaded', loaded: { mixed: true, context: 9, ms: 1 } }));
          if (request.do === 'answer')
            queueMicrotask(() => {
              request.asked.forEach((_, task) => {
                onEvent({ id, is: 'reply', task, reply: { text: 'said', end: 'done' } });
              });
              onEvent({ id, is: 'answered', paces });
            });
        },
        stop() {
          worker.stopped = true;
        },
      };
    },
  });
  const ask = () => models.answer([{ prompt: 'p', key: 'k' }], defaultSettings, { together: 1 });
  return { models, workers, asked, stored, keys, ask, phase: () => models.store.getState().phase };
}

describe('the models', () => {
  test('load the one on board by themselves, and ask nobody else', async () => {
    const { ask, workers, asked, phase } = setUp();
    expect((await ask()).replies).toEqual([{ text: 'said', end: 'done' }]);
    await ask();
    expect(workers).toHaveLength(1);
    expect(asked).toEqual([]);
    expect(phase()).toMatchObject({ is: 'ready', model: TINY, device: 'wasm', dtype: 'fp32' });
  });

  test('download nothing from elsewhere that the user did not ask for', async () => {
    const { models, ask, asked, workers } = setUp();
    models.set({ chosen: HUB });
    await expect(ask()).rejects.toThrow('Download it on the Models screen.');
    expect(asked).toEqual([]);
    expect(workers).toHaveLength(0);
    await models.load(HUB);
    expect(asked).toHaveLength(1);
    expect((await ask()).replies).toHaveLength(1);
  });

  test('come back by themselves after a lost device', async () => {
    const { ask, workers, phase } = setUp();
    await ask();
    workers[0]!.say({ id: 0, is: 'lost', fault: faultFor('lost') });
    expect(phase()).toMatchObject({ is: 'failed', fault: { cause: 'lost' } });
    expect(workers[0]!.stopped).toBe(true);
    expect((await ask()).replies).toHaveLength(1);
    expect(workers).toHaveLength(2);
    expect(phase()).toMatchObject({ is: 'ready' });
  });

  test('have one worker at a time; a cancelled load leaves none', async () => {
    const { models, workers, phase } = setUp();
    await models.load(TINY);
    await models.load(TINY);
    expect(workers.map(({ stopped }) => stopped)).toEqual([true, false]);
    const loading = models.load(TINY);
    models.unload();
    await loading;
    expect(phase()).toEqual({ is: 'none' });
    expect(workers.every(({ stopped }) => stopped)).toBe(true);
  });

  test('go to another device when it is wished for', async () => {
    const adapter = { name: 'a', software: true, f16: false, maxBuffer: 2 ** 31 };
    const { models, ask, workers, phase } = setUp({ facts: { adapter, jspi: true } });
    await ask();
    expect(phase()).toMatchObject({ device: 'wasm' });
    models.setWish('webgpu');
    expect(workers[0]!.stopped).toBe(true);
    await ask();
    expect(phase()).toMatchObject({ device: 'webgpu' });
  });

  test('give a solver that says what shapes its replies', async () => {
    const { models } = setUp();
    models.setSettings({ temperature: 0.5, topK: 7, system: 'Be brief.' });
    const solver = await models.solver();
    expect(solver).toMatchObject({
      kind: 'model',
      name: 'envscope-tiny, temperature 0.5',
      steady: false,
      settings: { temperature: 0.5, topK: 7, system: 'Be brief.', seed: '1' },
    });
    models.setSettings({ temperature: 0 });
    expect((await models.solver()).steady).toBe(true);
    models.setSettings({ temperature: 0.7 });
    expect((await models.solver()).name).toBe(TINY);
    expect(solver.steady).toBe(false);
  });

  test('say what is missing of a folder', async () => {
    const { models, phase } = setUp();
    const id = models.addFolder('mine', [{ name: 'config.json', file: new File(['{}'], 'config.json') }]);
    await models.load(id);
    expect(phase()).toMatchObject({ is: 'failed', fault: { cause: 'missing' } });
  });

  test('are kept as they were chosen, and only what can be used', async () => {
    const { models, stored } = setUp();
    models.set({ repos: ['a/b'] });
    models.setSettings({ maxTokens: 99 });
    const storage = { getItem: (key: string) => stored.get(key) ?? null };
    expect(readChoices(storage)).toMatchObject({ repos: ['a/b'], settings: { maxTokens: 99 } });
    const broken = {
      repos: ['../x', 3],
      wish: 'tpu',
      settings: { temperature: 9, topK: 'x', template: 'z' },
    };
    expect(readChoices({ getItem: () => JSON.stringify(broken) })).toEqual(
      readChoices({ getItem: () => null }),
    );
    expect(readChoices({ getItem: () => '{' })).toEqual(readChoices({ getItem: () => null }));
  });
});
