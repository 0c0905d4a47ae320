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

function pythonLoop(): number | undefined {
  const program = `
import time
def loop():
    start = time.process_time()
    for i in range(${TURNS}): pass
    return time.process_time() - start
print(sorted(loop() for _ in range(5))[2])`;
  const { status, stdout } = spawnSync('python3', ['-c', program], { encoding: 'utf8' });
  return status === 0 ? Number(stdout) * 1000 : undefined;
}
