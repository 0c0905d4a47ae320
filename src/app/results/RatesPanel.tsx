import { Failed } from '../ui/Failed.tsx';
import { InTurn } from '../ui/InTurn.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { type Filters, textOf, whereOf } from './filters.ts';
import { LevelRates } from './LevelRates.tsx';
import { PassAtK } from './PassAtK.tsx';
import { PassRates } from './PassRates.tsx';
import { SolveTimes } from './SolveTimes.tsx';
import { scopeWords } from './scope-words.ts';
import { shownOf, useAsked } from './useResults.ts';

/** What every panel of the screen is given. */
export interface PanelProps {
  readonly filters: Filters;
  onChange(filters: Filters): void;
  /** After something was chosen in a chart: the list has what is behind it. */
  onChosen(): void;
}

/** How often what is solved: by environment and level, by instance, with several attempts. */
export function RatesPanel(props: PanelProps) {
  const { filters } = props;
  const n = filters.rate?.n ?? filters.n;
  const asked = useAsked('rates', { where: whereOf(filters), n });
  const rates = shownOf(asked);
  if (asked.state === 'failed') return <Failed load={asked} what="The attempts could not be counted" />;
  if (!rates) return <Loading what="Counting" />;
  const facts = scopeWords(filters, rates.scope);
  if (rates.scope.groups === 0)
    return (
      <Notice title="Nothing counts here">
        {rates.scope.attempts === 0
          ? 'No attempt passes this filter.'
          : 'The answer had been shown before each of these attempts, so they say nothing of the solver.'}
      </Notice>
    );
  return (
    <>
      <LevelRates {...props} rates={rates} facts={facts} />
      <InTurn>
        <PassRates {...props} rates={rates} facts={facts} apart={textOf(filters, 'env') !== undefined} />
        <InTurn>
          {rates.n > 1 && <PassAtK filters={filters} n={rates.n} facts={facts} />}
          <SolveTimes filters={filters} facts={facts} />
        </InTurn>
      </InTurn>
    </>
  );
}
