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
