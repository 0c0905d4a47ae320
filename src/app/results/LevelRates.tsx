import { useMemo } from 'react';
import type { Cell } from '../../records/columns/cells.ts';
import { intervalOfSums } from '../../stats/group-sums.ts';
import type { Rates } from '../attempts/protocol.ts';
import { ChartFrame } from '../charts/ChartFrame.tsx';
import type { DataCell } from '../charts/DataSheet.tsx';
import { count, percent, plural } from '../charts/format.ts';
import { HeatMap } from '../charts/HeatMap.tsx';
import { resultsHref } from '../links.ts';
import { titleOf } from '../ui/titles.ts';
import { choosing, type Filters, writeFilters } from './filters.ts';
import { LevelTable } from './LevelTable.tsx';
import { rateRows } from './level-rates.ts';
import type { PanelProps } from './RatesPanel.tsx';
import classes from './ResultsView.module.css';

interface LevelRatesProps extends PanelProps {
  readonly rates: Rates;
  readonly facts: string;
}

/** Up to so many rows each cell has room for its interval and its counts. */
const MOST_TABLED = 4;

const levelTitle = (level: number | null): string => (level === null ? 'Own params' : `Level ${level}`);

/** Pass rates by environment and level: a table of intervals while it is short, and a heat map where it is not. */
export function LevelRates({ rates, filters, facts, onChange, onChosen }: LevelRatesProps) {
  const envs = [...new Set(rates.cells.map(({ env }) => env))].sort((a, b) =>
    titleOf(a) < titleOf(b) ? -1 : 1,
  );
  const levels = [...new Set(rates.cells.map(({ level }) => level))].sort((a, b) => (a ?? 1e9) - (b ?? 1e9));
  const rows = rateRows(rates.bySolver);
  const dataRows = useMemo(
    () => rates.bySolver.map((cell) => dataRow(cell, filters)),
    [rates.bySolver, filters],
  );
  const byPlace = new Map(rates.cells.map((cell) => [`${cell.env} ${cell.level}`, cell]));
  const cellAt = (row: number, column: number): Cell | undefined =>
    byPlace.get(`${envs[row]} ${levels[column]}`);
  const choose = (cell: Cell | undefined) => {
    if (!cell) return;
    onChange(choosing(filters, { env: cell.env, level: cell.level }));
    onChosen();
  };
  return (
    <ChartFrame
      title="Pass rates by level"
      says={
        envs.length > 1
          ? 'Solvers taken together. A cell leads to its attempts.'
          : 'A cell leads to its attempts.'
      }
      facts={facts}
      name="envscope-levels"
      data={{
        caption: 'Pass rates by environment, level and solver, with 95 % Wilson intervals',
        columns: [
          'Environment',
          'Solver',
          'Level',
          'Solved',
          'Attempts',
          'Instances',
          'Pass rate',
          'Low',
          'High',
        ],
        rows: dataRows,
      }}
      below={
        rows.length <= MOST_TABLED && (
          <>
            <LevelTable rows={rows} filters={filters} />
            <p className={classes.small}>
              The shaded range is the 95 % Wilson interval; attempts at one instance count as far as they
              differ.
            </p>
          </>
        )
      }
    >
      <HeatMap
        name="Pass rates by environment and level"
        rows={envs.map(titleOf)}
        columns={levels.map((level) => (level === null ? 'own' : String(level)))}
        shareOf={(row, column) => {
          const cell = cellAt(row, column);
          return cell && cell.solved / cell.n;
        }}
        sayOf={(row, column) => {
          const cell = cellAt(row, column);
          const where = `${titleOf(envs[row] ?? '')}, ${levelTitle(levels[column] ?? null).toLowerCase()}`;
          if (!cell) return `${where}: no attempts`;
          const { low, high } = intervalOfSums(cell);
          return `${where}: ${percent(cell.solved / cell.n)} (${percent(low)} to ${percent(high)}), ${count(cell.solved)} of ${plural(cell.n, 'attempt')} at ${plural(cell.groups, 'instance')}`;
        }}
        onChoose={(row, column) => choose(cellAt(row, column))}
      />
    </ChartFrame>
  );
}

function dataRow(cell: Cell, filters: Filters): readonly DataCell[] {
  const { env, level, who = '', solved, n, groups } = cell;
  const solver = who.slice(who.indexOf(' ') + 1);
  const { low, high } = intervalOfSums(cell);
  const href = resultsHref(writeFilters(choosing(filters, { env, level, solver })));
  return [
    ...[{ text: titleOf(env), href }, solver, level ?? 'own', solved, n, groups],
    ...[solved / n, low, high].map((share) => Number(share.toFixed(4))),
  ];
}
