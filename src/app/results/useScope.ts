import type { ScopeFacts } from '../attempts/protocol.ts';
import type { Load } from '../ui/useLoad.ts';
import { type Filters, whereOf } from './filters.ts';
import { scopeWords } from './scope-words.ts';
import { shownOf, useAsked } from './useResults.ts';

/** What charts stand on, with its words for below them; undefined until it is counted. */
export function useScope(
  filters: Filters,
): { readonly scope: ScopeFacts; readonly facts: string } | undefined {
  const rates: Load<{ readonly scope: ScopeFacts }> = useAsked('rates', { where: whereOf(filters) });
  const scope = shownOf(rates)?.scope;
  return scope && { scope, facts: scopeWords(filters, scope) };
}
