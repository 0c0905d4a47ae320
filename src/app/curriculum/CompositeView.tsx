import { Select } from '@mantine/core';
import { spreadOver } from '../../stats/diversity.ts';
import { useCards } from '../ui/useCards.ts';
import { CompositeRows } from './CompositeRows.tsx';
import { DiversityPanel } from './DiversityPanel.tsx';
import { Panel } from './Panel.tsx';
import type { MixPart } from './settings.ts';
import type { ViewContext } from './view-context.ts';

/** Which environments are drawn from, how much of each, and whether their levels are levels to this solver. */
export function CompositeView({ settings, plan, onChange }: ViewContext) {
  const cards = useCards();
  const mix: readonly MixPart[] = plan?.mix ?? settings.mix;
  const chosen = new Set(mix.map(({ env }) => env));
  const weights = mix.map(({ weight }) => weight);
  const spread = weights.some((weight) => weight > 0) ? spreadOver(weights, settings.budget) : undefined;
  const set = (next: readonly MixPart[], replace = false) => onChange({ mix: next }, { replace });
  return (
    <>
      <Panel
        title="Composite"
        says={
          settings.mix.length === 0 && mix.length > 0
            ? 'Everything that was measured, alike. Change a weight or add an environment to choose your own.'
            : 'Each draw chooses an environment by weight. A draw depends on the seed, its number and the weights in force alone, so weights can be changed while a run goes on.'
        }
        tools={
          <Select
            aria-label="Add an environment"
            placeholder="Add an environment"
            searchable
            value={null}
            data={cards
              .filter(({ id }) => !chosen.has(id))
              .map(({ id, title }) => ({ value: id, label: title }))}
            nothingFoundMessage="There is none of this name."
            onChange={(env) => env !== null && set([...mix, { env, weight: 1 }])}
          />
        }
      >
        <CompositeRows
          mix={mix}
          each={spread?.each ?? []}
          budget={settings.budget}
          problems={plan?.problems ?? []}
          onWeight={(env, weight) =>
            set(
              mix.map((part) => (part.env === env ? { env, weight } : part)),
              true,
            )
          }
          onRemove={(env) => set(mix.filter((part) => part.env !== env))}
        />
      </Panel>
      <DiversityPanel
        mix={mix}
        spread={spread}
        budget={settings.budget}
        onBudget={(budget) => onChange({ budget }, { replace: true })}
      />
    </>
  );
}
