import type { PythonFile } from '../../core/environment.ts';
import { unfitWheel, unzipped, type Wheel } from './wheel.ts';

/** A file as it was dropped, pasted or read from a disk. */
export interface GivenFile {
  /** With the folders above it, where it has some. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** An environment written in Python, as it is kept. */
export interface OwnSource {
  /** The name of the main file in small letters; the id of the environment. */
  readonly id: string;
  /** The file with `generate`, `observe` and `verify`. */
  readonly main: string;
  readonly files: readonly PythonFile[];
  readonly wheels: readonly Wheel[];
}

const MOST_BYTES = 64 * 2 ** 20;
const PYTHON = /\.py$/i;
const WHEEL = /\.whl$/i;
const ZIP = /\.zip$/i;
/** Of a module that can be the main file. */
const MODULE = /^[A-Za-z][A-Za-z0-9_]*$/;

export const idOf = (main: string): string =>
  main.replace(/^.*\//, '').replace(PYTHON, '').toLowerCase().replaceAll('_', '-');

/**
 * Sorts what was given into the files of one environment and its wheels.
 * @returns or in a sentence what is wrong with it
 */
export function readGiven(given: readonly GivenFile[]): OwnSource | { readonly why: string } {
  const size = given.reduce((sum, { bytes }) => sum + bytes.length, 0);
  if (size > MOST_BYTES) return { why: 'These files are larger than 64 MB together.' };
  const files: PythonFile[] = [];
  const wheels: Wheel[] = [];
  for (const one of given) {
    const name = one.name.replaceAll('\\', '/').replace(/^\/+/, '');
    if (PYTHON.test(name)) {
      const text = textOf(one.bytes);
      if (text === undefined) return { why: `${name} is no UTF-8 text.` };
      files.push({ name, text });
    } else if (WHEEL.test(name)) wheels.push({ name, bytes: one.bytes });
    else if (ZIP.test(name)) {
      const inner = unzipped(one.bytes, MOST_BYTES, /\.(?:py|whl)$/i);
      if (!inner) return { why: `${name} cannot be read as a zip file.` };
      const read = readGiven(inner.map((file) => ({ name: file.path, bytes: file.bytes })));
      if ('why' in read) return { why: `${name}: ${read.why}` };
      files.push(...read.files);
      wheels.push(...read.wheels);
    } else return { why: `${name} is no Python file, wheel or zip.` };
  }
  const unfit = wheels.map(({ name }) => unfitWheel(name)).find((why) => why !== undefined);
  if (unfit !== undefined) return { why: unfit };
  if (files.length === 0)
    return wheels.length === 0
      ? { why: 'There is no Python file here.' }
      : { id: '', main: '', files, wheels };
  const top = withoutCommonFolder(files);
  const main = mainOf(top);
  if ('why' in main) return main;
  return { id: idOf(main.name), main: main.name, files: top, wheels };
}

function mainOf(files: readonly PythonFile[]): PythonFile | { readonly why: string } {
  const able = files.filter(({ text }) => /^(?:async\s+)?def\s+generate\b|^generate\s*=/m.test(text));
  const [main, second] = files.length === 1 ? files : able;
  if (!main) return { why: 'No file defines generate(seed, level) at its top level.' };
  if (second)
    return {
      why: `${able.map(({ name }) => name).join(' and ')} both define generate: leave one of them out.`,
    };
  const module = main.name.replace(PYTHON, '');
  if (!MODULE.test(module))
    return {
      why: `The file's name is the id of the environment: letters, digits and underscores, not “${main.name}”.`,
    };
  return main;
}

/** A zip of a folder holds its files below it; imports start inside. */
function withoutCommonFolder(files: readonly PythonFile[]): readonly PythonFile[] {
  const [folder] = files[0]?.name.split('/') ?? [];
  const all = files.every(({ name }) => name.includes('/') && name.startsWith(`${folder}/`));
  return all
    ? withoutCommonFolder(files.map(({ name, text }) => ({ name: name.slice(`${folder}/`.length), text })))
    : files;
}

const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes).replace(/\r\n?/g, '\n');
  } catch {
    return undefined;
  }
};
