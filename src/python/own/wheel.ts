import { strFromU8, unzipSync } from 'fflate';
import { BUILD } from '../build.ts';
import type { PackageFile } from '../protocol.ts';

/** A wheel: everything in it can be imported. */
export interface Wheel {
  readonly name: string;
  readonly bytes: Uint8Array;
}

const [, minor = ''] = /^3\.(\d+)/.exec(BUILD.python) ?? [];
/** The platform of compiled code that runs here (PEP 783). */
export const COMPILED_FOR = `pyemscripten_${BUILD.abi}_wasm32`;
const PLATFORMS = [COMPILED_FOR, `pyodide_${BUILD.abi}_wasm32`];
const NEEDED = `Needed is one that ends in “-none-any.whl” or “-cp3${minor}-cp3${minor}-${COMPILED_FOR}.whl”.`;
/** What the files of one wheel may take when they are unpacked. */
const MOST_UNPACKED = 256 * 2 ** 20;

const NAME = /^([A-Za-z0-9._]+)-[^-]+(?:-\d[^-]*)?-([\w.]+)-([\w.]+)-([\w.]+)\.whl$/i;

/** The sets of tags in a wheel's name (PEP 425); undefined where the name has none. */
function tagsOf(name: string) {
  const [, , pythons, abis, platforms] = NAME.exec(name.replace(/^.*\//, '')) ?? [];
  return pythons === undefined || abis === undefined || platforms === undefined
    ? undefined
    : { pythons: pythons.split('.'), abis: abis.split('.'), platforms: platforms.split('.') };
}

/** A version that a tag names, as in cp312 or py3, is one that this Python can stand in for. */
function runs(tag: string, abi: string): boolean {
  const [, kind, after] = /^(py|cp)3(\d*)$/.exec(tag) ?? [];
  if (kind === undefined) return false;
  const since = after === '' ? 0 : Number(after);
  return kind === 'py' || abi === 'abi3' ? since <= Number(minor) : since === Number(minor) || after === '';
}

/** Why a wheel of this name cannot be opened here, and which one can, in a sentence; undefined where it can. */
export function unfitWheel(name: string): string | undefined {
  const short = name.replace(/^.*\//, '');
  const tags = tagsOf(short);
  if (!tags) return `The name of ${short} does not say what it is made for. ${NEEDED}`;
  const { pythons, abis, platforms } = tags;
  if (!platforms.some((one) => one === 'any' || PLATFORMS.includes(one)))
    return `${short} is compiled for ${platforms.join(', ')}. ${NEEDED}`;
  const abi = abis.find((one) => one === 'none' || one === 'abi3' || one === `cp3${minor}`);
  if (abi === undefined || !pythons.some((one) => runs(one, abi)))
    return `${short} is made for ${pythons.join(', ')} (${abis.join(', ')}), and here runs Python 3.${minor}. ${NEEDED}`;
  return undefined;
}

/**
 * Files of a zip.
 * @param most bytes when unpacked
 * @returns undefined where it cannot be read, or holds more
 */
export function unzipped(bytes: Uint8Array, most: number, wanted?: RegExp): PackageFile[] | undefined {
  let total = 0;
  try {
    const entries = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        const hidden = /(?:^|\/)(?:__MACOSX|\.|__pycache__)/.test(name) || name.endsWith('/');
        if (hidden || (wanted && !wanted.test(name))) return false;
        total += originalSize;
        if (total > most) throw new RangeError('too large');
        return true;
      },
    });
    return Object.entries(entries).map(([path, content]) => ({ path, bytes: content }));
  } catch {
    return undefined;
  }
}

/** What can be imported from a wheel; undefined when it cannot be read. */
export const packageFiles = ({ bytes }: Wheel): readonly PackageFile[] | undefined =>
  unzipped(bytes, MOST_UNPACKED)?.map((file) => ({
    ...file,
    path: file.path.replace(/^[^/]+\.data\/(?:purelib|platlib)\//, ''),
  }));

/** Names that a wheel lets one import. */
export function topModules(wheel: Wheel): readonly string[] {
  const files = packageFiles(wheel) ?? [];
  const listed = files.find(({ path }) => path.endsWith('.dist-info/top_level.txt'));
  if (listed) return strFromU8(listed.bytes).split(/\s+/).filter(Boolean);
  const names = files.flatMap(
    ({ path }) => /^([A-Za-z_]\w*)(?:(?:\/__init__)?\.py|(?:\.[\w-]+)?\.so)$/.exec(path)?.[1] ?? [],
  );
  return [...new Set(names)];
}
