import { CALIBRATION_ALPHA } from '../../stats/calibration.ts';
import type { CalibrationRow } from '../attempts/protocol.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import type { DataCell } from '../charts/DataSheet.tsx';
import { plural } from '../charts/format.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { titleOf } from '../ui/titles.ts';
import { CalibrationCard } from './CalibrationCard.tsx';
import classes from './CalibrationPanel.module.css';
import { calibrationWord } from './calibration-words.ts';
import { whereOf } from './filters.ts';
import type { PanelProps } from './RatesPanel.tsx';
import { shownOf, useAsked } from './useResults.ts';
import { useScope } from './useScope.ts';

/** Whether pass rates fall with the level, for each environment and solver. */
export function CalibrationPanel({ filters, onChange, onChosen }: PanelProps) {
  const asked = useAsked('calibration', { where: whereOf(filters) });
  const rows = shownOf(asked);
  const stands = useScope(filters);
  if (asked.state === 'failed') return <Failed load={asked} what="The levels could not be tested" />;
  if (!rows || !stands) return <Loading what="Testing the levels" />;
  if (rows.length === 0)
    return <Notice title="Nothing to test">No attempt at a level passes this filter.</Notice>;
  const kept = rows.filter(({ test }) => test.by !== 'nothing' && test.keep).length;
  return (
    <ChartFrame
      title="Calibration"
      says={`ReSyn keeps an environment where success falls with the level: logistic regression of success on level, one-sided Wald test, α = ${CALIBRATION_ALPHA}. It is kept for ${kept} of ${plural(rows.length, 'pair')} of environment and solver. Bars are 95 % Wilson intervals, the dashed line is the regression.`}
      facts={stands.facts}
      name="envscope-calibration"
      data={{
        caption: 'Calibration by environment and solver',
        columns: ['Environment', 'Solver', 'Level', 'Solved', 'Attempts', 'Test', 'Slope', 'Error', 'z', 'p'],
        rows: rows.flatMap(dataRows),
      }}
    >
      <ul className={classes.cards}>
        {rows.map((row) => (
          <CalibrationCard
            key={`${row.env} ${row.solver.kind} ${row.solver.name}`}
            row={row}
            filters={filters}
            onChange={onChange}
            onChosen={onChosen}
          />
        ))}
      </ul>
    </ChartFrame>
  );
}

const short = (value: number): number => Number(value.toPrecision(4));

function dataRows({ env, solver, levels, test }: CalibrationRow): readonly (readonly DataCell[])[] {
  const numbers =
    test.by === 'wald'
      ? [short(test.slope), short(test.error), short(test.z), short(test.p)]
      : ['', '', '', test.by === 'exact' ? short(test.p) : ''];
  return levels.map(({ level, solved, n }) => [
    ...[titleOf(env), solver.name, level, solved, n, calibrationWord(test)],
    ...numbers,
  ]);
}
