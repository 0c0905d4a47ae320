import { expect, test } from 'vitest';
import type { Group, ProbeOutcome, ProbeReport } from '../../audit/finding.ts';
import { cards } from '../../envs/cards.ts';
import { cellOf, rowsOf, SHOWS, showOf } from './rows.ts';

const told = (group: Group, outcome: ProbeOutcome): ProbeReport => ({
  ...{ probe: 'p', group, tries: 'It tries.', n: 1, outcome, facts: [] },
});
const clean = { is: 'clean' } as const;
const found = { is: 'found', total: 1, findings: [{ probe: 'p', id: '', expected: 'a', got: 'b' }] } as const;
const blind = { is: 'could not look', why: 'There is no oracle.' } as const;

test('a cell tells the worst of its group, and of how many probes', () => {
  const reports = [
    told('soundness', clean),
    told('soundness', found),
    told('soundness', blind),
    told('duel', clean),
  ];
  expect(cellOf(reports, 'soundness')).toEqual({ is: 'found', count: 1, of: 3 });
  expect(cellOf(reports, 'duel')).toEqual({ is: 'clean', count: 1, of: 1 });
  expect(cellOf(reports, 'reward')).toBeUndefined();
});

test('what is shown is what the address asks for', () => {
  const [first, second] = cards.map(({ id }) => id);
  const rows = rowsOf(cards, {
    [first ?? '']: { state: 'done', choice: { depth: 'quick' }, reports: [told('duel', found)] },
    [second ?? '']: { state: 'done', choice: { depth: 'quick' }, reports: [told('duel', blind)] },
  });
  const shown = (text: string | undefined) => rows.filter((row) => SHOWS[showOf(text)].holds(row));
  expect(shown(undefined)).toHaveLength(cards.length);
  expect(shown('toString')).toHaveLength(cards.length);
  expect(shown('found').map(({ card }) => card.id)).toEqual([first]);
  expect(shown('blind').map(({ card }) => card.id)).toEqual([second]);
});
