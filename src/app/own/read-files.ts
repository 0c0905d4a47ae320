import { catalogue } from '../../envs/catalogue.ts';
import { type OwnSource, readGiven } from '../../python/own/source.ts';

export type Given = OwnSource | { readonly why: string };

/** An id may be taken by an environment of the catalogue, whose links would then mean another. */
const free = (given: Given): Given =>
  'id' in given && catalogue.some(({ id }) => id === given.id)
    ? { why: `There is an environment “${given.id}” in the catalogue: give ${given.main} another name.` }
    : given;

export async function readFiles(files: readonly File[]): Promise<Given> {
  const read = await Promise.all(
    files.map(async (file) => ({
      // A dropped folder says where its files stood.
      name: file.webkitRelativePath || file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
  return free(readGiven(read));
}

export const readText = (name: string, text: string): Given =>
  free(readGiven([{ name, bytes: new TextEncoder().encode(text) }]));
