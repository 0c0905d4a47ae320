import { describe, expect, test } from 'vitest';
import { chooseDevice, chooseDtype, type DeviceFacts, doubt, WEBGPU_NEEDS } from './device.ts';

const adapter = { name: 'a card', software: false, f16: true, maxBuffer: 2 ** 31 };
const card: DeviceFacts = { adapter, jspi: true, memory: 8 };
const software: DeviceFacts = { ...card, adapter: { ...adapter, software: true, f16: false } };
const none: DeviceFacts = { adapter: null, jspi: true };

describe('the device', () => {
  test.each([
    ['a card', card, 'auto', { device: 'webgpu', class: 'f16', build: 'jspi' }],
    [
      'a card, where promises cannot be waited for',
      { ...card, jspi: false },
      'auto',
      { device: 'webgpu', class: 'f16', build: 'asyncify' },
    ],
    [
      'a card without f16',
      { ...card, adapter: { ...adapter, f16: false } },
      'auto',
      { device: 'webgpu', class: 'gpu', build: 'jspi' },
    ],
    [
      'a card with small buffers',
      { ...card, adapter: { ...adapter, maxBuffer: 2 ** 27 } },
      'auto',
      { device: 'wasm', class: 'wasm', build: 'plain' },
    ],
    ['software', software, 'auto', { device: 'wasm', class: 'wasm', build: 'plain' }],
    ['software, wished for', software, 'webgpu', { device: 'webgpu', class: 'gpu', build: 'jspi' }],
    ['a card, not wished for', card, 'wasm', { device: 'wasm', class: 'wasm', build: 'plain' }],
    ['nothing', none, 'auto', { device: 'wasm', class: 'wasm', build: 'plain' }],
    ['nothing, wished for', none, 'webgpu', { device: 'wasm', class: 'wasm', build: 'plain' }],
  ] as const)('%s', (_, facts, wish, choice) => {
    expect(chooseDevice(facts, wish)).toEqual(choice);
  });

  test('every condition can fail, and says what it found', () => {
    for (const { holds, finds } of WEBGPU_NEEDS) {
      expect(holds(none)).toBe(false);
      expect(holds(card)).toBe(true);
      expect(finds(card)).not.toBe('');
    }
  });
});

describe('the weights', () => {
  test('half precision only where the card has it', () => {
    expect(chooseDtype(['fp32', 'fp16', 'q4f16'], 'f16')).toBe('q4f16');
    expect(chooseDtype(['fp32', 'fp16', 'q4f16'], 'gpu')).toBe('fp32');
    expect(chooseDtype(['fp16', 'q4f16'], 'wasm')).toBeUndefined();
    expect(chooseDtype(['bnb4'], 'wasm')).toBe('bnb4');
  });

  test('the advice counts where there are such weights', () => {
    expect(chooseDtype(['q4', 'q8'], 'wasm', 'q4')).toBe('q4');
    expect(chooseDtype(['q8'], 'wasm', 'q4')).toBe('q8');
  });

  test('what will not fit is doubted', () => {
    const wasm = chooseDevice(none, 'auto');
    expect(doubt(3e9, none, wasm)).toContain('4 GB');
    expect(doubt(5e8, none, wasm)).toBeUndefined();
    expect(doubt(2e9, { ...card, memory: 4 }, chooseDevice(card, 'auto'))).toContain('4 GB');
  });
});
