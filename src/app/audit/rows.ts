import { outcomeOfAll } from '../../audit/audit.ts';
import type { Group, ProbeOutcome, ProbeReport } from '../../audit/finding.ts';
import type { Card } from '../../core/host.ts';
import type { Audited } from '../stores/audits.ts';

/** One environment in the table; not audited where `audited` is left out. */
export interface Row {
  readonly card: Card;
  readonly audited?: Audited;
}

export const rowsOf = (
  cards: readonly Card[],
  audited: { readonly [env: string]: Audited },
): readonly Row[] =>
  cards.map((card) => {
    const own = audited[card.id];
    return { card, ...(own ? { audited: own } : {}) };
  });

const has = ({ audited }: Row, is: ProbeOutcome['is']): boolean =>
  audited?.reports.some(({ outcome }) => outcome.is === is) ?? false;

export const SHOWS = {
  all: { title: 'All', holds: () => true },
  found: {
    title: 'With findings',
    holds: (row: Row) => has(row, 'found') || row.audited?.state === 'failed',
  },
  blind: { title: 'Could not look', holds: (row: Row) => has(row, 'could not look') },
} as const satisfies { [name: string]: { readonly title: string; holds(row: Row): boolean } };
export type Show = keyof typeof SHOWS;

/** What the address asks for; everything where it asks for nothing that there is. */
export const showOf = (text: string | undefined): Show =>
  text !== undefined && Object.hasOwn(SHOWS, text) ? (text as Show) : 'all';

export interface Cell {
  readonly is: ProbeOutcome['is'];
  /** How many probes of that outcome, of how many. */
  readonly count: number;
  readonly of: number;
}

/** What the probes of a group told; undefined while none has. */
export function cellOf(reports: readonly ProbeReport[], group: Group): Cell | undefined {
  const members = reports.filter((one) => one.group === group);
  if (members.length === 0) return undefined;
  const is = outcomeOfAll(members);
  return { is, count: members.filter(({ outcome }) => outcome.is === is).length, of: members.length };
}
