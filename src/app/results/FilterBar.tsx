import { Button, Select } from '@mantine/core';
import type { Attempt } from '../../records/attempt.ts';
import classes from './FilterBar.module.css';
import { type Filters, withoutBar } from './filters.ts';
import { titleOf } from './titles.ts';

interface FilterBarProps {
  readonly attempts: readonly Attempt[];
  readonly filters: Filters;
  onChange(filters: Filters): void;
}

/** Each value once; one that is asked for but not there stays, so that it can be seen and cleared. */
const optionsOf = (values: Iterable<string>, chosen: string | undefined): string[] => [
  ...new Set([...values, ...(chosen === undefined ? [] : [chosen])]),
];
const levelTitle = (level: string): string => (level === 'own' ? 'Own params' : `Level ${level}`);
const levelText = (level: number | null): string => level?.toString() ?? 'own';

/** What is charted and listed: environment, level and solver. */
export function FilterBar({ attempts, filters, onChange }: FilterBarProps) {
  const { env, solver } = filters;
  const level = filters.level?.toString();
  const inEnv = attempts.filter((attempt) => env === undefined || attempt.env === env);
  const envs = optionsOf(
    attempts.map((attempt) => attempt.env),
    env,
  )
    .map((id) => ({ value: id, label: titleOf(id) }))
    .sort((a, b) => (a.label < b.label ? -1 : 1));
  const levels = optionsOf(
    inEnv.map((attempt) => levelText(attempt.level)),
    level,
  )
    .sort((a, b) => (a === 'own' ? 1 : b === 'own' ? -1 : Number(a) - Number(b)))
    .map((value) => ({ value, label: levelTitle(value) }));
  const solvers = optionsOf(
    inEnv.map((attempt) => attempt.solver.name),
    solver,
  ).sort();
  const change = (next: Filters) => onChange({ ...withoutBar(filters), open: undefined, ...next });
  const any = env ?? level ?? solver ?? filters.run;
  return (
    <search className={classes.bar} aria-label="Filters">
      <Select
        aria-label="Environment"
        placeholder="All environments"
        data={envs}
        value={env ?? null}
        searchable={envs.length > 8}
        clearable
        onChange={(value) => change({ env: value ?? undefined, level: undefined })}
      />
      <Select
        aria-label="Level"
        placeholder="All levels"
        data={levels}
        value={level ?? null}
        clearable
        onChange={(value) =>
          change({ level: value === null ? undefined : value === 'own' ? 'own' : Number(value) })
        }
      />
      <Select
        aria-label="Solver"
        placeholder="All solvers"
        data={solvers}
        value={solver ?? null}
        clearable
        onChange={(value) => change({ solver: value ?? undefined })}
      />
      {any !== undefined && (
        <Button variant="subtle" onClick={() => onChange({})}>
          Clear all
        </Button>
      )}
    </search>
  );
}
