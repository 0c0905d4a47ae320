export interface ExampleFile {
  readonly file: string;
  readonly title: string;
  readonly about: string;
}

/** Files below `examples/` of the site. */
export const EXAMPLES: readonly ExampleFile[] = [
  { file: 'hoops.py', title: 'Hoops', about: 'Points that add up to a total; a reward for coming near.' },
  { file: 'parcels.py', title: 'Parcels', about: 'Follow orders step by step; partial rewards.' },
  {
    file: 'lockers.py',
    title: 'Lockers',
    about: 'Has a verifier that can be fooled, to see the checks at work.',
  },
];

export async function loadExample(file: string): Promise<string> {
  const response = await fetch(`${import.meta.env.BASE_URL}examples/${file}`).catch(() => undefined);
  if (!response?.ok) throw new Error(`${file} could not be loaded. Check the connection and try again.`);
  return response.text();
}
