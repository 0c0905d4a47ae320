import { Button } from '@mantine/core';
import type { CalibrationRow } from '../attempts/protocol.ts';
import { IntervalChart } from '../charts/IntervalChart.tsx';
import { titleOf } from '../ui/titles.ts';
import classes from './CalibrationPanel.module.css';
import { calibrationSays, calibrationWord } from './calibration-words.ts';
import { choosing } from './filters.ts';
import type { PanelProps } from './RatesPanel.tsx';

interface CalibrationCardProps extends PanelProps {
  readonly row: CalibrationRow;
}

const SIGNS = { keep: '✓', drop: '✗', 'cannot say': '?' } as const;
const sigmoid = (x: number): number => 1 / (1 + Math.exp(-x));

/** One environment under one solver: the rates level by level, and the verdict of the test. */
export function CalibrationCard({ row, filters, onChange, onChosen }: CalibrationCardProps) {
  const { env, solver, levels, test } = row;
  const word = calibrationWord(test);
  const title = `${titleOf(env)}, ${solver.name}`;
  return (
    <li className={classes.card} aria-label={title}>
      <h3 className={classes.title} data-label>
        {title}
      </h3>
      <IntervalChart
        name={`Pass rate by level: ${title}`}
        size="small"
        axis="level"
        ticks={levels.map(({ level }) => ({ at: level, label: String(level) }))}
        series={[
          {
            name: solver.name,
            points: levels.map(({ level, solved, n, low, high }) => ({
              at: level,
              rate: solved / n,
              low,
              high,
            })),
          },
        ]}
        fitted={
          test.by === 'wald' ? (level) => sigmoid(test.intercept + test.slope * level) : () => Number.NaN
        }
      />
      <p className={classes.verdict} data-word={word}>
        <strong data-label>
          {SIGNS[word]} {word}
        </strong>
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={() => {
            onChange(choosing(filters, { env, solver: solver.name }));
            onChosen();
          }}
        >
          Attempts
        </Button>
      </p>
      <p className={classes.says}>{calibrationSays(test)}</p>
    </li>
  );
}
