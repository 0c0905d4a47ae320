import type { Own } from '../clients/own.ts';

/** The files of the environments as text, each fetched when it is read. */
const sources = import.meta.glob<string>(
  ['../../envs/*/*.ts', '!../../envs/*/*.test.ts', '!../../envs/*/*.examples.ts', '!../../envs/*/*.brute.ts'],
  { query: '?raw', import: 'default' },
);

export async function environmentSource(family: string, id: string): Promise<string> {
  const load = sources[`../../envs/${family}/${id}.ts`];
  if (!load) throw new Error('The source of this environment is not part of the site.');
  return load();
}

/** The files of an environment in Python, one behind the other. */
export async function ownSource({ shelf }: Own, id: string): Promise<string> {
  const kept = await shelf.get(id);
  if (!kept) throw new Error('Its file is not in this browser any more.');
  const [only] = kept.files;
  return only && kept.files.length === 1
    ? only.text
    : kept.files.map(({ name, text }) => `# ${name}\n\n${text}`).join('\n\n');
}
