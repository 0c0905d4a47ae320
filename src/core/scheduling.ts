import type { Steps } from './steps.ts';

/** One operation of a job: it holds its machine for so many hours without a break. */
export interface Operation {
  readonly machine: number;
  readonly hours: number;
}
/** Jobs, each with its operations in the order in which they are done. */
export type Jobs = readonly (readonly Operation[])[];

/** Hours at which the operations start, job by job. */
export type Starts = readonly (readonly number[])[];

/**
 * Starts with which all operations end by the deadline, where the operations of a job come one after another and no
 * machine works on two at a time; undefined where there are none or the steps are spent. Branches over active schedules
 * (Giffler and Thompson, 1960), bounded by each machine's operations alone with breaks allowed (Jackson, 1955). One
 * step per branch.
 */
export function scheduleBy(jobs: Jobs, deadline: number, steps: Steps): Starts | undefined {
  const flat = jobs.flatMap((operations, job) =>
    operations.map((operation, i) => ({ ...operation, job, i })),
  );
  const machines = [...new Set(flat.map(({ machine }) => machine))];
  const tails = jobs.map(tailsOf);
  const starts = jobs.map((operations) => operations.map(() => 0));
  const done = jobs.map(() => 0);
  const jobFree = jobs.map(() => 0);
  const machineFree = new Map(machines.map((machine) => [machine, 0]));
  const heads = jobs.map((operations) => operations.map(() => 0));

  /** The earliest starts of what is left, were each machine free from now on; false where some machine cannot make it. */
  const hopeful = (): boolean => {
    for (const [job, operations] of jobs.entries()) {
      let free = jobFree[job]!;
      for (let i = done[job]!; i < operations.length; i++) {
        const { machine, hours } = operations[i]!;
        heads[job]![i] = Math.max(free, machineFree.get(machine)!);
        free = heads[job]![i]! + hours;
      }
      if (free > deadline) return false;
    }
    return machines.every((machine) => {
      const left = flat.filter((o) => o.machine === machine && o.i >= done[o.job]!);
      const pieces = left.map(({ job, i, hours }) => ({
        head: heads[job]![i]!,
        hours,
        tail: tails[job]![i]!,
      }));
      return endWithBreaks(pieces) <= deadline;
    });
  };

  const extend = (): boolean => {
    const waiting = jobs.flatMap((operations, job) => {
      const operation = operations[done[job]!];
      return operation ? [{ ...operation, job }] : [];
    });
    if (waiting.length === 0) return true;
    if (!hopeful()) return false;
    const headOf = (job: number): number => heads[job]![done[job]!]!;
    const soonest = waiting.reduce((a, b) => (headOf(b.job) + b.hours < headOf(a.job) + a.hours ? b : a));
    const end = headOf(soonest.job) + soonest.hours;
    const rivals = waiting
      .filter(({ job, machine }) => machine === soonest.machine && headOf(job) < end)
      .map((rival) => ({ ...rival, head: headOf(rival.job), tail: tails[rival.job]![done[rival.job]!]! }))
      .sort((a, b) => b.tail - a.tail || a.head - b.head);
    for (const { job, machine, hours, head } of rivals) {
      if (!steps.take()) return false;
      const [wasJob, wasMachine] = [jobFree[job]!, machineFree.get(machine)!];
      starts[job]![done[job]!] = head;
      done[job]!++;
      jobFree[job] = head + hours;
      machineFree.set(machine, head + hours);
      if (extend()) return true;
      done[job]!--;
      jobFree[job] = wasJob;
      machineFree.set(machine, wasMachine);
    }
    return false;
  };
  return extend() ? starts : undefined;
}

/** Starts so far, job by job; null where an operation is not placed. */
export type PartialStarts = readonly (readonly (number | null)[])[];

/**
 * The first hour at which an operation can start after those before it in its job, in a gap that the others leave on its
 * machine. Where one before it is not placed, its job goes on as if it started at once.
 */
export function earliestStart(jobs: Jobs, starts: PartialStarts, job: number, nth: number): number {
  const { machine, hours } = jobs[job]![nth]!;
  let start = 0;
  for (let i = 0; i < nth; i++) start = (starts[job]![i] ?? start) + jobs[job]![i]!.hours;
  const busy = jobs
    .flatMap((operations, j) =>
      operations.map((operation, i) => ({
        ...operation,
        start: starts[j]![i]!,
        other: j !== job || i !== nth,
      })),
    )
    .filter((placed) => placed.other && placed.machine === machine && placed.start !== null)
    .sort((a, b) => a.start - b.start);
  for (const placed of busy)
    if (start < placed.start + placed.hours && placed.start < start + hours)
      start = placed.start + placed.hours;
  return start;
}

/** The earliest hour by which all can be done; undefined where the steps are spent before it is proved. */
export function shortestEnd(jobs: Jobs, steps: Steps): number | undefined {
  for (let deadline = leastEnd(jobs); ; deadline++) {
    if (scheduleBy(jobs, deadline, steps)) return deadline;
    if (steps.spent) return undefined;
  }
}

/** What the longest job and the busiest machine need at least. */
function leastEnd(jobs: Jobs): number {
  const load = new Map<number, number>();
  for (const { machine, hours } of jobs.flat()) load.set(machine, (load.get(machine) ?? 0) + hours);
  return Math.max(...load.values(), ...jobs.map((job) => job.reduce((sum, { hours }) => sum + hours, 0)));
}

/** Hours that come after each operation in its job. */
const tailsOf = (operations: readonly Operation[]): number[] =>
  operations.map((_, i) => operations.slice(i + 1).reduce((sum, { hours }) => sum + hours, 0));

/** When one machine can be done with all its pieces and their tails, if it may break off: the longest tail goes first. */
function endWithBreaks(
  pieces: readonly { readonly head: number; readonly hours: number; readonly tail: number }[],
): number {
  const left = pieces.map(({ hours }) => hours);
  let now = 0;
  let end = 0;
  for (;;) {
    let best = -1;
    let next = Number.POSITIVE_INFINITY;
    for (const [i, { head, tail }] of pieces.entries()) {
      if (left[i] === 0) continue;
      if (head > now) next = Math.min(next, head);
      else if (best < 0 || tail > pieces[best]!.tail) best = i;
    }
    if (best < 0) {
      if (next === Number.POSITIVE_INFINITY) return end;
      now = next;
      continue;
    }
    const run = Math.min(left[best]!, next - now);
    left[best]! -= run;
    now += run;
    if (left[best] === 0) end = Math.max(end, now + pieces[best]!.tail);
  }
}
