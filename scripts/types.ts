import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const tsc = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const rooms = readdirSync('src', { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => `src/${entry.name}/tsconfig.json`);
// The half of a room that runs in Node only.
const halves = ['src/python/node/tsconfig.json'];
const projects = ['tsconfig.json', 'tsconfig.api.json', 'tsconfig.workers.json', ...rooms, ...halves];

function check(project: string): Promise<string | undefined> {
  if (!existsSync(project)) return Promise.resolve(`${project} is missing: every room has its own`);
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [tsc, '--noEmit', '--pretty', 'false', '-p', project],
      { maxBuffer: 1 << 26 },
      (error, stdout, stderr) => resolve(error ? `${stdout}${stderr}`.trim() || error.message : undefined),
    );
  });
}

const failed: string[] = [];
const waiting = [...projects];
const next = async (): Promise<void> => {
  for (let project = waiting.shift(); project !== undefined; project = waiting.shift()) {
    const problem = await check(project);
    if (problem === undefined) continue;
    failed.push(project);
    console.error(`\n${project}\n${problem}`);
  }
};
await Promise.all([next(), next()]);

if (failed.length > 0) {
  console.error(`\nTypes: ${failed.length} of ${projects.length} projects fail: ${failed.sort().join(', ')}`);
  process.exit(1);
}
console.log(`Types: ${projects.length} projects pass`);
