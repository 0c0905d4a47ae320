import { Button, Select } from '@mantine/core';
import classes from './FilterBar.module.css';
import { type Filters, RIGHTS } from './filters.ts';
import { kindText, type Payer, rightText } from './words.ts';

interface FilterBarProps {
  readonly payer: Payer;
  readonly datasets: readonly string[];
  readonly kinds: readonly string[];
  readonly filters: Filters;
  onChange(filters: Filters): void;
}

/** Each value once; one that is asked for but not there stays, so that it can be seen and cleared. */
const optionsOf = (values: readonly string[], chosen: string | undefined): string[] =>
  [...new Set([...values, ...(chosen === undefined ? [] : [chosen])])].sort();

/** A select cannot hold the empty text. */
const NO_KIND = '\u0000';

export function FilterBar({ payer, datasets, kinds, filters, onChange }: FilterBarProps) {
  const { dataset, kind, right } = filters;
  const change = (next: Filters): void => onChange({ ...filters, ...next });
  return (
    <search className={classes.bar} aria-label="Filters">
      <Select
        aria-label="Dataset"
        placeholder="All datasets"
        data={optionsOf(datasets, dataset)}
        value={dataset ?? null}
        searchable
        clearable
        nothingFoundMessage="No such dataset"
        onChange={(value) => change({ dataset: value ?? undefined, kind: undefined })}
      />
      <Select
        aria-label="Kind of reply"
        placeholder="All kinds of reply"
        data={optionsOf(kinds, kind).map((value) => ({ value: value || NO_KIND, label: kindText(value) }))}
        value={kind === '' ? NO_KIND : (kind ?? null)}
        searchable
        clearable
        nothingFoundMessage="No such kind"
        onChange={(value) => change({ kind: value === NO_KIND ? '' : (value ?? undefined) })}
      />
      <Select
        aria-label="Who is right"
        placeholder="Whoever is right"
        data={RIGHTS.filter((one) => one !== 'open' || payer === 'file').map((value) => ({
          value,
          label: rightText(value, payer),
        }))}
        value={right ?? null}
        clearable
        onChange={(value) => change({ right: RIGHTS.find((one) => one === value) })}
      />
      {(dataset ?? kind ?? right) !== undefined && (
        <Button
          variant="subtle"
          onClick={() => change({ dataset: undefined, kind: undefined, right: undefined })}
        >
          Clear
        </Button>
      )}
    </search>
  );
}
