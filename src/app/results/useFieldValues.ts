import type { ValuesOf } from '../../records/filter/complete.ts';
import { FIELD_NAMES, type FieldName } from '../../records/filter/fields.ts';
import { useLoad } from '../ui/useLoad.ts';
import { shownOf, useAttempts } from './useResults.ts';

type Values = ReadonlyMap<FieldName, readonly string[]>;

/** The values that occur in the fields a filter names, for completion. */
export function useFieldValues(text: string): ValuesOf {
  const { ask } = useAttempts();
  const named = FIELD_NAMES.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const loaded = useLoad<Values>(named.join(' '), async (signal) => {
    const all = named.map(async (field) => [field, await ask('values', { field }, signal)] as const);
    return new Map(await Promise.all(all));
  });
  return (field) => shownOf(loaded)?.get(field) ?? [];
}
