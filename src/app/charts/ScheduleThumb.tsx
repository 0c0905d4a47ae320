import { useId } from 'react';
import { lastStep, type Schedule } from '../../stats/schedule.ts';
import { HatchDefs } from './HatchDefs.tsx';
import { bandFills } from './hatches.ts';

interface ScheduleThumbProps {
  readonly schedule: Schedule;
}

const WIDTH = 160;
const HEIGHT = 72;

/** A schedule as a small picture; its name stands beside it. */
export function ScheduleThumb({ schedule }: ScheduleThumbProps) {
  const prefix = useId();
  const fills = bandFills(schedule.bands);
  const end = lastStep(schedule) || 1;
  return (
    <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} width="100%" shapeRendering="crispEdges" aria-hidden>
      <HatchDefs prefix={prefix} />
      {schedule.stages.flatMap(({ from, to, weights }) => {
        let top = HEIGHT;
        return weights.map((weight, band) => {
          top -= weight * HEIGHT;
          return (
            <rect
              key={`${from} ${schedule.bands[band]}`}
              x={(from / end) * WIDTH}
              y={top}
              width={((to - from) / end) * WIDTH}
              height={weight * HEIGHT}
              fill={`url(#${prefix}-${fills[band]})`}
            />
          );
        });
      })}
    </svg>
  );
}
