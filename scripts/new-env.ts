import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { catalogue, families } from '../src/envs/catalogue.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const envs = join(root, 'src/envs');
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const [path, ...more] = process.argv.slice(2);
const [family, name, ...deeper] = path?.split('/') ?? [];
const problem = problemWith();
if (problem !== undefined || family === undefined || name === undefined) {
  console.error(`${problem}\nUsage: npm run new-env family/name, such as grids/my-puzzle`);
  process.exit(2);
}

const written = ['', '.examples', '.brute'].map((kind) => {
  const text = readFileSync(join(envs, 'template', `template${kind}.ts`), 'utf8');
  const file = `src/envs/${family}/${name}${kind}.ts`;
  writeFileSync(join(root, file), kind === '' ? named(text) : text.replaceAll("'./template", `'./${name}`));
  return file;
});
const list = join(envs, family, 'family.ts');
writeFileSync(list, withEntry(readFileSync(list, 'utf8')));
// The catalogue that was imported above is the one without the new environment.
const cards = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/cards.ts'], {
  cwd: root,
  stdio: 'inherit',
});
if (cards.status !== 0) process.exit(1);

console.log(`Written: ${written.join(', ')}
Added: ${name} in src/envs/${family}/family.ts and src/envs/cards.ts

It works as it stands, with the template's puzzle. Now:
  1. Write the puzzle in ${written[0]}; src/envs/README.md is the guide.
  2. Write boards for each rule in ${written[1]}, and the enumeration in ${written[2]}.
  3. npm run cards && npm run golden -- ${name} --replace
  4. LAWS_OF=${name} npx vitest run src/envs/laws
  5. npm run -s envscope -- show ${name}`);

function problemWith(): string | undefined {
  if (more.length > 0 || deeper.length > 0 || !family || !name) return 'Name one family and one environment.';
  if (!families.some(({ id }) => id === family))
    return `There is no family "${family}"; there are ${families.map(({ id }) => id).join(', ')}. A new one is a folder with a family.ts, named in src/envs/catalogue.ts.`;
  if (!kebab.test(name)) return `"${name}" is not in kebab-case, such as my-puzzle.`;
  if (name === 'template' || catalogue.some(({ id }) => id === name)) return `The name "${name}" is taken.`;
  if (existsSync(join(envs, family, `${name}.ts`))) return `src/envs/${family}/${name}.ts is there already.`;
  return undefined;
}

function named(text: string): string {
  const title = (name as string).replaceAll('-', ' ').replace(/^./, (c) => c.toUpperCase());
  const field = (source: string, key: string, value: string): string => {
    const line = new RegExp(`^  ${key}: '[^']*',$`, 'm');
    if (!line.test(source)) throw new Error(`The template has no line for ${key}.`);
    return source.replace(line, `  ${key}: '${value}',`);
  };
  return field(field(field(text, 'id', name as string), 'title', title), 'family', family as string);
}

/** Puts the entry behind the last of its family, where the hardest stands. */
function withEntry(text: string): string {
  const end = text.indexOf('\n  },\n};');
  if (end < 0) throw new Error(`The end of the list in src/envs/${family}/family.ts was not found.`);
  const key = /^[a-z0-9]+$/.test(name as string) ? name : `'${name}'`;
  const entry = `
    ${key}: {
      load: () => import('./${name}.ts'),
      examples: () => import('./${name}.examples.ts'),
    },`;
  return text.slice(0, end) + entry + text.slice(end);
}
