import { describe, expect, test } from 'vitest';
import type { ProbeReport } from '../../audit/finding.ts';
import type { AuditEvent } from '../clients/audit-work.ts';
import { createAuditsStore } from './audits.ts';

const report: ProbeReport = {
  ...{ probe: 'empty replies', group: 'soundness', tries: 'Nothing.', n: 3 },
  outcome: { is: 'clean' },
  facts: [],
};

/** Audits that go on only when told to. */
function opened() {
  const begun: { env: string; tell(event: AuditEvent): void; stopped: boolean }[] = [];
  const store = createAuditsStore((env, _choice, tell) => {
    const one = { env, tell, stopped: false };
    begun.push(one);
    return {
      stop() {
        one.stopped = true;
      },
    };
  });
  const states = () =>
    Object.fromEntries(Object.entries(store.getState().audited).map(([env, { state }]) => [env, state]));
  return { store, begun, states };
}

describe('audits', () => {
  test('run one after another, and keep what was told', () => {
    const { store, begun, states } = opened();
    store.run(['a', 'b'], { depth: 'quick' });
    expect(states()).toEqual({ a: 'running', b: 'waiting' });
    begun[0]?.tell({ is: 'probe', report });
    begun[0]?.tell({ is: 'end' });
    expect(states()).toEqual({ a: 'done', b: 'running' });
    expect(store.getState().audited.a?.reports).toEqual([report]);
    begun[1]?.tell({ is: 'fault', why: 'No Python here.' });
    expect(store.getState().audited.b).toMatchObject({ state: 'failed', why: 'No Python here.' });
  });

  test('what runs or waits is not begun twice', () => {
    const { store, begun } = opened();
    store.run(['a', 'b'], { depth: 'quick' });
    store.run(['b', 'a', 'c'], { depth: 'long' });
    expect(begun.map(({ env }) => env)).toEqual(['a']);
    expect(store.getState().audited.b?.choice.depth).toBe('quick');
    expect(store.getState().audited.c?.choice.depth).toBe('long');
  });

  test('one is stopped, and the next goes on', () => {
    const { store, begun, states } = opened();
    store.run(['a', 'b', 'c'], { depth: 'quick' });
    store.stop(['a', 'c']);
    expect(begun[0]?.stopped).toBe(true);
    expect(states()).toEqual({ a: 'stopped', b: 'running', c: 'stopped' });
    store.stop();
    expect(states()).toEqual({ a: 'stopped', b: 'stopped', c: 'stopped' });
    store.run(['a'], { depth: 'usual' });
    expect(states().a).toBe('running');
  });
});
