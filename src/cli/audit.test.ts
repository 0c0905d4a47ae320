import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openNodePython } from '../python/node/python.ts';
import { ran } from './run.test-helpers.ts';

const opened = openNodePython();
const folder = mkdtempSync(join(tmpdir(), 'envscope-'));
afterAll(() => {
  opened.close();
  rmSync(folder, { recursive: true });
});
const python = async () => opened;
const lockers = 'public/examples/lockers.py';

interface Probed {
  readonly probe: string;
  readonly outcome: { readonly is: string; readonly findings?: readonly { id: string; reply?: string }[] };
}
const probesOf = (line: { readonly [name: string]: unknown } | undefined): readonly Probed[] =>
  line?.probes as readonly Probed[];

describe('audit', () => {
  test('an environment without a defect ends with 4 where something could not be looked at', async () => {
    const { code, out } = await ran(['audit', 'template', '--quick']);
    expect(out).toMatch(/^partly {2}template: of \d+ probes \d+ clean, \d+ could not look$/m);
    expect(out).toContain('?  uniqueness: There is no independent enumeration');
    expect(code).toBe(4);
  });

  test('with another process to compare with, and all that is known, it ends with 0', async () => {
    const elsewhere = async (argv: readonly string[]) => (await ran(argv)).out;
    const { code, lines } = await ran(['audit', 'sudoku', '--quick', '--json'], '', { elsewhere });
    expect(probesOf(lines[0]).filter(({ outcome }) => outcome.is !== 'clean')).toEqual([]);
    expect(code).toBe(0);
  });

  test('a planted flaw in a Python file is found, with the reply that shows it', async () => {
    const { code, lines } = await ran(
      ['audit', '--python', lockers, '--quick', '--count', '1', '--json'],
      '',
      { python },
    );
    expect(code).toBe(3);
    const gibberish = probesOf(lines[0]).find(({ probe }) => probe === 'gibberish');
    expect(gibberish?.outcome.findings?.[0]).toMatchObject({
      id: 'lockers@1?level=1#0/0',
      reply: 'asdf ghjk',
    });
  });

  test('as Markdown it has the matrix of format variants', async () => {
    const { out } = await ran(['audit', 'template', '--quick', '--md', '--seed', 'md']);
    expect(out).toContain('## Spaced order (template, version 1): could not look');
    expect(out).toMatch(/^\| template \| strict \|/m);
  });

  test('a duel tells where two verifiers part', async () => {
    const regex = await ran(['audit', 'template', '--quick', '--against', 'regex:$answer']);
    expect(regex.code).toBe(3);
    expect(regex.out).toContain('duel with the pattern $answer');
    const mine = join(folder, 'mine.py');
    writeFileSync(
      mine,
      'def verify(state, reply):\n    return reply.count(" ") + 1 == len(state["puzzle"]["numbers"])\n',
    );
    const argv = ['audit', 'template', '--quick', '--count', '1', '--against', mine, '--json'];
    const duel = probesOf((await ran(argv, '', { python })).lines[0]).at(-1);
    expect(duel).toMatchObject({ probe: 'duel with mine.py', outcome: { is: 'found' } });
  });

  test('a duel with another version: by the attempts that it judged, by its file, and by its build', async () => {
    const run = await ran('run --solver oracle --env template --level 1 --count 2 --json'.split(' '));
    const attempts = run.lines as readonly { readonly instance: string }[];
    expect(attempts.length).toBeGreaterThan(0);
    const older = attempts.map((attempt, at) => ({
      ...attempt,
      version: 0,
      instance: attempt.instance.replace(/@\d+/, '@0'),
      ...(at === 0 ? { outcome: 'wrong', reward: 0, rule: 'gone' } : {}),
    }));
    const file = join(folder, 'attempts.jsonl');
    writeFileSync(file, `${older.map((one) => JSON.stringify(one)).join('\n')}\nno attempt\n`);
    const quick = ['audit', 'template', '--quick', '--count', '1', '--json', '--against'];
    const recorded = await ran([...quick, file]);
    expect(recorded.err).toContain('1 bad line is left out');
    expect(probesOf(recorded.lines[0]).at(-1)).toMatchObject({
      probe: 'duel with version 0, as recorded',
      outcome: { is: 'found', total: 1, findings: [{ got: 'solved' }] },
    });

    const elsewhere = join(folder, 'other.mjs');
    writeFileSync(
      elsewhere,
      `export default { id: 'another', version: 4, levels: [], rules: [], generate() {}, read() {}, write() {} };`,
    );
    const nothing = await ran([...quick, elsewhere]);
    expect(nothing.err).toContain('has nothing of template: there was no duel.');

    const build = join(folder, 'build.mjs');
    writeFileSync(
      build,
      `export const environments = [{ id: 'template', version: 5 }];
       export const create = async () => { throw new RangeError('no such params'); };`,
    );
    expect(probesOf((await ran([...quick, build])).lines[0]).at(-1)).toMatchObject({
      probe: expect.stringContaining('duel with version 5 of '),
      outcome: { is: 'could not look' },
    });
  });
});
