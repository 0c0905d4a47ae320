import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { BUILD } from '../build.ts';
import { packageFiles, topModules, unfitWheel } from './wheel.ts';

test('what compiled packages are made for is what Pyodide says of itself', () => {
  const lock = JSON.parse(readFileSync('node_modules/pyodide/pyodide-lock.json', 'utf8'));
  expect(lock.info).toEqual({
    abi_version: BUILD.abi,
    arch: 'wasm32',
    platform: `emscripten_${BUILD.emscripten}`,
    python: BUILD.python,
  });
  for (const { file_name: name } of Object.values<{ file_name: string }>(lock.packages))
    if (name.endsWith('.whl')) expect(unfitWheel(name)).toBeUndefined();
});

test.each([
  'a-1.0-py3-none-any.whl',
  'a-1.0-py2.py3-none-any.whl',
  'folder/a-1.0-1-py311-none-any.whl',
  'a-1.0-cp314-cp314-pyodide_2026_0_wasm32.whl',
  'a-1.0-cp310-abi3-pyemscripten_2026_0_wasm32.whl',
  'a-1.0-py3-none-pyemscripten_2026_0_wasm32.whl',
])('%s can be opened', (name) => {
  expect(unfitWheel(name)).toBeUndefined();
});

test.each([
  ['a-1.0-cp314-cp314-manylinux_2_28_x86_64.whl', 'is compiled for manylinux_2_28_x86_64.'],
  ['a-1.0-cp313-cp313-pyodide_2025_0_wasm32.whl', 'is compiled for pyodide_2025_0_wasm32.'],
  [
    'a-1.0-cp313-cp313-pyemscripten_2026_0_wasm32.whl',
    'is made for cp313 (cp313), and here runs Python 3.14.',
  ],
  ['a-1.0-cp315-abi3-pyemscripten_2026_0_wasm32.whl', 'is made for cp315 (abi3)'],
  ['a-1.0-py2-none-any.whl', 'is made for py2'],
  ['a.whl', 'does not say what it is made for.'],
])('%s is refused, and the one that is needed is named', (name, says) => {
  expect(unfitWheel(name)).toContain(says);
  expect(unfitWheel(name)).toContain('-none-any.whl” or “-cp314-cp314-pyemscripten_2026_0_wasm32.whl”.');
});

test('what a wheel keeps in its data folders is imported like the rest; modules are known without a list', () => {
  const bytes = zipSync({
    'a-1.0.data/purelib/deep/__init__.py': strToU8(''),
    'plain.py': strToU8(''),
    'quick.cpython-314-wasm32-emscripten.so': strToU8(''),
    'a-1.0.dist-info/METADATA': strToU8(''),
  });
  expect(packageFiles({ name: 'a', bytes })?.map(({ path }) => path)).toContain('deep/__init__.py');
  expect(topModules({ name: 'a', bytes })).toEqual(['deep', 'plain', 'quick']);
});
