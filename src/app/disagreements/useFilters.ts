import { useMemo } from 'react';
import { useScreenSearch } from '../navigation.ts';
import { type Filters, readFilters } from './filters.ts';

export function useFilters(): Filters {
  const search = useScreenSearch();
  return useMemo(() => readFilters(search), [search]);
}
