import type { PythonResult, PythonRun } from '../core/environment.ts';
import { samePython, writePython } from '../core/python-value.ts';
import type { Job, Policy, Preparation } from './protocol.ts';
import { faultOf, readReport } from './report.ts';
import { openSeat, type Prepared, type RawRun, type Seat, type Spawn } from './seat.ts';

export interface RealmRun extends Omit<PythonRun, 'foreign'> {
  /** Run everything a second time under another hash seed, and call cases that differ unstable. */
  readonly twice: boolean;
}

/** Two interpreters for code of one origin: one at work, one warm for when the first has to be ended, and for second opinions. */
export interface Realm {
  /** Starts the first interpreter; what became of the preparation. */
  ready(): Promise<Prepared>;
  /** Starts one interpreter, or both one after the other. Never rejects: a run says what is wrong. */
  warm(both: boolean): Promise<void>;
  run(run: RealmRun): Promise<readonly PythonResult[]>;
  /** Other files, or none, in place of those it was opened with; packages stay. What is under way ends. */
  prepare(files: Preparation['files'] | undefined): void;
  close(): void;
}

const MIB = 2 ** 20;
const DEFAULTS = { ms: 10_000, memory: 256, output: 20_000 } as const;

export function openRealm(spawn: Spawn, policy: Policy, preparation?: Preparation): Realm {
  const [first, second] = [1, 2].map((hashSeed) => openSeat(spawn, hashSeed, preparation)) as [Seat, Seat];
  let last: Promise<unknown> = Promise.resolve();
  let ids = 0;

  async function runOn(seat: Seat, run: RealmRun): Promise<readonly PythonResult[]> {
    const limits = { ...DEFAULTS, ...run.limits };
    ids += 1;
    const job: Job = {
      id: ids,
      files: run.files,
      cases: run.cases,
      policy,
      seed: run.seed ?? 0,
      output: limits.output,
      memory: limits.memory * MIB,
    };
    return resultsOf(run, await seat.run(job, limits.ms), limits.ms);
  }

  async function inTurn(run: RealmRun): Promise<readonly PythonResult[]> {
    const seat = !first.warm && second.warm ? second : first;
    const results = await runOn(seat, run);
    const other = seat === first ? second : first;
    const settled = results.every(
      ({ fault }) => !fault || !['timeout', 'stopped', 'memory'].includes(fault.kind),
    );
    if (!run.twice || !settled) {
      other.ready().catch(() => undefined);
      return results;
    }
    const again = await runOn(other, run);
    return results.map((result, i) => agreed(result, again[i] as PythonResult));
  }

  return {
    ready: () => first.ready(),
    async warm(both) {
      try {
        await first.ready();
        if (both) await second.ready();
      } catch {
        // The run that needs it tries again, and tells.
      }
    },
    run(run) {
      const result = last.then(() => inTurn(run));
      last = result.catch(() => undefined);
      return result;
    },
    prepare(files) {
      first.prepare(files);
      second.prepare(files);
    },
    close() {
      first.close();
      second.close();
    },
  };
}

/** A result for every case, in their order. */
function resultsOf({ cases }: RealmRun, raw: RawRun, ms: number): readonly PythonResult[] {
  return cases.map((_, at): PythonResult => {
    const known = raw.cases[at];
    if (known) return readReport(known.text, known.ms);
    if (at > raw.cases.length || !raw.late)
      return {
        fault: faultOf('stopped', 'It was not run, since a case before it ended the program.'),
        stdout: '',
        ms: 0,
      };
    return { fault: faultOf('timeout', `It took longer than ${ms / 1000} s and was ended.`), stdout: '', ms };
  });
}

/** What two interpreters say of one case; the first one's word where they agree. */
function agreed(one: PythonResult, two: PythonResult): PythonResult {
  if (one.fault && two.fault && one.fault.kind === two.fault.kind && one.fault.type === two.fault.type)
    return one;
  const { value: a, fault: f } = one;
  const { value: b, fault: g } = two;
  if (a !== undefined && b !== undefined && (samePython(a, b) || JSON.stringify(a) === JSON.stringify(b)))
    return one;
  const text = ({ value, fault }: PythonResult): string =>
    value === undefined ? fault?.type || fault?.kind || '' : writePython(value);
  const [said, other] = apart(text(one), text(two));
  const kind = f?.kind === 'timeout' || g?.kind === 'timeout' ? 'timeout' : 'unstable';
  return {
    fault: faultOf(
      kind,
      kind === 'timeout'
        ? (f ?? g)!.message
        : `Run twice it gave different outcomes: ${said} and ${other}. Does it depend on chance, on the time, or on the order of a set?`,
    ),
    stdout: one.stdout,
    ms: one.ms,
  };
}

/** The part of two texts in which they begin to differ. */
function apart(a: string, b: string): readonly [string, string] {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const from = at > 40 ? at - 20 : 0;
  const part = (text: string): string =>
    `${from > 0 ? '…' : ''}${text.slice(from, from + 60)}${text.length > from + 60 ? '…' : ''}`;
  return [part(a), part(b)];
}
