import { plural } from '../charts/format.ts';
import classes from './RunStatus.module.css';

interface RunFaultsProps {
  readonly faults: readonly (readonly [why: string, times: number])[];
}

const MOST_LISTED = 5;

/** Why attempts could not be made, each reason once. */
export function RunFaults({ faults }: RunFaultsProps) {
  if (faults.length === 0) return null;
  const times = faults.reduce((sum, [, n]) => sum + n, 0);
  return (
    <div role="alert" className={classes.fault}>
      {plural(times, 'attempt')} could not be made:
      <ul>
        {faults.slice(0, MOST_LISTED).map(([why, n]) => (
          <li key={why}>
            {why}
            {faults.length > 1 && ` (${n})`}
          </li>
        ))}
      </ul>
      {faults.length > MOST_LISTED && `and ${faults.length - MOST_LISTED} other reasons.`}
    </div>
  );
}
