import { expect, test } from 'vitest';
import { createSettingsStore, defaultSettings } from './settings.ts';

const storage = (text: string | null = null) => {
  const kept = { text };
  return {
    kept,
    getItem: () => kept.text,
    setItem: (_: string, next: string) => {
      kept.text = next;
    },
  };
};

test('settings are kept', () => {
  const store = storage();
  createSettingsStore(store).getState().set({ timer: false });
  expect(createSettingsStore(store).getState()).toMatchObject({ ...defaultSettings, timer: false });
});

test('what cannot be used is the default', () => {
  for (const text of ['', 'null', '7', '[]', '{', '{"timer":"no","set":true,"other":false}'])
    expect(createSettingsStore(storage(text)).getState()).toMatchObject(defaultSettings);
  expect(createSettingsStore(storage('{"timer":false,"set":true}')).getState()).toMatchObject({
    timer: false,
    set: expect.any(Function),
  });
});

test('a storage that refuses costs the memory and not the choice', () => {
  const refusing = {
    getItem: (): string | null => {
      throw new Error('refused');
    },
    setItem: () => {
      throw new Error('full');
    },
  };
  const settings = createSettingsStore(refusing);
  settings.getState().set({ oneKey: false });
  expect(settings.getState().oneKey).toBe(false);
});
