import { ActionIcon, NumberInput } from '@mantine/core';
import { type Calibration, calibrate } from '../../stats/calibration.ts';
import { count } from '../charts/format.ts';
import { titleOf } from '../ui/titles.ts';
import classes from './CompositeRows.module.css';
import { Figures } from './Figures.tsx';
import type { MeasuredProblem } from './measured.ts';
import { cellsOf } from './plan.ts';
import type { MixPart } from './settings.ts';

interface CompositeRowsProps {
  readonly mix: readonly MixPart[];
  /** Expected problems of each. */
  readonly each: readonly number[];
  readonly budget: number;
  readonly problems: readonly MeasuredProblem[];
  onWeight(env: string, weight: number): void;
  onRemove(env: string): void;
}

export function CompositeRows({ mix, each, budget, problems, onWeight, onRemove }: CompositeRowsProps) {
  return (
    <Figures
      name="Environments of the composite"
      empty="No environment yet: add one, or run a solver on some first."
      columns={[
        { name: 'Environment' },
        { name: 'Weight' },
        { name: `Of ${count(budget)} problems`, number: true },
        { name: 'Measured', number: true },
        { name: 'Rates fall with the level' },
        { name: '' },
      ]}
      rows={mix.map(({ env, weight }, i) => {
        const own = problems.filter((problem) => problem.env === env);
        return {
          key: env,
          cells: [
            titleOf(env),
            <NumberInput
              key="weight"
              className={classes.weight}
              aria-label={`Weight of ${titleOf(env)}`}
              min={0}
              max={999_999}
              step={1}
              value={weight}
              onChange={(value) => typeof value === 'number' && value >= 0 && onWeight(env, value)}
            />,
            count(Math.round(each[i] ?? 0)),
            count(own.length),
            <CalibrationWords key="calibration" problems={own} />,
            <ActionIcon
              key="remove"
              size={44}
              variant="subtle"
              color="gray"
              aria-label={`Remove ${titleOf(env)}`}
              onClick={() => onRemove(env)}
            >
              ✕
            </ActionIcon>,
          ],
        };
      })}
    />
  );
}

/** ReSyn's test of one environment, as verdict, figures and what to do. */
function CalibrationWords({ problems }: { readonly problems: readonly MeasuredProblem[] }) {
  const cells = cellsOf(problems);
  if (cells.length === 0) return <span className={classes.dim}>not measured</span>;
  const result = calibrate(cells.map(({ level, count: { solved, n } }) => ({ level, solved, n })));
  return (
    <span className={classes.calibration}>
      <strong data-verdict={result.by === 'nothing' ? 'open' : result.keep ? 'keep' : 'drop'}>
        {result.by === 'nothing' ? '? open' : result.keep ? '✓ keep' : '✗ drop'}
      </strong>
      <span className={classes.dim}>{wordsOf(result)}</span>
    </span>
  );
}

const signed = (value: number): string => value.toFixed(2).replace('-', '−');
const small = (p: number): string => (p < 0.001 ? 'p < 0.001' : `p = ${p.toFixed(3)}`);

function wordsOf(result: Calibration): string {
  if (result.by === 'nothing') return result.says;
  if (result.by === 'exact') return `${small(result.p)} (exact). ${result.says}`;
  return `slope ${signed(result.slope)} ± ${result.error.toFixed(2)}, z = ${signed(result.z)}, ${small(result.p)}`;
}
