import { spawnSync } from 'node:child_process';

const stages: readonly (readonly [name: string, command: string])[] = [
  ['browser', 'tsx scripts/chromium.ts'],
  ['types', 'npm run --silent types'],
  ['lint', 'npm run --silent lint'],
  ['unit tests', 'npm run --silent unit'],
  ['build', 'npm run --silent build'],
  ['journeys', 'npm run --silent e2e'],
];

const begun = performance.now();
const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

for (const [name, command] of stages) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error(`\n${name}: failed after ${seconds(start)}`);
    process.exit(status || 1);
  }
  console.log(`${name}: ${seconds(start)}`);
}
console.log(`\nAll ${stages.length} stages passed in ${seconds(begun)}`);
