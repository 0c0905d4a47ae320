import { strFromU8, unzipSync } from 'fflate';
import type { PythonFile } from '../../core/environment.ts';
import type { PackageFile } from '../protocol.ts';

/** A file as it was dropped, pasted or read from a disk. */
export interface GivenFile {
  /** With the folders above it, where it has some. */
  readonly name: string;
  readonly bytes: Uint8Array;
}
/** A wheel: everything in it can be imported. */
export interface Wheel {
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
      const inner = unzipped(one.bytes, PYTHON);
      if (!inner) return { why: `${name} cannot be read as a zip file.` };
      const read = readGiven(inner.map((file) => ({ name: file.path, bytes: file.bytes })));
      if ('why' in read) return { why: `${name}: ${read.why}` };
      files.push(...read.files);
      wheels.push(...read.wheels);
    } else return { why: `${name} is no Python file, wheel or zip.` };
  }
  for (const { name } of wheels)
    if (!/-none-any\.whl$/i.test(name))
      return {
        why: `${name} holds code compiled for one machine. Wheels for any machine end in “-none-any.whl”.`,
      };
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

function unzipped(bytes: Uint8Array, wanted?: RegExp): PackageFile[] | undefined {
  let total = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const hidden = /(?:^|\/)(?:__MACOSX|\.|__pycache__)/.test(name) || name.endsWith('/');
        if (hidden || (wanted && !wanted.test(name))) return false;
        total += originalSize;
        if (total > MOST_BYTES) throw new RangeError('too large');
        return true;
      },
    });
    return Object.entries(entries).map(([path, content]) => ({ path, bytes: content }));
  } catch {
    return undefined;
  }
}

/** What can be imported from a wheel; undefined when it cannot be read. */
export const packageFiles = ({ bytes }: Wheel): readonly PackageFile[] | undefined => unzipped(bytes);

/** Names that a wheel lets one import. */
export function topModules(wheel: Wheel): readonly string[] {
  const files = packageFiles(wheel) ?? [];
  const listed = files.find(({ path }) => path.endsWith('.dist-info/top_level.txt'));
  if (listed) return strFromU8(listed.bytes).split(/\s+/).filter(Boolean);
  const names = files.flatMap(({ path }) => /^([A-Za-z_]\w*)(?:\/__init__)?\.py$/.exec(path)?.[1] ?? []);
  return [...new Set(names)];
}
