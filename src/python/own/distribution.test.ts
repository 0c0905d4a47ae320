import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { fetchWheels, missingModule, wantedFor } from './distribution.ts';

const bytesOf = (name: string): Buffer => Buffer.from(`wheel of ${name}`);
const one = (name: string, depends: readonly string[] = [], file = `${name}-1.0-py3-none-any.whl`) => ({
  [name]: {
    file_name: file,
    sha256: createHash('sha256').update(bytesOf(file)).digest('hex'),
    imports: [name.replaceAll('-', '_')],
    depends,
  },
});
const lock = JSON.stringify({
  packages: {
    ...one('plot-kit', ['num', 'knot']),
    ...one('knot', ['plot-kit']),
    ...one('num', ['libnum'], 'num-2-cp314-cp314-pyemscripten_2026_0_wasm32.whl'),
    ...one('libnum', [], 'libnum-0.3.zip'),
    ...one('old', [], 'old-2-cp313-cp313-pyodide_2025_0_wasm32.whl'),
    ...one('lost', ['away']),
    odd: { file_name: '../x.whl', sha256: '', imports: ['odd'], depends: [] },
  },
});
const server = (files: Readonly<Record<string, string | Buffer>>) => async (name: string) => {
  const body = files[name];
  return body === undefined
    ? new Response(null, { status: 404 })
    : new Response(new Uint8Array(Buffer.from(body)));
};

test('a module brings its package and what that needs, once each', () => {
  expect(wantedFor(lock, 'plot_kit')).toMatchObject({
    files: [
      { name: 'plot-kit-1.0-py3-none-any.whl' },
      { name: 'num-2-cp314-cp314-pyemscripten_2026_0_wasm32.whl' },
      { name: 'knot-1.0-py3-none-any.whl' },
      { name: 'libnum-0.3.zip' },
    ],
  });
  expect(wantedFor(lock, 'old')).toMatchObject({
    why: expect.stringContaining('compiled for pyodide_2025_0'),
  });
  expect(wantedFor(lock, 'lost')).toEqual({ why: 'lost needs away, which the distribution does not have.' });
  expect(wantedFor(lock, 'odd')).toHaveProperty('why');
  expect(wantedFor(lock, 'none')).toHaveProperty('why');
  expect(wantedFor('<html>', 'knot')).toEqual({ why: 'There is no list of packages at this address.' });
  expect(wantedFor('{"packages":3}', 'knot')).toHaveProperty('why');
});

test('wheels are compared with the list', async () => {
  const name = 'knot-1.0-py3-none-any.whl';
  const files = {
    'pyodide-lock.json': lock,
    [name]: bytesOf(name),
    ...Object.fromEntries(
      [
        'plot-kit-1.0-py3-none-any.whl',
        'num-2-cp314-cp314-pyemscripten_2026_0_wasm32.whl',
        'libnum-0.3.zip',
      ].map((file) => [file, bytesOf(file)]),
    ),
  };
  expect(await fetchWheels(server(files), 'knot')).toMatchObject({
    wheels: [
      { name },
      { name: 'plot-kit-1.0-py3-none-any.whl' },
      { name: 'num-2-cp314-cp314-pyemscripten_2026_0_wasm32.whl' },
      { name: 'libnum-0.3-py3-none-pyemscripten_2026_0_wasm32.whl' },
    ],
  });
  await expect(fetchWheels(server({ ...files, [name]: 'another' }), 'knot')).rejects.toThrow(
    'SHA-256 differs',
  );
  await expect(fetchWheels(server({}), 'knot')).rejects.toThrow('pyodide-lock.json could not be fetched');
  await expect(fetchWheels(() => Promise.reject(new Error('offline')), 'knot')).rejects.toThrow('connection');
});

test('the module that is missing is read from the fault', () => {
  const fault = (type: string, message: string) => ({ kind: 'exception', type, message }) as const;
  expect(missingModule(fault('ModuleNotFoundError', "No module named 'mpmath.libmp'"))).toBe('mpmath');
  expect(missingModule(fault('ValueError', "No module named 'mpmath'"))).toBeUndefined();
  expect(missingModule(undefined)).toBeUndefined();
});
