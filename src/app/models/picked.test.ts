import { expect, test } from 'vitest';
import { pickedFrom } from './picked.ts';

const at = (path: string): File => {
  const file = new File(['x'], path.split('/').at(-1) ?? path);
  Object.defineProperty(file, 'webkitRelativePath', { value: path });
  return file;
};
const names = (paths: readonly string[]) => {
  const { name, picked } = pickedFrom(paths.map(at));
  return [name, picked.map((file) => file.name)];
};

test('files are named from the folder that holds config.json', () => {
  expect(names(['m/config.json', 'm/onnx/model.onnx', 'm/tokenizer.json'])).toEqual([
    'm',
    ['config.json', 'onnx/model.onnx', 'tokenizer.json'],
  ]);
  expect(
    names(['all/a/b/config.json', 'all/a/b/onnx/config.json', 'all/a/b/x.json', 'all/other.txt']),
  ).toEqual(['b', ['config.json', 'onnx/config.json', 'x.json']]);
});

test('weights may stand beside config.json', () => {
  expect(names(['m/config.json', 'm/model_q4.onnx', 'm/model_q4.onnx_data'])).toEqual([
    'm',
    ['config.json', 'onnx/model_q4.onnx', 'onnx/model_q4.onnx_data'],
  ]);
});

test('files without a folder keep their names', () => {
  expect(pickedFrom([new File(['x'], 'config.json')]).picked[0]?.name).toBe('config.json');
  expect(names(['m/readme.md'])).toEqual(['m', ['m/readme.md']]);
});
