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
    ...one('plot-kit', ['num', 'knot', 'away']),
    ...one('knot', ['plot-kit']),
    ...one('num', [], 'num-2-cp314-cp314-pyemscripten_wasm32.whl'),
    odd: { file_name: '../x.whl', sha256: '', imports: ['odd'], depends: [] },
  },
});
const server = (files: Readonly<Record<string, string | Buffer>>) => async (name: string) => {
  const body = files[name];
  return body === undefined
    ? new Response(null, { status: 404 })
    : new Response(new Uint8Array(Buffer.from(body)));
};

test('a module brings its package and what that needs, once each; compiled ones are named', () => {
  expect(wantedFor(lock, 'plot_kit')).toMatchObject({
    files: [{ name: 'plot-kit-1.0-py3-none-any.whl' }, { name: 'knot-1.0-py3-none-any.whl' }],
    without: ['num', 'away'],
  });
  expect(wantedFor(lock, 'num')).toEqual({
    why: 'num is compiled code; only packages in plain Python can be opened here.',
  });
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
    'plot-kit-1.0-py3-none-any.whl': bytesOf('plot-kit-1.0-py3-none-any.whl'),
  };
  expect(await fetchWheels(server(files), 'knot')).toMatchObject({
    wheels: [{ name }, { name: 'plot-kit-1.0-py3-none-any.whl' }],
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
