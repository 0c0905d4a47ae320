import { useMemo } from 'react';
import { count } from '../charts/format.ts';
import { resultsHref } from '../links.ts';
import { useGo, useScreenSearch } from '../navigation.ts';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { type Filters, readFilters, writeFilters } from './filters.ts';
import { ResultsView } from './ResultsView.tsx';
import { useKept } from './useResults.ts';

/** `#/results?filter=…&panel=…&rate=3/8&…` */
export function ResultsScreen() {
  useTitle('Results');
  const go = useGo();
  const search = useScreenSearch();
  const filters = useMemo(() => readFilters(search), [search]);
  const kept = useKept();
  const change = (next: Filters) => go(resultsHref(writeFilters(next)));
  if (kept.state === 'loading') {
    const far = kept.read === undefined ? '' : `: ${count(kept.read)} of ${count(kept.of ?? kept.read)}`;
    return <Loading what={`Reading the attempts of this browser${far}`} />;
  }
  if (kept.state === 'failed')
    return (
      <Notice alert title="The attempts of this browser could not be read">
        {kept.why} Close other tabs of Envscope and reload. Nothing was deleted.
      </Notice>
    );
  return <ResultsView kept={kept} filters={filters} onChange={change} />;
}
