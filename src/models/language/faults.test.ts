import { describe, expect, test } from 'vitest';
import { CAUSES, FaultError, faultFor, faultOf } from './faults.ts';

describe('what went wrong', () => {
  test.each([
    [new RangeError('Array buffer allocation failed'), 'memory'],
    [new Error('failed to call OrtRun(). ERROR_CODE: 6, ERROR_MESSAGE: std::bad_alloc'), 'memory'],
    [3336070408, 'memory'],
    ['3436070408', 'memory'],
    [new WebAssembly.RuntimeError('memory access out of bounds'), 'memory'],
    [new Error('Buffer size (2147483648) exceeds the max buffer size limit (1073741824)'), 'memory'],
    [new Error('Device is lost'), 'lost'],
    [new Error('[WebGPU] device lost: DXGI_ERROR_DEVICE_HUNG'), 'lost'],
    [new Error('A valid external Instance reference no longer exists.'), 'lost'],
    [new TypeError('Failed to fetch'), 'network'],
    [new TypeError('NetworkError when attempting to fetch resource.'), 'network'],
    [new TypeError('Load failed'), 'network'],
    [
      new Error('no available backend found. ERR: [webgpu] TypeError: webgpuInit is not a function'),
      'adapter',
    ],
    [new Error('Failed to get GPU adapter.'), 'adapter'],
    [new Error('The device (webgpu) does not support fp16.'), 'f16'],
    [new Error('https://huggingface.co/a/b: status 404'), 'missing'],
    [
      new Error(
        '`local_files_only=true` or `env.allowRemoteModels=false` and file was not found locally at "/x".',
      ),
      'missing',
    ],
    [new DOMException('Quota exceeded.', 'QuotaExceededError'), 'storage'],
    [new Error('Unsupported model type: bert'), 'unfit'],
    [
      new Error(
        "Can't create a session. ERROR_CODE: 7, ERROR_MESSAGE: Failed to load model because protobuf parsing failed.",
      ),
      'unfit',
    ],
    [new Error('something nobody has seen'), 'other'],
    [undefined, 'other'],
  ])('%s is %s', (error, cause) => {
    expect(faultOf(error).cause).toBe(cause);
  });

  test('is said in whole sentences, with what to do', () => {
    for (const cause of CAUSES) {
      const { says, next } = faultFor(cause);
      expect(says).toMatch(/^[A-Z].*\.$/);
      expect(next).toMatch(/^[A-Z].*\.$/);
    }
  });

  test('passes on what has been said already', () => {
    const fault = faultFor('lost', 'x');
    expect(faultOf(new FaultError(fault))).toBe(fault);
  });
});
