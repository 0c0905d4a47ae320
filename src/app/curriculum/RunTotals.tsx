import type { Curriculum } from '../../stats/curriculum.ts';
import type { Expected } from '../../stats/expected.ts';
import { lastStep } from '../../stats/schedule.ts';
import { count, percent } from '../charts/format.ts';
import classes from './RunTotals.module.css';

interface RunTotalsProps {
  readonly expected: Expected;
  readonly curriculum: Curriculum;
}

/** The run in four figures. */
export function RunTotals({ expected, curriculum }: RunTotalsProps) {
  const { problemsPerStep, groupSize, schedule } = curriculum;
  const { draws, zeroAdvantage, signal } = expected;
  const figures: readonly (readonly [string, string, string])[] = [
    ['Problems drawn', count(draws), `${count(lastStep(schedule))} steps of ${count(problemsPerStep)}`],
    ['Attempts', count(draws * groupSize), `${count(groupSize)} at each`],
    [
      'Groups without advantage',
      zeroAdvantage === undefined ? '–' : percent(zeroAdvantage),
      zeroAdvantage === undefined ? 'some band is not measured' : 'all solved or none: GRPO learns nothing',
    ],
    ['Learning signal', signal === undefined ? '–' : signal.toFixed(3), 'mean p(1 − p), at most 0.25'],
  ];
  return (
    <dl className={classes.totals}>
      {figures.map(([name, figure, says]) => (
        <div key={name} className={classes.total}>
          <dt>{name}</dt>
          <dd className={classes.figure}>{figure}</dd>
          <dd className={classes.says}>{says}</dd>
        </div>
      ))}
    </dl>
  );
}
