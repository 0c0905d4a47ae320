import { spawnSync } from 'node:child_process';
import { processorTime } from '../../src/cli/measure.ts';
import { middle } from './numbers.ts';

const TURNS = 5_000_000;

/**
 * How fast this machine is today: an empty loop of five million turns, in
 * milliseconds of processor time, in this process and in Python.
 */
export interface MachineUnit {
  readonly javascript: number;
  /** Undefined where there is no Python. */
  readonly python: number | undefined;
}

export function machineUnit(): MachineUnit {
  return { javascript: middle(Array.from({ length: 9 }, loop)), python: pythonLoop() };
}

function loop(): number {
  const start = processorTime();
  let turned = 0;
  for (let i = 0; i < TURNS; i++) turned = i;
  const time = processorTime() - start;
  if (turned !== TURNS - 1) throw new Error('The loop was not run.');
  return time;
}

/** Written as a program is that counts: at its top level, where names are looked up. */
function pythonLoop(): number | undefined {
  const program = `
import time
start = time.process_time()
i = 0
while i < ${TURNS}:
    i += 1
print(time.process_time() - start)`;
  const times: number[] = [];
  for (let run = 0; run < 3; run++) {
    const { status, stdout } = spawnSync('python3', ['-c', program], { encoding: 'utf8' });
    if (status !== 0) return undefined;
    times.push(Number(stdout) * 1000);
  }
  return middle(times);
}
