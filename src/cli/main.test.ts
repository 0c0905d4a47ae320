import { type ChildProcessWithoutNullStreams, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import packageJson from '../../package.json';
import { catalogue } from '../envs/catalogue.ts';
import { jsonl } from './run.test-helpers.ts';

const main = resolve('src/cli/main.ts');
const env = catalogue[0]!.id;
const envscope = (
  argv: readonly string[],
  input = '',
): { status: number | null; out: string; err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', 'tsx', main, ...argv], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, out: stdout, err: stderr };
};
const started = (argv: readonly string[], node: readonly string[] = []): ChildProcessWithoutNullStreams =>
  spawn(process.execPath, [...node, '--import', 'tsx', main, ...argv]);
const ended = (child: ChildProcessWithoutNullStreams): Promise<number | null> =>
  new Promise((done) => child.on('close', done));
const heard = async (stream: Readable): Promise<string> => {
  let text = '';
  for await (const chunk of stream.setEncoding('utf8')) text += chunk;
  return text;
};

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'envscope-cli-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the program lists, generates and verifies what it generated, from a file as from the input', () => {
  const listed = envscope(['list', '--json']);
  expect(JSON.parse(listed.out)).toHaveLength(catalogue.length);
  const made = envscope(['generate', env, '--count', '20', '--seed', 'ø', '--with-answer']);
  expect(made).toMatchObject({ status: 0, err: '' });
  const rows = made.out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; answer: string });
  const input = jsonl(...rows.map((row) => ({ ...row, reply: row.answer })));
  const file = join(folder, 'replies.jsonl');
  writeFileSync(file, input);
  const judged = envscope(['verify', file]);
  expect(judged).toMatchObject({ status: 0, err: '' });
  expect(judged.out).toBe(jsonl(...rows.map(({ id }) => ({ id, outcome: 'solved', reward: 1 }))));
  expect(envscope(['verify'], input)).toEqual(judged);
});

test('exit codes: 1 for a bad line, 2 for usage; the version is the package’s', () => {
  expect(envscope(['verify'], 'x\n')).toMatchObject({ status: 1, out: '' });
  expect(envscope(['nothing'])).toMatchObject({ status: 2, out: '' });
  expect(envscope(['--version'])).toMatchObject({ status: 0, out: `${packageJson.version}\n` });
});

describe('as a stream', () => {
  const ids = envscope(['generate', env, '--count', '7'])
    .out.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line).id as string);
  const id = ids[0]!;
  const idAt = (i: number): string => ids[Math.floor(i / 4) % ids.length]!;

  test('20,000 long lines pass through a small heap in their order', async () => {
    const total = 20_000;
    const child = started(['verify'], ['--max-old-space-size=80']);
    const pad = 'x'.repeat(10_000);
    Readable.from(
      (function* () {
        for (let i = 0; i < total; i += 1)
          yield jsonl({ id: idAt(i), reply: `${pad}<answer>no grid</answer>` });
      })(),
      { objectMode: false },
    ).pipe(child.stdin);
    const [status, out, err] = await Promise.all([ended(child), heard(child.stdout), heard(child.stderr)]);
    expect(err).toBe('');
    expect(status).toBe(0);
    const got = out.trimEnd().split('\n');
    expect(got).toHaveLength(total);
    expect(got.findIndex((line, i) => JSON.parse(line).id !== idAt(i))).toBe(-1);
  });

  test('a line is answered before the next one is written', async () => {
    const child = started(['verify']);
    const end = ended(child);
    const answers = child.stdout[Symbol.asyncIterator]();
    for (const reply of ['a', 'b']) {
      child.stdin.write(jsonl({ id, reply }));
      expect(JSON.parse(String((await answers.next()).value))).toMatchObject({ id, outcome: 'unreadable' });
    }
    child.stdin.end();
    expect(await end).toBe(0);
  });

  test('an output that is closed early ends it quietly, though its input goes on', async () => {
    const child = started(['verify']);
    const said = heard(child.stderr);
    child.stdin.on('error', () => undefined);
    const feed = setInterval(() => child.stdin.write(jsonl({ id, reply: 'a' }).repeat(50)), 5);
    child.stdout.once('data', () => child.stdout.destroy());
    const status = await ended(child);
    clearInterval(feed);
    expect({ status, err: await said }).toEqual({ status: 0, err: '' });
  });

  test('so does an endless generation', async () => {
    const child = started(['generate', env, '--count', '1000000000']);
    const said = heard(child.stderr);
    child.stdout.once('data', () => child.stdout.destroy());
    expect({ status: await ended(child), err: await said }).toEqual({ status: 0, err: '' });
  });
});
