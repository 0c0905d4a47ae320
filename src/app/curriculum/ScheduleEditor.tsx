import { Button, TextInput, Title } from '@mantine/core';
import type { CSSProperties } from 'react';
import type { ScheduleIssue } from '../../stats/schedule.ts';
import { plural } from '../charts/format.ts';
import { BandHeads } from './BandHeads.tsx';
import { type Draft, withBand, withoutStage, withStage } from './draft.ts';
import classes from './ScheduleEditor.module.css';
import { StageRow } from './StageRow.tsx';

interface ScheduleEditorProps {
  readonly draft: Draft;
  readonly issues: readonly ScheduleIssue[];
  onChange(draft: Draft): void;
}

/** Most bands that fit a row. */
const MOST_BANDS = 8;

/** A schedule of one's own as a table of stages; what is wrong is told at its cell with every key. */
export function ScheduleEditor({ draft, issues, onChange }: ScheduleEditorProps) {
  // React's types know no custom properties.
  const columns = { '--bands': draft.bands.length } as CSSProperties;
  const nameIssue = issues.find(({ field }) => field === 'name');
  const bandIssue = issues.find(({ field }) => field === 'bands');
  const stagesIssue = issues.find(({ field }) => field === 'stages');
  return (
    <section className={classes.editor} aria-label="Editor">
      <div className={classes.head}>
        <Title order={3} size="h4">
          Edit
        </Title>
        <output className={issues.length === 0 ? classes.usable : classes.faulty}>
          {issues.length === 0
            ? '✓ Usable: the stages follow one another and every row sums to 1.'
            : `✗ Not usable yet: ${plural(issues.length, 'thing')} to mend.`}
        </output>
      </div>
      <div className={classes.names}>
        <TextInput
          label="Name"
          value={draft.name}
          error={nameIssue?.why}
          onChange={(event) => onChange({ ...draft, name: event.currentTarget.value })}
        />
        <TextInput
          label="What it is for"
          value={draft.about}
          onChange={(event) => onChange({ ...draft, about: event.currentTarget.value })}
        />
      </div>
      <div className={classes.scroll}>
        <div className={classes.table} style={columns}>
          <BandHeads draft={draft} onChange={onChange} />
          {bandIssue && <p className={classes.issue}>{bandIssue.why}</p>}
          {draft.stages.map((stage, at) => (
            <StageRow
              // biome-ignore lint/suspicious/noArrayIndexKey: a stage is its place in the list
              key={at}
              draft={draft}
              stage={stage}
              at={at}
              issues={issues.filter((issue) => issue.stage === at)}
              onChange={onChange}
              onRemove={() => onChange(withoutStage(draft, at))}
            />
          ))}
        </div>
      </div>
      {stagesIssue && <p className={classes.issue}>{stagesIssue.why}</p>}
      <div className={classes.actions}>
        <Button variant="default" onClick={() => onChange(withStage(draft))}>
          Add a stage
        </Button>
        <Button
          variant="default"
          disabled={draft.bands.length >= MOST_BANDS}
          onClick={() => onChange(withBand(draft))}
        >
          Add a band
        </Button>
        <p className={classes.hint}>Weights may be typed as 0.25, 25% or 1/4, steps as 7500 or 7.5K.</p>
      </div>
    </section>
  );
}
