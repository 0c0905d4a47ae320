import { expectedShares, type Schedule } from '../../stats/schedule.ts';
import { percent } from '../charts/format.ts';
import { ViewData } from '../charts/ViewData.tsx';

interface ScheduleTablesProps {
  readonly schedule: Schedule;
}

export function ScheduleTables({ schedule }: ScheduleTablesProps) {
  const { name, bands, stages } = schedule;
  return (
    <ViewData
      caption={`Weights of “${name}” by stage, and the expected share of all samples`}
      columns={['Stage', 'From step', 'To step', ...bands]}
      rows={[
        ...stages.map(({ from, to, weights }, i) => [i + 1, from, to, ...weights.map(percent)]),
        ['Whole run', stages[0]?.from ?? 0, stages.at(-1)?.to ?? 0, ...expectedShares(schedule).map(percent)],
      ]}
    />
  );
}
