import { Button, CloseButton, SegmentedControl, Select, Switch } from '@mantine/core';
import type { Ref } from 'react';
import { equalTo } from '../../records/filter/expression.ts';
import { count, plural } from '../charts/format.ts';
import classes from './AttemptList.module.css';
import { AttemptTable } from './AttemptTable.tsx';
import { choosing, type Filters, OUTCOMES, textOf, whereOf, withoutMark } from './filters.ts';
import { InstanceTable } from './InstanceTable.tsx';

interface AttemptListProps {
  /** How many there are; undefined until they are counted. */
  readonly size: { readonly attempts: number; readonly groups: number } | undefined;
  readonly filters: Filters;
  onChange(filters: Filters): void;
  readonly ref?: Ref<HTMLElement>;
}

/** What the charts stand on: one row per instance or per attempt. */
export function AttemptList({ size, filters, onChange, ref }: AttemptListProps) {
  const { rate, lasso } = filters;
  const { attempts = 0, groups = 0 } = size ?? {};
  const outcome = textOf(filters, 'outcome');
  const contested = equalTo(filters.where, 'contested') === true;
  /** A verdict narrows the list behind a bar and leaves the bar chosen. */
  const keeping = (next: Filters): Filters => ({ ...next, rate, bar: filters.bar, lasso });
  const byInstance = filters.rows === 'instances';
  const narrowed = rate !== undefined || lasso !== undefined || whereOf(filters) !== '';
  return (
    <section ref={ref} className={classes.section} aria-labelledby="list-title">
      <div className={classes.head}>
        <h2 id="list-title">
          {byInstance
            ? `${plural(groups, 'instance')}, ${plural(attempts, 'attempt')}`
            : plural(attempts, 'attempt')}
        </h2>
        {rate && (
          <span className={classes.rate}>
            {count(rate.solved)} of {count(rate.n)} solved
            {filters.bar !== undefined && (filters.bar === 'own' ? ', own params' : `, level ${filters.bar}`)}
            <CloseButton
              size="xs"
              aria-label="Show all pass rates"
              onClick={() => onChange(withoutMark(filters))}
            />
          </span>
        )}
        {lasso && (
          <span className={classes.rate}>
            Inside the lasso
            <CloseButton
              size="xs"
              aria-label="Take the lasso away"
              onClick={() => onChange(withoutMark(filters))}
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
              onChange({ ...keeping(choosing(filters, { outcome: value ?? undefined })), rows: undefined })
            }
          />
          <Switch
            label="Contested only"
            checked={contested}
            onChange={(event) =>
              onChange(keeping(choosing(filters, { contested: event.currentTarget.checked || undefined })))
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
      {size && attempts === 0 ? (
        <div className={classes.none}>
          No attempt is like this.{' '}
          <Button size="xs" variant="default" onClick={() => onChange({})}>
            {narrowed ? 'Show all attempts' : 'Show them'}
          </Button>
        </div>
      ) : byInstance ? (
        <InstanceTable count={groups} filters={filters} />
      ) : (
        <AttemptTable count={attempts} filters={filters} />
      )}
    </section>
  );
}
