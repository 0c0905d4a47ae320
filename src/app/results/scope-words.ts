import { splitByEnding } from '../../records/filter/expression.ts';
import { printFilter } from '../../records/filter/print.ts';
import type { ScopeFacts } from '../attempts/protocol.ts';
import { count, plural } from '../charts/format.ts';
import type { Filters } from './filters.ts';

/** More versions than can be read in a line. */
const MOST_VERSIONS = 6;

/** What a chart stands on, in words: how much, which filter, which verifiers. */
export function scopeWords({ where }: Filters, { attempts, counted, groups, versions }: ScopeFacts): string {
  const { scope, ending } = splitByEnding(where);
  const shown = attempts - counted;
  const verifiers = versions.slice(0, MOST_VERSIONS).join(', ');
  const more = versions.length - MOST_VERSIONS;
  return [
    `n = ${plural(counted, 'attempt')} at ${plural(groups, 'instance')} (by solver)${shown > 0 ? `; ${count(shown)} after the answer was shown left out` : ''}.`,
    `Filter: ${printFilter(scope) || 'none'}.`,
    ...(ending ? [`Only the list is narrowed by ${printFilter(ending)}.`] : []),
    `Verifiers: ${verifiers}${more > 0 ? ` and ${count(more)} more` : ''}.`,
  ].join(' ');
}
