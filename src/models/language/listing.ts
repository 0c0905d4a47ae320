import { chooseDtype, type DeviceClass } from './device.ts';
import { FaultError, faultFor } from './faults.ts';
import { DTYPES, type Dtype, isPartOf, NEEDED_FILES, SIDE_FILES, weightsName } from './files.ts';

export interface ListedFile {
  readonly name: string;
  readonly bytes: number;
  /** Of its contents, where it is known: another hash is another file. */
  readonly hash?: string;
}

/** The files of a model that are fetched for a device. */
export interface Pack {
  readonly dtype: Dtype;
  readonly files: readonly ListedFile[];
  readonly bytes: number;
  /** Files of weights beside the model's own. */
  readonly parts: number;
}

/**
 * Chooses among a model's files.
 * @throws {FaultError} when it lacks what is needed.
 */
export function packOf(all: readonly ListedFile[], deviceClass: DeviceClass, first?: Dtype): Pack {
  const lacking = NEEDED_FILES.filter((name) => !all.some((file) => file.name === name));
  if (lacking.length > 0) throw new FaultError(faultFor('missing', `There is no ${lacking.join(', no ')}.`));
  const there = DTYPES.filter((dtype) => all.some(({ name }) => name === weightsName(dtype)));
  const dtype = chooseDtype(there, deviceClass, first);
  if (!dtype)
    throw new FaultError(
      faultFor(
        there.length > 0 ? 'f16' : 'missing',
        there.length > 0 ? `There are only ${there.join(', ')}.` : 'There is no onnx/model.onnx.',
      ),
    );
  const weights = weightsName(dtype);
  const files = all.filter(
    ({ name }) => (SIDE_FILES as readonly string[]).includes(name) || isPartOf(weights, name),
  );
  return {
    dtype,
    files,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    parts: files.filter(({ name }) => name.startsWith(`${weights}_data`)).length,
  };
}
