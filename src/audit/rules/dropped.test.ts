import { expect, test } from 'vitest';
import { audit, DEPTHS, openScope } from '../audit.ts';
import { type Signs, signs } from '../planted/signs.test-env.ts';
import { withSigns } from '../planted/wrapped.test-data.ts';
import { droppedRules } from './dropped.ts';
import { mutantHost } from './mutant-host.ts';

const options = { ...DEPTHS.quick, seed: 'rules', probes: [droppedRules] };
const factsOf = async (change: Partial<Signs>) => {
  const { probes } = await audit(withSigns(change), options);
  return Object.fromEntries(probes[0]?.facts.map(({ name, value }) => [name, value]) ?? []);
};

test('tells by which probes each dropped and weakened rule is noticed, and which notice nothing', async () => {
  const facts = await factsOf({});
  expect(facts['mutation score, dropped']).toBe('3 of 3 rules');
  expect(facts.sum).toMatch(/^dropped: its own examples, wrong by enumeration.*; weakened: its own examples/);
  expect(facts['probes that noticed none of them']).toContain('gibberish');
  const dead = { name: 'dead', says: 'It is fine.', broken: () => undefined };
  const more = await factsOf({ rules: [...signs.rules, dead] });
  expect(more.dead).toBe('dropped: nobody would notice; weakened: nobody would notice');
});

test('a rule that relies on the one that is gone is not asked', async () => {
  const endless = {
    name: 'endless',
    says: 'It ends.',
    broken: () => {
      throw new Error('asked');
    },
  };
  const [length, ...rest] = signs.rules;
  const subject = withSigns({ rules: [length, endless, ...rest] });
  const scope = openScope(subject, options);
  const made = await scope.at(1, 0);
  const dropped = mutantHost(scope, { rule: 'length', how: 'dropped' });
  expect(await dropped.judge(made, '+')).toMatchObject({ outcome: 'wrong', rule: 'endless' });
  const weakened = mutantHost(withoutEndless(), { rule: 'sum', how: 'weakened' });
  expect(await weakened.judge(made, '......')).toMatchObject({ outcome: 'wrong', rule: 'filled' });
  expect((await weakened.judge(made, '++++++')).outcome).toBe('solved');
});

const withoutEndless = () => openScope(withSigns(), options);
