import { NumberInput } from '@mantine/core';
import { PUBLISHED_SPREADS, type Spread } from '../../stats/diversity.ts';
import { count, percent } from '../charts/format.ts';
import { titleOf } from '../ui/titles.ts';
import classes from './DiversityPanel.module.css';
import { Figures } from './Figures.tsx';
import { Panel } from './Panel.tsx';
import type { MixPart } from './settings.ts';

interface DiversityPanelProps {
  readonly mix: readonly MixPart[];
  readonly spread: Spread | undefined;
  readonly budget: number;
  onBudget(budget: number): void;
}

/** How a budget of problems spreads, beside the ways that were published. */
export function DiversityPanel({ mix, spread, budget, onBudget }: DiversityPanelProps) {
  const most = Math.max(1, ...(spread?.each ?? []));
  return (
    <Panel
      title="Diversity"
      says={
        spread
          ? `${count(budget)} problems over ${count(spread.environments)} environments, as diverse as ${spread.effective.toFixed(1)} of equal weight. Chance that each comes at least once: ${percent(spread.allThere)}.`
          : 'Give an environment a weight above 0 to see how a budget spreads.'
      }
      tools={
        <NumberInput
          label="Problems in all"
          className={classes.budget}
          min={1}
          max={100_000_000}
          allowDecimal={false}
          thousandSeparator=","
          value={budget}
          onChange={(value) => typeof value === 'number' && value >= 1 && onBudget(value)}
        />
      }
    >
      {spread && (
        <ul className={classes.bars} aria-label="Expected problems by environment">
          {mix.map(({ env }, i) => (
            <li key={env} className={classes.bar}>
              <span className={classes.name}>{titleOf(env)}</span>
              <span className={classes.track}>
                <span
                  className={classes.fill}
                  style={{ width: `${((spread.each[i] ?? 0) / most) * 100}%` }}
                />
              </span>
              <span className={classes.figure}>{count(Math.round(spread.each[i] ?? 0))}</span>
            </li>
          ))}
        </ul>
      )}
      <Figures
        name="Published ways to spend a budget"
        columns={[
          { name: 'Published' },
          { name: 'Environments', number: true },
          { name: 'Problems each', number: true },
          { name: 'In all', number: true },
          { name: 'Result' },
        ]}
        rows={PUBLISHED_SPREADS.flatMap(({ source, says, ways }) =>
          ways.map(({ environments, each, result }, i) => ({
            key: `${source} ${environments}`,
            cells: [
              i === 0 ? source : '',
              count(environments),
              count(each),
              count(environments * each),
              result ?? (i === 0 ? says : ''),
            ],
          })),
        )}
      />
    </Panel>
  );
}
