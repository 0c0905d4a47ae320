import { describe, expect, test } from 'vitest';
import { ran } from './run.test-helpers.ts';

describe('usage', () => {
  test.each([
    [['lisst'], 'Did you mean "list"?'],
    [['list', '--jsno'], 'Did you mean "--json"?'],
    [['list', 'sudoku'], 'envscope show sudoku'],
    [['list', '--json=1'], 'takes no value'],
    [['show'], 'Which environment?'],
    [['show', 'templte'], 'Did you mean "template"?'],
    [['show', 'template', 'more'], '"more" is one word too many'],
    [['show', 'template', '--level'], '--level needs a value'],
    [['show', 'template', '--level', '9'], 'from 1 to 5'],
    [['show', 'template', '--level', '1e0'], 'from 1 to 5'],
    [['show', 'template', '--level', '1', '--level', '2'], 'given twice'],
    [['show', 'template', '--level', '1', '--params', '{}'], 'not both'],
    [['show', 'template', '--params', '{'], 'is no JSON'],
    [['show', 'template', '--params', '{"count":5}'], 'apart: At least apart is missing.'],
    [['show', 'template', '--params', '{"count":99,"apart":16}'], 'count: Numbers goes from 4 to 12.'],
    [['show', 'template', '--params', '{"count":5,"apart":16,"x":1}'], 'no knob “x”'],
    [['show', 'template', '--seed', ''], '--seed is any text'],
    [['generate', 'template', '--count', '0'], 'from 1 to'],
    [['generate', 'template', '--index', '999999999', '--count', '2'], 'Indices end'],
    [['verify', 'no-such-file.jsonl'], 'no-such-file.jsonl cannot be read'],
    [['verify', 'src'], 'it is a folder'],
    [['verify', '--reading', 'loose'], 'strict or lenient'],
    [['verify', '--format', 'csv'], 'envscope or reasoning-gym, not "csv"'],
    [['disagree', 'no-such-file.jsonl'], 'no-such-file.jsonl cannot be read'],
    [['disagree', '--json', '--md'], 'not both'],
    [['audit', 'templte'], 'Did you mean "template"?'],
    [['audit', '--json', '--md'], 'not both'],
    [['audit', '--quick', '--long'], 'not both'],
    [['audit', 'template', '--against', 'regex:('], '--against: Invalid regular expression'],
    [['audit', 'template', '--against', 'no.py'], 'There is no file no.py'],
    [['audit', 'template', '--against', 'no.jsonl'], 'There is no file no.jsonl'],
    [['audit', 'template', '--against', 'package.json.js'], 'There is no file package.json.js'],
    [['audit', 'template', '--against', 'scripts/base.ts'], 'is no environment, no catalogue and no build'],
    [['bench', 'template'], '--env template'],
    [['bench', '--env', 'nothing-like-it'], 'There is no environment'],
  ])('%j ends with 2 and says what to do', async (argv, says) => {
    const { code, out, err } = await ran(argv);
    expect(err).toContain(says);
    expect({ code, out }).toEqual({ code: 2, out: '' });
  });

  test('no command shows the overview as a message; asked for, it is data', async () => {
    const bare = await ran([]);
    expect(bare).toMatchObject({ code: 2, out: '' });
    expect(await ran(['--help'])).toMatchObject({ code: 0, out: bare.err.replace(/\n$/, ''), err: '' });
  });

  test.each(['list', 'show', 'generate', 'verify', 'run', 'disagree', 'audit', 'bench'])(
    '%s has help',
    async (name) => {
      const { code, out } = await ran([name, '--help']);
      expect(code).toBe(0);
      expect(out).toMatch(new RegExp(`^envscope ${name} `));
      expect(out).toContain('Examples');
      expect((await ran(['help', name])).out).toBe(out);
    },
  );

  test('the version is that of the package', async () => {
    expect(await ran(['--version'])).toMatchObject({ code: 0, out: '1.2.3\n' });
  });
});
