import { NativeSelect } from '@mantine/core';
import { resultsHref } from '../links.ts';
import { useGo } from '../navigation.ts';
import { COLUMNS, type Filters, NEWEST, writeFilters } from './filters.ts';

interface SortSelectProps {
  readonly filters: Filters;
}

const TITLES: Readonly<Record<(typeof COLUMNS)[number], readonly [up: string, down: string]>> = {
  outcome: ['Verdict, A to Z', 'Verdict, Z to A'],
  env: ['Environment, A to Z', 'Environment, Z to A'],
  level: ['Level, easiest first', 'Level, hardest first'],
  seed: ['Seed, A to Z', 'Seed, Z to A'],
  solver: ['Solver, A to Z', 'Solver, Z to A'],
  reward: ['Reward, least first', 'Reward, most first'],
  ms: ['Time, shortest first', 'Time, longest first'],
  at: ['Oldest first', 'Newest first'],
};
const OPTIONS = COLUMNS.flatMap((by) =>
  TITLES[by].map((label, down) => ({ value: `${down ? '-' : ''}${by}`, label })),
);

/** The order of the attempts, where there is no room for heads to click. */
export function SortSelect({ filters }: SortSelectProps) {
  const go = useGo();
  const { by, down } = filters.sort ?? NEWEST;
  return (
    <NativeSelect
      aria-label="Order"
      size="md"
      data={OPTIONS}
      value={`${down ? '-' : ''}${by}`}
      onChange={({ currentTarget: { value } }) => go(resultsHref({ ...writeFilters(filters), sort: value }))}
    />
  );
}
