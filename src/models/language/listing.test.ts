import { describe, expect, test } from 'vitest';
import { readRepo } from './catalogue.ts';
import { FaultError } from './faults.ts';
import { listHub } from './hub.ts';
import { type ListedFile, packOf } from './listing.ts';

const file = (name: string, bytes = 10): ListedFile => ({ name, bytes });
const side = ['config.json', 'tokenizer.json', 'tokenizer_config.json'].map((name) => file(name));

const faultOf = (run: () => unknown): string | undefined => {
  try {
    run();
  } catch (error) {
    if (error instanceof FaultError) return error.fault.cause;
  }
  return undefined;
};

describe('the files of a model', () => {
  test('are the weights of one kind with all their parts, and what goes with them', () => {
    const all = [
      ...side,
      file('generation_config.json'),
      file('README.md'),
      file('onnx/model.onnx', 500),
      file('onnx/model_q4.onnx', 50),
      file('onnx/model_q4.onnx_data', 300),
      file('onnx/model_q4.onnx_data_1', 200),
      file('onnx/model_q4f16.onnx', 1),
    ];
    const pack = packOf(all, 'gpu');
    expect(pack).toMatchObject({ dtype: 'q4', bytes: 590, parts: 2 });
    expect(pack.files.map(({ name }) => name)).not.toContain('README.md');
    expect(packOf(all, 'wasm', 'fp32').dtype).toBe('fp32');
  });

  test('are refused where something needed is not there', () => {
    expect(faultOf(() => packOf(side, 'wasm'))).toBe('missing');
    expect(faultOf(() => packOf([...side.slice(1), file('onnx/model.onnx')], 'wasm'))).toBe('missing');
    expect(faultOf(() => packOf([...side, file('onnx/model_q4f16.onnx')], 'wasm'))).toBe('f16');
  });
});

describe('the hub', () => {
  const answering = (status: number, body: unknown) => async () => Response.json(body, { status });

  test('is asked for one repository, with nothing of the user', async () => {
    const asked: [string, RequestInit][] = [];
    const files = await listHub(async (url, init) => {
      asked.push([url, init]);
      return Response.json([
        { type: 'directory', path: 'onnx', size: 0 },
        { type: 'file', path: 'onnx/model.onnx', size: 7 },
      ]);
    }, 'a/b');
    expect(files).toEqual([{ name: 'onnx/model.onnx', bytes: 7 }]);
    expect(asked).toHaveLength(1);
    expect(asked[0]![0]).toBe('https://huggingface.co/api/models/a/b/tree/main?recursive=true');
    expect(asked[0]![1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test.each([
    [401, 'missing'],
    [404, 'missing'],
    [429, 'network'],
    [500, 'network'],
  ])('that answers %d is a fault of the kind %s', async (status, cause) => {
    await expect(listHub(answering(status, {}), 'a/b')).rejects.toMatchObject({ fault: { cause } });
  });

  test('that cannot be reached, or says something else, is a fault', async () => {
    await expect(
      listHub(async () => Promise.reject(new TypeError('Failed to fetch')), 'a/b'),
    ).rejects.toMatchObject({
      fault: { cause: 'network' },
    });
    await expect(listHub(answering(200, { error: 'no' }), 'a/b')).rejects.toBeInstanceOf(FaultError);
  });
});

test('a repository is read as people paste it', () => {
  for (const text of ['a/b-c.1', ' https://huggingface.co/a/b-c.1 ', 'https://hf.co/a/b-c.1/tree/main'])
    expect(readRepo(text)).toEqual({ repo: 'a/b-c.1' });
  for (const text of ['', 'a', 'a/', 'a/b/c', '../b', 'a/b..c', 'https://evil.example/a/b', 'a/<b>'])
    expect(readRepo(text), text).toHaveProperty('why');
});
