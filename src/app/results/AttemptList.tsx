import { Button, CloseButton, SegmentedControl, Select, Switch } from '@mantine/core';
import type { Ref } from 'react';
import type { Attempt } from '../../records/attempt.ts';
import { count, plural } from '../charts/format.ts';
import classes from './AttemptList.module.css';
import { AttemptTable } from './AttemptTable.tsx';
import { type Filters, OUTCOMES, withoutBar } from './filters.ts';
import type { Group } from './groups.ts';
import { InstanceTable } from './InstanceTable.tsx';

interface AttemptListProps {
  readonly attempts: readonly Attempt[];
  readonly groups: readonly Group[];
  readonly filters: Filters;
  onChange(filters: Filters): void;
  readonly ref?: Ref<HTMLElement>;
}

/** What the charts stand on: one row per instance or per attempt. */
export function AttemptList({ attempts, groups, filters, onChange, ref }: AttemptListProps) {
  const { rate, outcome, contested } = filters;
  const byInstance = filters.rows === 'instances';
  const narrowed = rate !== undefined || outcome !== undefined || contested !== undefined;
  return (
    <section ref={ref} className={classes.section} aria-labelledby="list-title">
      <div className={classes.head}>
        <h2 id="list-title">
          {byInstance
            ? `${plural(groups.length, 'instance')}, ${plural(attempts.length, 'attempt')}`
            : plural(attempts.length, 'attempt')}
        </h2>
        {rate && (
          <span className={classes.rate}>
            {count(rate.solved)} of {count(rate.n)} solved
            {filters.bar !== undefined && (filters.bar === 'own' ? ', own params' : `, level ${filters.bar}`)}
            <CloseButton
              size="xs"
              aria-label="Show all pass rates"
              onClick={() => onChange(withoutBar(filters))}
            />
          </span>
        )}
        <div className={classes.tools}>
          <Select
            aria-label="Verdict"
            placeholder="All verdicts"
            data={[...OUTCOMES]}
            value={outcome ?? null}
            clearable
            w={152}
            onChange={(value) =>
              onChange({ ...filters, outcome: OUTCOMES.find((o) => o === value), rows: undefined })
            }
          />
          <Switch
            label="Contested only"
            checked={contested ?? false}
            onChange={(event) =>
              onChange({ ...filters, contested: event.currentTarget.checked || undefined, rows: undefined })
            }
          />
          <SegmentedControl
            size="xs"
            aria-label="One row for each"
            value={byInstance ? 'instances' : 'attempts'}
            data={[
              { value: 'instances', label: 'Instances' },
              { value: 'attempts', label: 'Attempts' },
            ]}
            onChange={(value) =>
              onChange({ ...filters, rows: value === 'instances' ? 'instances' : undefined })
            }
          />
        </div>
      </div>
      {attempts.length === 0 ? (
        <div className={classes.none}>
          No attempt is like this.{' '}
          <Button size="xs" variant="default" onClick={() => onChange({})}>
            {narrowed ? 'Show all attempts' : 'Clear all'}
          </Button>
        </div>
      ) : byInstance ? (
        <InstanceTable groups={groups} filters={filters} />
      ) : (
        <AttemptTable attempts={attempts} filters={filters} />
      )}
    </section>
  );
}
