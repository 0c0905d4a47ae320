import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { startServer, type TestServer } from '../models/endpoint/server.test-helpers.ts';
import { importAttempts } from '../records/import.ts';
import { memoryRecords } from '../records/memory.ts';
import { ran } from './run.test-helpers.ts';
import { trainedOn } from './run-parts.ts';

let server: TestServer | undefined;
let folder: string | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
  if (folder) await rm(folder, { recursive: true });
  folder = undefined;
  delete process.env.TEST_KEY;
});
const file = async (name: string, text: string) => {
  folder ??= await mkdtemp(join(tmpdir(), 'envscope-'));
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
};

test('a table has a row for each environment and level, with its rates', async () => {
  const { code, out, err } = await ran(
    'run --solver oracle --env template,sudoku --level 1,3 --count 5'.split(' '),
  );
  expect({ code, err }).toEqual({ code: 0, err: '' });
  const rows = out.trim().split('\n');
  expect(rows[0]).toBe('oracle');
  expect(rows[1]).toMatch(/environment +level +instances +n +solved +pass rate % +95 % interval +pass@1 %/);
  expect(rows).toHaveLength(6);
  expect(rows[2]).toMatch(/sudoku +1 +5 +5 +5 +100\.0 +56\.6–100\.0 +100\.0/);
});

test('attempts as JSON are what the importer reads, and a repeated run adds nothing', async () => {
  const argv = 'run --solver random --env template --level 2 --count 6 --samples 3 --json'.split(' ');
  const { code, out, lines } = await ran(argv);
  expect(code).toBe(0);
  expect(lines).toHaveLength(18);
  const records = memoryRecords();
  const report = await importAttempts(records, 'jsonl', [out]);
  expect(report).toMatchObject({ added: 18, badLines: 0 });
  const [attempt] = await records.attempts();
  expect(attempt).toMatchObject({
    ...{ env: 'template', level: 2, seed: '1', solver: { kind: 'baseline', name: 'random' } },
    run: expect.stringMatching(/^random [0-9a-f]{16}$/),
  });

  const half = await file('half.jsonl', out.split('\n').slice(0, 7).join('\n'));
  const rest = await ran([...argv, '--known', half]);
  expect(rest.lines).toHaveLength(11);
  const all = new Set([...lines.slice(0, 7), ...rest.lines].map(({ id }) => id));
  expect(all).toEqual(new Set(lines.map(({ id }) => id)));
});

test('an endpoint is asked, with its key from the environment', async () => {
  server = await startServer({ models: ['m'], key: 'secret', reply: () => ['<answer>', '0', '</answer>'] });
  process.env.TEST_KEY = 'secret';
  const { code, err, lines, out } = await ran([
    ...['run', '--solver', `endpoint:127.0.0.1:${server.port}`, '--key', 'TEST_KEY', '--env', 'template'],
    ...['--level', '1', '--count', '3', '--samples', '2', '--temperature', '0.5', '--json'],
  ]);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  expect(lines).toHaveLength(6);
  expect(lines[0]).toMatchObject({
    solver: { kind: 'model', name: 'm, temperature 0.5' },
    reply: '<answer>0</answer>',
    extra: { promptTokens: 5, replyTokens: 3 },
  });
  expect(out).not.toContain('secret');
  expect(server.asked.filter(({ method }) => method === 'POST').at(-1)?.body).toMatchObject({
    temperature: 0.5,
  });
});

test('what an endpoint lacks is said before anything is made', async () => {
  server = await startServer({ models: ['a', 'b'] });
  const at = `endpoint:${server.base}`;
  const run = async (...more: string[]) => ran(['run', '--solver', at, '--env', 'template', ...more]);
  expect(await run()).toMatchObject({ code: 2, err: expect.stringContaining('--model a, --model b') });
  expect(await run('--model', 'c')).toMatchObject({ code: 2, err: expect.stringContaining('no model “c”') });
  server.change({ key: 'K' });
  expect(await run('--model', 'a')).toMatchObject({
    code: 2,
    err: expect.stringContaining('asks for a key'),
  });
  const spare = await startServer();
  await spare.close();
  const gone = await ran(['run', '--solver', `endpoint:${spare.base}`, '--env', 'template']);
  expect(gone).toMatchObject({ code: 2, err: expect.stringContaining('Nobody listens at') });
});

test('a server that goes away keeps what was made', async () => {
  let left = 4;
  server = await startServer({
    models: ['m'],
    first: ({ body }, response) => {
      if (!body || left-- > 0) return undefined;
      response.writeHead(401).end('{}');
      return true;
    },
  });
  const { code, err, lines } = await ran([
    ...['run', '--solver', `endpoint:${server.base}`, '--env', 'template', '--level', '1', '--count', '9'],
    ...['--concurrency', '1', '--json'],
  ]);
  expect(code).toBe(1);
  expect(lines).toHaveLength(4);
  expect(err).toContain('It could not go on: The server wants another key');
});

test('Ctrl-C keeps what is made, and says how to go on', async () => {
  server = await startServer({ models: ['m'], pace: 5 });
  const running = ran([
    ...['run', '--solver', `endpoint:${server.base}`, '--env', 'template', '--level', '1', '--count', '500'],
  ]);
  const waited = setInterval(() => {
    if ((server?.asked.length ?? 0) < 20) return;
    clearInterval(waited);
    process.emit('SIGINT');
  }, 5);
  const { code, err, out } = await running;
  expect(code).toBe(1);
  expect(err).toMatch(/Stopped after \d+ of 500 attempts; --known makes the rest\./);
  expect(out).toMatch(/template +1 +\d+ +\d+/);
});

test.each([
  ['run', 'Who attempts?'],
  ['run --solver oracle', 'Which environments?'],
  ['run --solver clairvoyant --env template', 'There is no solver "clairvoyant"'],
  ['run --solver oracle --env nowhere', 'There is no environment "nowhere"'],
  ['run --solver oracle --env template --level 0', 'not "0"'],
  ['run --solver oracle --env template --level 99', 'has level 99'],
  ['run --solver oracle --env template --model m', '--model means nothing'],
  ['run --solver random --env template --temperature 3', '--temperature means nothing'],
  ['run --solver endpoint:x --env template --temperature 3', 'from 0 to 2'],
  ['run --solver endpoint:x --env template --key NO_SUCH_VARIABLE', 'NO_SUCH_VARIABLE is empty'],
  ['run --solver oracle --env template --known no-such-file', 'no-such-file cannot be read'],
  ['run sudoku --solver oracle', '--env sudoku'],
])('%s ends with 2 and says what to do', async (line, says) => {
  const { code, out, err } = await ran(line.split(' '));
  expect(err).toContain(says);
  expect({ code, out }).toEqual({ code: 2, out: '' });
});

test('what tiny was trained on is read from its card', async () => {
  expect(await trainedOn(await file('card.json', '{"trained":["a","b","a"]}'))).toEqual(['a', 'b']);
  await expect(trainedOn(await file('bad.json', '{'))).rejects.toThrow('--env a,b');
});
