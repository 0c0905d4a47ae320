import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { made } from '../core/host.ts';
import template from '../envs/template/template.ts';
import type { Curriculum } from '../stats/curriculum.ts';
import { writeCurriculum } from '../stats/curriculum-json.ts';
import { jsonl, ran } from './run.test-helpers.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'envscope-sample-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

const problems = Array.from({ length: 30 }, (_, i) => {
  const { id, hash } = made(template, template.levels[1]!, 'measured', i);
  return { id, hash };
});
const curriculum: Curriculum = {
  ...{ name: 'two', seed: 's', problemsPerStep: 4, groupSize: 4, validation: 0.2 },
  schedule: {
    name: 'two',
    source: '',
    bands: ['a', 'b'],
    stages: [{ from: 0, to: 10, weights: [0.5, 0.5] }],
  },
  sources: [
    { env: 'template', band: 'a', weight: 1, problems },
    { env: 'template', band: 'b', weight: 1, params: template.levels[0]! },
  ],
};

test('rows of a part are rows of the run, and verify', async () => {
  const path = file('two.json', writeCurriculum(curriculum));
  const all = await ran(['sample', '--curriculum', path]);
  expect(all).toMatchObject({ code: 0, err: '' });
  expect(all.lines).toHaveLength(40);
  const part = await ran(['sample', '--curriculum', path, '--steps', '2:4', '--count', '4']);
  expect(part.out).toBe(jsonl(...[8, 10, 12, 14].map((at) => all.lines[at])));
  const replies = all.lines.map((row) => {
    const { id, hash } = row.metadata as { id: string; hash: string };
    return { id, hash, reply: row.answer };
  });
  const judged = await ran(['verify'], jsonl(...replies));
  expect(judged.lines.every(({ outcome }) => outcome === 'solved')).toBe(true);
});

test('validation has other problems, verifiers another form, and Parquet the same rows', async () => {
  const path = file('three.json', writeCurriculum(curriculum));
  const ids = async (...more: readonly string[]) =>
    (await ran(['sample', '--curriculum', path, ...more])).lines.map(
      (row) => (row.metadata as { id: string }).id,
    );
  const held = await ids('--validation');
  expect((await ids()).filter((id) => held.includes(id))).toEqual([]);
  const verifiers = await ran(['sample', '--curriculum', path, '--form', 'verifiers', '--count', '7']);
  const out = join(folder, 'rows.parquet');
  expect(
    await ran(['sample', '--curriculum', path, '--form', 'verifiers', '--count', '7', '--parquet', out]),
  ).toMatchObject({ code: 0, out: '' });
  const bytes = readFileSync(out);
  const read = await parquetReadObjects({
    file: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length),
  });
  expect(read).toEqual(verifiers.lines);
});

test('a real set is mixed in, where it is the one the curriculum was made with', async () => {
  const sources = [
    { env: 'real.jsonl', band: 'a', weight: 1, entries: 2 },
    { env: 'template', band: 'b', weight: 1, params: template.levels[0]! },
  ];
  const path = file('real.json', writeCurriculum({ ...curriculum, validation: 0, sources }));
  const real = file('real.jsonl', jsonl({ question: 'x?', answer: '1' }, { question: 'y?', answer: '2' }));
  const mixed = await ran(['sample', '--curriculum', path, '--real', real]);
  expect(mixed).toMatchObject({ code: 0, err: '' });
  const questions = new Set(mixed.lines.map((row) => row.question));
  expect(questions.has('x?') && questions.has('y?')).toBe(true);
  const short = file('short.jsonl', jsonl({ question: 'x?', answer: '1' }, 'no JSON'));
  const refused = await ran(['sample', '--curriculum', path, '--real', short]);
  expect(refused).toMatchObject({ code: 1 });
  expect(refused.err).toContain('line 2: This is no JSON.');
  expect(refused.err).toContain('give the very file');
});

describe('usage', () => {
  test.each([
    [[], 'Which curriculum?'],
    [['x', '--curriculum', 'PATH'], 'takes no environment'],
    [['--curriculum', 'no-such.json'], 'cannot be read'],
    [['--curriculum', 'BAD'], 'no JSON'],
    [['--curriculum', 'PATH', '--steps', '5'], 'such as 0:1000'],
    [['--curriculum', 'PATH', '--steps', '5:90'], 'Steps go from 0 to 10'],
    [['--curriculum', 'PATH', '--count', '41'], '1 to 40 rows'],
    [['--curriculum', 'PATH', '--form', 'csv'], 'entries or verifiers'],
  ])('%j says what to do', async (argv, says) => {
    const paths: Record<string, string> = {
      PATH: file('usage.json', writeCurriculum(curriculum)),
      BAD: file('bad.json', '{'),
    };
    const { code, out, err } = await ran(['sample', ...argv.map((word) => paths[word] ?? word)]);
    expect(err).toContain(says);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });
});
