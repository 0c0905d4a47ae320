import type { GridPane, Mark, Place } from './scene.ts';

/** Work that holds a machine, from 1, for whole hours. */
export interface Work {
  readonly machine: number;
  /** Null while it is not placed. */
  readonly start: number | null;
  readonly hours: number;
}
export interface Bar extends Work {
  /** Said aloud. */
  readonly name: string;
  /** Shown in each of its hours. */
  readonly text: string;
  readonly fill: number;
  readonly picked: boolean;
}
/** An hour of a machine. */
export interface Slot {
  readonly machine: number;
  readonly hour: number;
}

export const slotPlace = (machine: number, hour: number): Place => `M${machine}h${hour}`;

/** The slot at a place of the chart; undefined for any other text. */
export function slotAt(place: Place, machines: number, hours: number): Slot | undefined {
  const m = /^M([1-9])h(0|[1-9]\d{0,2})$/.exec(place);
  const slot = m && { machine: Number(m[1]), hour: Number(m[2]) };
  return slot && slot.machine <= machines && slot.hour < hours ? slot : undefined;
}

export const covers = ({ machine, start, hours }: Work, slot: Slot): boolean =>
  machine === slot.machine && start !== null && slot.hour >= start && slot.hour < start + hours;

/** A Gantt chart with one row per machine and one column per hour; hours from the deadline on are dim. */
export function machineChart(
  bars: readonly Bar[],
  machineCount: number,
  hourCount: number,
  deadline: number,
): GridPane {
  const machines = Array.from({ length: machineCount }, (_, i) => i + 1);
  const hours = Array.from({ length: hourCount }, (_, hour) => hour);
  const cell = (slot: Slot): Mark => {
    const here = bars.filter((bar) => covers(bar, slot));
    const late = slot.hour >= deadline;
    const says = [...here.map(({ name }) => name), ...(late ? ['after the deadline'] : [])].join(', ');
    return {
      at: slotPlace(slot.machine, slot.hour),
      name: `machine ${slot.machine} hour ${slot.hour}`,
      ...(here.length === 0 ? {} : { text: here.map(({ text }) => text).join(' ') }),
      ...(here.length === 1 ? { fill: here[0]!.fill } : {}),
      ...(here.some(({ picked }) => picked) ? { look: 'picked' } : late ? { look: 'dim' } : {}),
      says: says || 'free',
    };
  };
  return {
    kind: 'grid',
    id: 'chart',
    name: 'machines by hours',
    rows: machineCount,
    columns: hourCount,
    taps: true,
    drags: true,
    rowHints: machines.map((machine) => ({
      ...{ at: `M${machine}`, name: `machine ${machine}`, text: `M${machine}` },
    })),
    columnHints: hours.map((hour) => ({ at: `h${hour}`, name: `hour ${hour}`, text: String(hour) })),
    cells: machines.flatMap((machine) => hours.map((hour) => cell({ machine, hour }))),
  };
}
