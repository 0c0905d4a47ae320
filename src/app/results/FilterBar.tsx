import { Button, Select } from '@mantine/core';
import type { Overview } from '../attempts/protocol.ts';
import { titleOf } from '../ui/titles.ts';
import classes from './FilterBar.module.css';
import { FilterLine } from './FilterLine.tsx';
import { choosing, type Filters, levelIn, textOf, whereOf, withWhere } from './filters.ts';

interface FilterBarProps {
  readonly overview: Overview;
  readonly filters: Filters;
  onChange(filters: Filters): void;
}

/** Each value once; one that is asked for but not there stays, so that it can be seen and cleared. */
const optionsOf = (values: Iterable<string>, chosen: string | undefined): string[] => [
  ...new Set([...values, ...(chosen === undefined ? [] : [chosen])]),
];
const levelTitle = (level: string): string => (level === 'own' ? 'Own params' : `Level ${level}`);

/** What is charted and listed: quick choices, and the filter that they write, which can say more. */
export function FilterBar({ overview, filters, onChange }: FilterBarProps) {
  const env = textOf(filters, 'env');
  const solver = textOf(filters, 'solver');
  const level = levelIn(filters)?.toString();
  const inEnv = overview.envs.filter((one) => env === undefined || one.env === env);
  const envs = optionsOf(
    overview.envs.map((one) => one.env),
    env,
  )
    .map((id) => ({ value: id, label: titleOf(id) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const levels = optionsOf(
    inEnv.flatMap((one) => one.levels.map((at) => at?.toString() ?? 'own')),
    level,
  )
    .sort((a, b) => (a === 'own' ? 1 : b === 'own' ? -1 : Number(a) - Number(b)))
    .map((value) => ({ value, label: levelTitle(value) }));
  const solvers = optionsOf(
    inEnv.flatMap((one) => one.solvers),
    solver,
  ).sort();
  const set = (values: Parameters<typeof choosing>[1]) => onChange(choosing(filters, values));
  const where = whereOf(filters);
  return (
    <search className={classes.bar} aria-label="Filters">
      <div className={classes.quick}>
        <Select
          aria-label="Environment"
          placeholder="All environments"
          data={envs}
          value={env ?? null}
          searchable={envs.length > 8}
          clearable
          onChange={(value) => set({ env: value ?? undefined, level: undefined })}
        />
        <Select
          aria-label="Level"
          placeholder="All levels"
          data={levels}
          value={level ?? null}
          clearable
          onChange={(value) =>
            set({ level: value === null ? undefined : value === 'own' ? null : Number(value) })
          }
        />
        <Select
          aria-label="Solver"
          placeholder="All solvers"
          data={solvers}
          value={solver ?? null}
          clearable
          searchable={solvers.length > 8}
          onChange={(value) => set({ solver: value ?? undefined })}
        />
        {(where !== '' || filters.unread) && (
          <Button variant="subtle" onClick={() => onChange({ panel: filters.panel })}>
            Clear all
          </Button>
        )}
      </div>
      <FilterLine
        value={filters.unread?.text ?? where}
        onChange={(expression) => onChange(withWhere(filters, expression))}
      />
    </search>
  );
}
