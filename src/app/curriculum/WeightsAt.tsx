import { expectedShares, type Schedule, stageAt, weightsAt } from '../../stats/schedule.ts';
import { count, percent } from '../charts/format.ts';
import { bandFills } from '../charts/hatches.ts';
import { Swatch } from '../charts/Swatch.tsx';
import classes from './WeightsAt.module.css';

interface WeightsAtProps {
  readonly schedule: Schedule;
  readonly step: number;
}

/** The weight of each band at a step, beside its share of the whole run. */
export function WeightsAt({ schedule, step }: WeightsAtProps) {
  const at = stageAt(schedule, step);
  const stage = at === undefined ? undefined : schedule.stages[at];
  const weights = weightsAt(schedule, step) ?? [];
  const fills = bandFills(schedule.bands);
  const shares = expectedShares(schedule);
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>
        <output className={classes.step}>Step {count(step)}</output>
        {stage && at !== undefined && (
          <span className={classes.stage}>
            Stage {at + 1} of {schedule.stages.length}, {count(stage.from)} to {count(stage.to)}
          </span>
        )}
      </caption>
      <thead>
        <tr>
          <th scope="col">Band</th>
          <th scope="col">At this step</th>
          <th scope="col">Whole run</th>
        </tr>
      </thead>
      <tbody>
        {schedule.bands.map((band, i) => (
          <tr key={band}>
            <th scope="row">
              <span className={classes.band}>
                <Swatch at={fills[i] ?? 0} /> {band}
              </span>
            </th>
            <td className={classes.now}>{percent(weights[i] ?? 0)}</td>
            <td>{percent(shares[i] ?? 0)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <td colSpan={3}>
            Whole run: the share of all samples expected from a band when every step draws as many.
          </td>
        </tr>
      </tfoot>
    </table>
  );
}
