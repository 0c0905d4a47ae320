import { strToU8, zipSync } from 'fflate';
import { afterAll, expect, test } from 'vitest';
import { type OwnFault, openModule } from '../own/module.ts';
import { type GivenFile, readGiven } from '../own/source.ts';
import { TALLY_NAME, tallyLibrary, tallyWheel } from '../own/tally.test-wheel.ts';
import { openNodePython } from './python.ts';

const python = openNodePython();
afterAll(() => python.close());

const code = (generate: string): string => `import tally
LEVELS = 1
def generate(seed, level):
    ${generate}
def observe(state):
    return str(state)
def verify(state, reply):
    return reply == str(state)
`;
function open(
  generate: string,
  wheel: Uint8Array = tallyWheel(),
  head = '',
  more: readonly GivenFile[] = [],
) {
  const source = readGiven([
    { name: 'sum.py', bytes: strToU8(head + code(generate)) },
    { name: TALLY_NAME, bytes: wheel },
    ...more,
  ]);
  if ('why' in source) throw new Error(source.why);
  return openModule(python, source);
}

test('compiled code runs, linked to what comes beside it, and what it keeps in its own memory is put back after each case', async () => {
  const other = { name: 'libother-1.0-py3-none-any.whl', bytes: zipSync({ 'libother.so': tallyLibrary() }) };
  const head = 'import tally\ntally.add(1)\n';
  const module = open('tally.add(seed); return tally.add(100)', tallyWheel(['libother.so']), head, [other]);
  expect(await module.make(5, 1, { twice: true })).toEqual({ state: '106', prompt: '106' });
  expect(await module.make(5, 1)).toEqual({ state: '106', prompt: '106' });
  expect(await module.judge('106', '106')).toMatchObject({ reward: 1 });
  module.close();
});

test('it is imported within a case as well', async () => {
  const module = openModule(python, {
    id: 'late',
    main: 'late.py',
    files: [
      { name: 'late.py', text: code('import tally; return tally.add(7)').replace('import tally\n', '') },
    ],
    wheels: [{ name: TALLY_NAME, bytes: tallyWheel() }],
  });
  for (let i = 0; i < 3; i++) expect((await module.make(1, 1)).state).toBe('7');
  module.close();
});

test('it has no way to JavaScript that a program does not have', async () => {
  const module = open('return tally.reach(seed)');
  const error = await module.make(1, 1).catch((thrown: OwnFault) => thrown);
  expect(error).toMatchObject({ fault: { kind: 'refused' } });
  module.close();
  const next = open('return tally.add(seed)');
  expect((await next.make(4, 1)).state).toBe('4');
  next.close();
});

test('a library that does not fit is named', async () => {
  const broken = new Uint8Array(zipSync({ 'tally.so': strToU8('\u007fELF') }));
  await expect(open('return 1', broken).make(1, 1)).rejects.toThrow(/“tally\.so” is no library that fits/);
  await expect(open('return 1', tallyWheel(['libmissing.so'])).make(1, 1)).rejects.toThrow(/libmissing\.so/);
});
