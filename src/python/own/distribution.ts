import type { PythonFault } from '../../core/environment.ts';
import { COMPILED_FOR, unfitWheel, type Wheel } from './wheel.ts';

/** Where the packages of the Pyodide that runs here are published. Nothing asks there unless a person says so. */
export const USUAL_ADDRESS = 'https://cdn.jsdelivr.net/pyodide/v314.0.7/full/';

/** What the list of a distribution tells of a package. */
interface Listed {
  readonly file_name: string;
  readonly sha256: string;
  readonly imports: readonly string[];
  readonly depends: readonly string[];
}
interface WantedFile {
  readonly name: string;
  readonly sha256: string;
}

/** A library that others link to comes as a zip beside them; kept as a wheel it is unpacked where they look for it. */
const LIBRARY = /^(\w[\w.+]*)-(\d[\w.+]*)\.zip$/;
const wheelNameOf = (name: string): string =>
  name.replace(LIBRARY, (_, library, version) => `${library}-${version}-py3-none-${COMPILED_FOR}.whl`);

/** The module that an import did not find. */
export const missingModule = (fault: PythonFault | undefined): string | undefined =>
  fault?.type === 'ModuleNotFoundError'
    ? /^No module named '([A-Za-z_]\w*)/.exec(fault.message)?.[1]
    : undefined;

/** What has to be fetched so that a module can be imported, by the text of `pyodide-lock.json`. */
export function wantedFor(
  lock: string,
  module: string,
): { readonly files: readonly WantedFile[] } | { readonly why: string } {
  const packages = readLock(lock);
  if (!packages) return { why: 'There is no list of packages at this address.' };
  const first = [...packages].find(([, { imports }]) => imports.includes(module))?.[0];
  if (first === undefined) return { why: `The distribution has no package with a module “${module}”.` };
  const files: WantedFile[] = [];
  const names = new Set([first]);
  for (const name of names) {
    const listed = packages.get(name);
    if (!listed) return { why: `${first} needs ${name}, which the distribution does not have.` };
    const unfit = unfitWheel(wheelNameOf(listed.file_name));
    if (unfit !== undefined) return { why: unfit };
    files.push({ name: listed.file_name, sha256: listed.sha256 });
    for (const one of listed.depends) names.add(one);
  }
  return { files };
}

/**
 * Fetches a module's package and those it needs, each compared with the list's SHA-256.
 * @param get asks the distribution for one of its files
 * @throws Error, to be shown, where something cannot be fetched or is not what the list says
 */
export async function fetchWheels(
  get: (name: string) => Promise<Response>,
  module: string,
): Promise<{ readonly wheels: readonly Wheel[] } | { readonly why: string }> {
  const fetched = async (name: string): Promise<Response> => {
    const response = await get(name).catch(() => undefined);
    if (!response?.ok) throw new Error(`${name} could not be fetched. Check the address and the connection.`);
    return response;
  };
  const wanted = wantedFor(await (await fetched('pyodide-lock.json')).text(), module);
  if ('why' in wanted) return wanted;
  const wheels: Wheel[] = [];
  for (const { name, sha256 } of wanted.files) {
    const bytes = new Uint8Array(await (await fetched(name)).arrayBuffer());
    if ((await sha256Of(bytes)) !== sha256)
      throw new Error(`${name} is not the file that the list names: its SHA-256 differs.`);
    wheels.push({ name: wheelNameOf(name), bytes });
  }
  return { wheels };
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Undefined where the text is no such list; entries that are no packages are left out. */
function readLock(text: string): ReadonlyMap<string, Listed> | undefined {
  let lock: unknown;
  try {
    lock = JSON.parse(text);
  } catch {
    return undefined;
  }
  const packages = (lock as { readonly packages?: unknown } | null)?.packages;
  if (typeof packages !== 'object' || packages === null) return undefined;
  return new Map(Object.entries(packages).filter((entry): entry is [string, Listed] => isListed(entry[1])));
}

function isListed(value: unknown): value is Listed {
  if (typeof value !== 'object' || value === null) return false;
  const { file_name, sha256, imports, depends } = value as Record<string, unknown>;
  const texts = (list: unknown): boolean =>
    Array.isArray(list) && list.every((one) => typeof one === 'string');
  return (
    typeof file_name === 'string' &&
    /^[\w.+-]+\.\w+$/.test(file_name) &&
    typeof sha256 === 'string' &&
    texts(imports) &&
    texts(depends)
  );
}
