import { describe, expect, test } from 'vitest';
import template from '../envs/template/template.ts';
import { Closed } from './io.ts';
import { jsonl, ran, testCatalogue } from './run.test-helpers.ts';

const ID = 'template@1?count=4&apart=15#a/0';
const generated = async (...argv: string[]) => (await ran(['generate', 'template', ...argv])).lines;

describe('list', () => {
  test('has a line per environment, and exactly six fields as JSON', async () => {
    const text = await ran(['list']);
    const json = JSON.parse((await ran(['list', '--json'])).out) as object[];
    expect(text.out.trimEnd().split('\n')).toHaveLength(json.length + 1);
    for (const row of json)
      expect(Object.keys(row)).toEqual(['id', 'version', 'title', 'family', 'levels', 'oracle']);
  });
});

describe('show', () => {
  test('tells rules, levels, prompt, board and sources', async () => {
    const { code, out } = await ran(['show', 'template', '--level', '2', '--seed', 'ü/1', '--index', '3']);
    expect(code).toBe(0);
    for (const { says } of template.rules) expect(out).toContain(says);
    expect(out).toContain('→ 2  count=6&apart=16');
    expect(out).toMatch(/template@1\?count=6&apart=16#%C3%BC%2F1\/3 {2}hash [0-9a-f]{8}/);
    expect(out).toContain('Nothing placed yet');
    expect(out).toContain('Put only your final answer between');
    expect(out).toContain(template.sources[0]);
  });

  test('says where a verifier runs code', async () => {
    expect((await ran(['show', 'test-only'])).out).toContain('Its verifier runs code in Python');
  });
});

describe('generate', () => {
  test('writes the fields of an instance, in order, and the secret of none', async () => {
    const [line] = await generated('--seed', 'NEURIPS');
    expect(Object.keys(line!)).toEqual([
      'id',
      'env',
      'version',
      'params',
      'seed',
      'index',
      'hash',
      'prompt',
      'puzzle',
    ]);
    const { out } = await ran(['generate', 'test-only', '--count', '5']);
    expect(out).not.toContain('return x * 1');
    expect(out).not.toContain('secret');
  });

  test('gives the same for a level and its params, and counts on from an index', async () => {
    const params = JSON.stringify(template.levels[1]);
    expect(await generated('--level', '2', '--count', '3')).toEqual(
      await generated('--params', params, '--count', '3'),
    );
    const all = await generated('--count', '4');
    expect(all.map(({ index }) => index)).toEqual([0, 1, 2, 3]);
    expect(await generated('--index', '2', '--count', '2')).toEqual(all.slice(2));
  });

  test('writes the seed as the id has it: NFC', async () => {
    const [line] = await generated('--seed', 'u\u0308');
    expect(line).toMatchObject({ seed: 'ü', id: expect.stringContaining('#%C3%BC/0') });
  });

  test('adds an answer that verify calls solved, and null without an oracle', async () => {
    const lines = await generated('--level', '5', '--count', '3', '--with-answer');
    const verdicts = await ran(['verify'], jsonl(...lines.map((line) => ({ ...line, reply: line.answer }))));
    expect(verdicts.code).toBe(0);
    expect(verdicts.lines).toEqual(lines.map(({ id }) => ({ id, outcome: 'solved', reward: 1 })));

    const { oracle: _oracle, ...without } = template;
    const catalogue = [
      { ...testCatalogue[0]!, id: 'bare', load: async () => ({ default: without as never }) },
    ];
    const { lines: bare } = await ran(['generate', 'bare', '--with-answer'], '', { catalogue });
    expect(bare[0]).toMatchObject({ answer: null });
  });

  test('reports an instance that cannot be made and makes the others', async () => {
    let calls = 0;
    const faulty = {
      ...template,
      generate: (...args: Parameters<typeof template.generate>) => {
        calls += 1;
        if (calls === 2) throw new Error('No such numbers within 200 tries.');
        return template.generate(...args);
      },
    };
    const catalogue = [{ ...testCatalogue[0]!, id: 'faulty', load: async () => ({ default: faulty }) }];
    const { code, lines, err } = await ran(['generate', 'faulty', '--count', '3'], '', { catalogue });
    expect(code).toBe(1);
    expect(lines.map(({ index }) => index)).toEqual([0, 2]);
    expect(err).toBe('index 1: No such numbers within 200 tries.\n');
  });
});

describe('verify', () => {
  test('keeps the order and gives rule, places and reason where there are some', async () => {
    const [right] = await generated('--level', '1', '--with-answer');
    const id = right!.id;
    const numbers = (right!.puzzle as { numbers: number[] }).numbers;
    const { code, lines, err } = await ran(
      ['verify', '-'],
      jsonl({ id, reply: numbers.join(' ') }, { id, reply: right!.answer }, { id, reply: 'none' }),
    );
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(lines).toEqual([
      {
        id,
        outcome: 'wrong',
        reward: 0,
        rule: 'apart',
        places: expect.arrayContaining([expect.stringMatching(/^slot\d$/)]),
        why: expect.stringContaining('differ by less than'),
      },
      { id, outcome: 'solved', reward: 1 },
      { id, outcome: 'unreadable', reward: 0, why: expect.stringContaining('none') },
    ]);
  });

  test('bad lines are told with their numbers and the rest is done', async () => {
    const good = { id: ID, reply: '1 2 3 4' };
    const bad = (more: object): object => ({ ...good, ...more });
    const input = jsonl(
      good,
      '{"id": ',
      '[1]',
      { reply: 'x' },
      { id: ID },
      bad({ id: 'nonsense' }),
      bad({ id: 'templte@1?count=4#a/0' }),
      bad({ id: 'template@1?count=3&apart=15#a/0' }),
      bad({ hash: 'deadbeef' }),
      bad({ id: ID.replace('@1', '@2') }),
      bad({ hash: 7 }),
      '',
      good,
    );
    const { code, lines, err } = await ran(['verify'], input);
    expect(code).toBe(1);
    expect(lines).toHaveLength(2);
    expect(err.trimEnd().split('\n')).toEqual([
      'line 2: This is no JSON.',
      'line 3: This is no JSON object.',
      'line 4: "id" is missing, or is no text.',
      'line 5: "reply" is missing, or is no text.',
      'line 6: "nonsense" is no id of an instance.',
      expect.stringContaining('line 7: There is no environment "templte". Did you mean "template"?'),
      'line 8: id: count: Numbers goes from 4 to 12.',
      expect.stringContaining('line 9: generator changed'),
      expect.stringContaining('line 10: generator changed: template is at version 1'),
      'line 11: "hash" is no text.',
      '10 bad lines have no verdict.',
    ]);
  });

  test('another version is judged where the hash shows that the instance is the same', async () => {
    const [line] = await generated('--with-answer');
    const old = { id: String(line!.id).replace('@1', '@7'), hash: line!.hash, reply: line!.answer };
    expect((await ran(['verify'], jsonl(old))).lines).toEqual([{ id: old.id, outcome: 'solved', reward: 1 }]);
  });

  test('is strict unless asked to be lenient, and then says which step gave the verdict', async () => {
    const [line] = await generated('--with-answer');
    const input = jsonl({ id: line!.id, reply: `**${line!.answer}**` });
    expect((await ran(['verify'], input)).lines[0]).toMatchObject({ outcome: 'unreadable' });
    expect((await ran(['verify', '--reading', 'strict'], input)).lines[0]).not.toHaveProperty('step');
    expect((await ran(['verify', '--reading', 'lenient'], input)).lines[0]).toMatchObject({
      outcome: 'solved',
      step: 'markup',
    });
  });

  test('says that Python is not available for a verifier that needs it', async () => {
    const [line] = (await ran(['generate', 'test-only', '--with-answer'])).lines;
    const input = jsonl({ id: line!.id, reply: line!.answer }, { id: line!.id, reply: '' });
    const { code, lines, err } = await ran(['verify'], input);
    expect(code).toBe(1);
    expect(err).toContain('line 1: test-only: Python is not available here.');
    expect(lines).toEqual([expect.objectContaining({ outcome: 'unreadable' })]);
  });

  test('stops quietly, and closes its input, when nobody reads its output', async () => {
    let closed = false;
    async function* endless(): AsyncGenerator<Uint8Array> {
      try {
        for (;;) yield new TextEncoder().encode(jsonl({ id: ID, reply: '1 2 3 4' }));
      } finally {
        closed = true;
      }
    }
    let written = 0;
    const io = {
      input: endless(),
      inputIsTerminal: false,
      write: async () => {
        written += 1;
        if (written === 3) throw new Closed();
      },
      warn: (message: string) => expect.fail(message),
    };
    expect((await ran(['verify'], '', { io })).code).toBe(0);
    expect({ closed, written }).toEqual({ closed: true, written: 3 });
  });
});

test('bench measures the easiest and the hardest level', async () => {
  const { code, lines } = await ran(['bench', '--env', 'template', '--ms', '5', '--json']);
  expect(code).toBe(0);
  expect(lines.map(({ env, level }) => [env, level])).toEqual([
    ['template', 1],
    ['template', 5],
  ]);
  for (const line of lines) {
    expect(line).toMatchObject({ right: expect.any(Number), guessed: expect.any(Number) });
    expect(line.generate).toMatchObject({ median: expect.any(Number), p95: expect.any(Number) });
  }
  const { out } = await ran(['bench', '--env', 'test-only', '--ms', '5']);
  expect(out.split('\n')).toHaveLength(4);
  expect(out).toContain('–');
});
