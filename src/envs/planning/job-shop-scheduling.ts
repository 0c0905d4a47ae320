import type { Environment } from '../../core/environment.ts';
import { withAt } from '../../core/grid.ts';
import { type Bar, covers, machineChart, slotAt, slotPlace } from '../../core/machine-chart.ts';
import { int } from '../../core/params.ts';
import type { GridPane, Mark, Place, SceneKey } from '../../core/scene.ts';
import {
  earliestStart,
  type Jobs,
  type Operation,
  type PartialStarts,
  scheduleBy,
  shortestEnd,
} from '../../core/scheduling.ts';
import { makeSteps } from '../../core/steps.ts';

/*
 * Say when each operation of some jobs starts, so that all is done in time. The operations of a job come one after
 * another, and no machine works on two at a time.
 *
 *     A: machine 1 for 2 hours, then 2 for 3              hour  0 1 2 3 4 5
 *     B: machine 2 for 2 hours, then 1 for 3      →       M1    A A B B B .      A: 0 2
 *     all done by hour 5                                  M2    B B A A A .      B: 0 2
 *
 * Each job visits every machine once, in an order of its own and for hours drawn at random. Branch and bound proves the
 * earliest hour by which all can be done; the deadline is that hour and some to spare. Any schedule that keeps the rules
 * counts.
 *
 * Source: the job-shop problem of Muth and Thompson, Industrial Scheduling (1963).
 */

const knobs = {
  jobs: int('Jobs', 2, 6),
  machines: int('Machines', 2, 5),
  longest: int('Longest operation', 2, 6, 'In hours.'),
  spare: int('Spare hours', 0, 6, 'How much later than the earliest possible hour the deadline is.'),
};

export interface Puzzle {
  /** Machines are numbered from 1. */
  readonly jobs: Jobs;
  readonly machines: number;
  /** The hour by which all operations have ended. */
  readonly deadline: number;
}
/** The hour at which each operation starts, job by job; null where it is not said. */
type Answer = PartialStarts;
interface Draft {
  readonly starts: Answer;
  /** The place of the operation that is moved next. */
  readonly picked: Place | null;
}
/** An operation with its place in the list of jobs and where it stands. */
interface Task extends Operation {
  readonly job: number;
  readonly nth: number;
  readonly at: Place;
  /** Such as A2. */
  readonly name: string;
  readonly start: number | null;
}
type Placed = Task & { readonly start: number };

const LETTERS = 'ABCDEF';
/** Hours shown beyond the deadline; more where operations end later, but before twice the deadline. */
const LATE = 3;
/** Latest start that is read. */
const LATEST = 9999;
const PROOF_STEPS = 20_000;

const env: Environment<typeof knobs, Puzzle, Answer, null, Draft> = {
  id: 'job-shop-scheduling',
  version: 1,
  title: 'Job-shop scheduling',
  about: 'Give every operation a start so that all jobs are done by the deadline.',
  family: 'planning',
  tags: ['planning', 'optimization', 'search'],
  sources: [
    'Muth and Thompson, Industrial Scheduling, 1963',
    'Giffler and Thompson, Algorithms for solving production-scheduling problems, 1960',
  ],

  knobs,
  levels: [
    { jobs: 2, machines: 3, longest: 4, spare: 1 },
    { jobs: 3, machines: 3, longest: 4, spare: 2 },
    { jobs: 4, machines: 3, longest: 4, spare: 1 },
    { jobs: 4, machines: 4, longest: 5, spare: 1 },
    { jobs: 5, machines: 4, longest: 5, spare: 0 },
    { jobs: 6, machines: 4, longest: 5, spare: 0 },
    { jobs: 6, machines: 5, longest: 4, spare: 0 },
  ],
  measure: { says: 'operations', of: (p) => p.jobs.flat().length },

  generate({ jobs: count, machines, longest, spare }, rng) {
    const numbers = Array.from({ length: machines }, (_, i) => i + 1);
    for (let tries = 0; tries < 50; tries++) {
      const jobs = Array.from({ length: count }, () =>
        rng.shuffle(numbers).map((machine) => ({ machine, hours: rng.int(1, longest) })),
      );
      const end = shortestEnd(jobs, makeSteps(PROOF_STEPS));
      if (end !== undefined) return { puzzle: { jobs, machines, deadline: end + spare }, secret: null };
    }
    throw new Error('No earliest end was proved within 50 tries.');
  },

  prompt: (p) =>
    [
      `Schedule ${p.jobs.length} jobs on ${p.machines} machines. Each job is a list of operations, done in the order given; each operation needs one machine for a number of hours:`,
      '',
      ...p.jobs.map(
        (job, i) =>
          `Job ${LETTERS[i]}: ${job.map(({ machine, hours }) => `machine ${machine} for ${hours}`).join(', ')}`,
      ),
      '',
      `Operations start at whole hours, from hour 0 on, and run without a break: one that starts at hour s and needs h hours ends at hour s + h. An operation starts no earlier than the hour at which the one before it in its job ends. A machine works on one operation at a time; the next may start at the hour at which the last one ends. All operations end by hour ${p.deadline}.`,
      '',
      `Answer with ${p.jobs.length} lines, one for each job from ${LETTERS[0]} to ${LETTERS[p.jobs.length - 1]}: the hours at which its operations start, in their order, separated by single spaces.`,
    ].join('\n'),
  read(text, p) {
    const lines = text.split('\n', 100).map((line) => line.trim());
    if (lines.length !== p.jobs.length)
      return { why: `There are ${lines.length} lines; there are ${p.jobs.length} jobs.` };
    const answer: (number | null)[][] = [];
    for (const [job, line] of lines.entries()) {
      const words = line.split(' ', 100);
      const wanted = p.jobs[job]!.length;
      if (words.length !== wanted)
        return {
          why: `Line ${job + 1} has ${words.length} parts; job ${LETTERS[job]} has ${wanted} operations.`,
        };
      const odd = words.find((word) => !/^(?:\.|0|[1-9]\d{0,3})$/.test(word));
      if (odd !== undefined) return { why: `“${odd.slice(0, 20)}” is no whole hour from 0 to 9999.` };
      answer.push(words.map((word) => (word === '.' ? null : Number(word))));
    }
    return { answer };
  },
  write: (answer) => answer.map((job) => job.map((start) => start ?? '.').join(' ')).join('\n'),

  rules: [
    {
      name: 'order',
      says: 'Each operation starts no earlier than the one before it in its job ends.',
      live: true,
      broken(p, a) {
        const set = placedIn(p, a);
        const i = set.findIndex(
          (task, k) => k > 0 && task.job === set[k - 1]!.job && task.start < endOf(set[k - 1]!),
        );
        if (i < 0) return undefined;
        const [before, task] = [set[i - 1]!, set[i]!];
        return {
          places: placesOf(p, set, [before, task]),
          note: `${task.name} starts at ${task.start}; ${before.name} ends at ${endOf(before)}.`,
        };
      },
    },
    {
      name: 'machine',
      says: 'No machine works on two operations at a time.',
      live: true,
      broken(p, a) {
        const set = placedIn(p, a);
        for (const one of set) {
          const other = set.find(
            (task) => task !== one && task.machine === one.machine && overlap(task, one),
          );
          if (other)
            return {
              places: placesOf(p, set, [one, other]),
              note: `Machine ${one.machine} has ${one.name} from ${span(one)} and ${other.name} from ${span(other)}.`,
            };
        }
        return undefined;
      },
    },
    {
      name: 'deadline',
      says: 'Every operation ends by the deadline.',
      live: true,
      broken(p, a) {
        const set = placedIn(p, a);
        const late = set.filter((task) => endOf(task) > p.deadline);
        return late.length === 0
          ? undefined
          : {
              places: placesOf(p, set, late),
              note: `${late[0]!.name} ends at ${endOf(late[0]!)}; the deadline is ${p.deadline}.`,
            };
      },
    },
    {
      name: 'all',
      says: 'Every operation has a start.',
      broken(p, a) {
        const missing = tasksOf(p, a).filter((task) => task.start === null);
        return missing.length === 0
          ? undefined
          : {
              places: missing.map((task) => task.at),
              note: `${missing.map((task) => task.name).join(', ')} still to be placed.`,
            };
      },
    },
  ],

  board: {
    tip: 'Tap an operation to place it as early as it can be, then tap an hour of its machine to move it there.',
    start: (p) => ({ starts: p.jobs.map((job) => job.map(() => null)), picked: null }),
    act(p, draft, gesture) {
      const tasks = tasksOf(p, draft.starts);
      const hours = hoursShown(p, placedIn(p, draft.starts));
      const picked = tasks.find((task) => task.at === draft.picked);
      const dispatched = (task: Task) =>
        moved(draft, task, earliestStart(p.jobs, draft.starts, task.job, task.nth));
      if (gesture.do === 'drag') {
        const [from, to] = [slotAt(gesture.from, p.machines, hours), slotAt(gesture.to, p.machines, hours)];
        const task = from && tasks.findLast((other) => covers(other, from));
        return task && to ? moved(draft, task, task.start! + to.hour - from.hour) : draft;
      }
      if (gesture.do === 'key') {
        const next = tasks.find((task) => task.start === null && LETTERS[task.job] === gesture.key);
        if (next) return dispatched(next);
        const start = picked?.start ?? null;
        if (picked === undefined || start === null) return draft;
        if (gesture.key === 'earlier') return moved(draft, picked, start - 1);
        if (gesture.key === 'later') return moved(draft, picked, start + 1);
        return gesture.key === 'off' ? moved(draft, picked, null) : draft;
      }
      if (gesture.do !== 'tap') return draft;
      const task = tasks.find(({ at }) => at === gesture.at);
      if (task?.start === null) return dispatched(task);
      if (task) return task === picked ? moved(draft, task, null) : { ...draft, picked: task.at };
      const slot = slotAt(gesture.at, p.machines, hours);
      if (!slot) return draft;
      const other = tasks.find((here) => here !== picked && covers(here, slot));
      if (other) return { ...draft, picked: other.at };
      return picked && picked.machine === slot.machine ? moved(draft, picked, slot.hour) : draft;
    },
    show(p, draft) {
      const tasks = tasksOf(p, draft.starts);
      const set = placedIn(p, draft.starts);
      const end = Math.max(0, ...set.map(endOf));
      return {
        panes: [
          machineChart(barsOf(set, draft.picked), p.machines, hoursShown(p, set), p.deadline),
          list(p, tasks, draft.picked),
        ],
        keys: keysOf(p, tasks, draft.picked),
        status: `${set.length} of ${tasks.length} placed, ending at hour ${end}; the deadline is hour ${p.deadline}`,
      };
    },
    answer: (_p, draft) => draft.starts,
    draft: (_p, answer) => ({ starts: answer, picked: null }),
    enter(p, answer) {
      let placed: Answer = answer.map((job) => job.map(() => null));
      return placedIn(p, answer)
        .sort((a, b) => a.start - b.start || a.job - b.job)
        .flatMap((task) => {
          const first = earliestStart(p.jobs, placed, task.job, task.nth);
          placed = withStart(placed, task, task.start);
          const tap = (at: Place) => ({ do: 'tap' as const, at });
          return first === task.start
            ? [tap(task.at)]
            : [tap(task.at), tap(slotPlace(task.machine, task.start))];
        });
    },
  },

  guess: (p, rng) => p.jobs.map((job) => job.map(({ hours }) => rng.int(0, Math.max(0, p.deadline - hours)))),
  greedy(p) {
    let starts: Answer = p.jobs.map((job) => job.map(() => null));
    for (;;) {
      const next = tasksOf(p, starts)
        .filter((task, i, all) => task.start === null && (task.nth === 0 || all[i - 1]!.start !== null))
        .map((task) => ({ task, start: earliestStart(p.jobs, starts, task.job, task.nth) }))
        .sort((a, b) => a.start - b.start || a.task.hours - b.task.hours)[0];
      if (!next) return starts;
      starts = withStart(starts, next.task, next.start);
    }
  },
  oracle: (p, _secret, steps) => scheduleBy(p.jobs, p.deadline, steps),
};

export default env;

const tasksOf = (p: Puzzle, starts: Answer): Task[] =>
  p.jobs.flatMap((operations, job) =>
    operations.map(({ machine, hours }, nth) => {
      const name = `${LETTERS[job]}${nth + 1}`;
      return { machine, hours, job, nth, at: name, name, start: starts[job]![nth]! };
    }),
  );
const placedIn = (p: Puzzle, starts: Answer): Placed[] =>
  tasksOf(p, starts).filter((task): task is Placed => task.start !== null);
const endOf = (task: Placed): number => task.start + task.hours;
const span = (task: Placed): string => `${task.start} to ${endOf(task)}`;
const overlap = (a: Placed, b: Placed): boolean => a.start < endOf(b) && b.start < endOf(a);

const hoursShown = (p: Puzzle, set: readonly Placed[]): number =>
  Math.max(p.deadline + LATE, ...set.map(endOf).filter((end) => end <= 2 * p.deadline));
/** Some operations in the list of jobs, and the hours of the chart that they hold. */
function placesOf(p: Puzzle, set: readonly Placed[], some: readonly Placed[]): Place[] {
  const shown = hoursShown(p, set);
  const slots = some.flatMap((task) =>
    Array.from({ length: Math.max(0, Math.min(endOf(task), shown) - task.start) }, (_, i) =>
      slotPlace(task.machine, task.start + i),
    ),
  );
  return [...new Set([...some.map((task) => task.at), ...slots])];
}

const withStart = (starts: Answer, { job, nth }: Task, start: number | null): Answer =>
  withAt(starts, job, withAt(starts[job]!, nth, start));

/** The draft with an operation moved and picked, or taken off where there is no start. */
function moved(draft: Draft, task: Task, start: number | null): Draft {
  if (start === null) return { starts: withStart(draft.starts, task, null), picked: null };
  const hour = Math.max(0, Math.min(start, LATEST));
  return hour === task.start && draft.picked === task.at
    ? draft
    : { starts: withStart(draft.starts, task, hour), picked: task.at };
}

/** What a machine works on, in the colour of its job. */
const barsOf = (set: readonly Placed[], picked: Place | null): Bar[] =>
  set.map(({ at, name, job, machine, start, hours }) => ({
    ...{ machine, start, hours, name, text: LETTERS[job]!, fill: job + 1, picked: at === picked },
  }));

/** One row per job, one column per operation. */
function list(p: Puzzle, tasks: readonly Task[], picked: Place | null): GridPane {
  return {
    kind: 'grid',
    id: 'jobs',
    name: 'jobs',
    rows: p.jobs.length,
    columns: p.machines,
    taps: true,
    rowHints: p.jobs.map((_, job) => ({
      at: `job${LETTERS[job]}`,
      name: `job ${LETTERS[job]}`,
      text: LETTERS[job]!,
      fill: job + 1,
    })),
    cells: tasks.map(
      (task): Mark => ({
        at: task.at,
        name: `operation ${task.name}`,
        text: `M${task.machine} ${task.hours}h`,
        ...(task.at === picked ? { look: 'picked' } : task.start === null ? {} : { look: 'dim' }),
        says: task.start === null ? 'to be placed' : `starts at ${task.start}`,
      }),
    ),
  };
}

function keysOf(p: Puzzle, tasks: readonly Task[], at: Place | null): SceneKey[] {
  const key = (name: string, text: string, hotkey: string, act: string, on: boolean): SceneKey => ({
    name,
    text,
    hotkey,
    gesture: { do: 'key', key: act },
    ...(on ? {} : { off: true }),
  });
  const start = tasks.find((task) => task.at === at)?.start ?? null;
  return [
    ...p.jobs.map((_, job) => {
      const letter = LETTERS[job]!;
      const on = tasks.some((task) => task.job === job && task.start === null);
      return key(`place the next operation of job ${letter}`, letter, letter.toLowerCase(), letter, on);
    }),
    key('an hour earlier', 'Earlier', '-', 'earlier', start !== null && start > 0),
    key('an hour later', 'Later', '+', 'later', start !== null),
    key('take off', 'Take off', 'Backspace', 'off', start !== null),
  ];
}
