import type { PackageFile } from './protocol.ts';

/** As much of Emscripten's module as is needed to bring packages in. */
export interface Linker {
  readonly FS: {
    mkdirTree(path: string): void;
    writeFile(path: string, bytes: Uint8Array): void;
  };
  stackSave(): number;
  stackRestore(at: number): void;
  stringToUTF8OnStack(text: string): number;
  UTF8ToString(at: number, most: number): string;
  _dlerror(): number;
  _emscripten_dlopen_promise(path: number, flags: number): number;
  getPromise(at: number): Promise<unknown>;
  readonly promiseMap: { free(at: number): void };
}

const SITE_PACKAGES = '/lib/python3.14/site-packages/';
const RTLD_NOW = 2;

/**
 * Writes packages where they are imported from, and links the compiled code in them.
 * @returns whether there is any
 * @throws Error that names the library which does not fit
 */
export async function putPackages(module: Linker, packages: readonly PackageFile[]): Promise<boolean> {
  for (const { path, bytes } of packages) {
    const parts = path.split('/');
    if (parts.includes('..') || path.startsWith('/')) throw new Error(`“${path}” leads out of the packages.`);
    module.FS.mkdirTree(SITE_PACKAGES + parts.slice(0, -1).join('/'));
    module.FS.writeFile(SITE_PACKAGES + path, bytes);
  }
  const libraries = packages.filter(({ path }) => path.endsWith('.so'));
  for (const { path } of libraries) await link(module, path);
  return libraries.length > 0;
}

async function link(module: Linker, path: string): Promise<void> {
  const stack = module.stackSave();
  const asked = module._emscripten_dlopen_promise(module.stringToUTF8OnStack(SITE_PACKAGES + path), RTLD_NOW);
  module.stackRestore(stack);
  const linked = module.getPromise(asked);
  module.promiseMap.free(asked);
  try {
    await linked;
  } catch (error) {
    const at = module._dlerror();
    const said = at === 0 ? String(error) : module.UTF8ToString(at, 512);
    throw new Error(`“${path}” is no library that fits: ${said.trim().split('\n').at(-1)}`);
  }
}
