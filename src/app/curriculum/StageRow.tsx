import { ActionIcon, TextInput } from '@mantine/core';
import { useId } from 'react';
import type { ScheduleIssue } from '../../stats/schedule.ts';
import { changeStage, changeWeight, type Draft, type DraftStage, readWeight } from './draft.ts';
import classes from './ScheduleEditor.module.css';

interface StageRowProps {
  readonly draft: Draft;
  readonly stage: DraftStage;
  /** Counted from 0. */
  readonly at: number;
  /** Those of this stage. */
  readonly issues: readonly ScheduleIssue[];
  onChange(draft: Draft): void;
  onRemove(): void;
}

const sumOf = (weights: readonly string[]): string => {
  const sum = weights.reduce((total, weight) => total + readWeight(weight), 0);
  return Number.isNaN(sum) ? '?' : String(Number(sum.toPrecision(10)));
};

/** One stage: its steps, its weights, and beneath each the reason why it cannot be used. */
export function StageRow({ draft, stage, at, issues, onChange, onRemove }: StageRowProps) {
  const id = useId();
  const stepCell = (field: 'from' | 'to') => {
    const issue = issues.find((i) => i.field === field);
    return (
      <TextInput
        aria-label={`Stage ${at + 1}, ${field} step`}
        inputMode="decimal"
        value={stage[field]}
        error={issue?.why}
        errorProps={{ role: 'alert' }}
        onChange={(event) => onChange(changeStage(draft, at, { [field]: event.currentTarget.value }))}
      />
    );
  };
  const sumIssue = issues.find((i) => i.field === 'weights');
  return (
    <fieldset className={classes.row}>
      <legend className={classes.hidden}>Stage {at + 1}</legend>
      <span className={classes.ordinal} aria-hidden>
        <span className={classes.ordinalWord}>Stage </span>
        {at + 1}
      </span>
      <span data-name="From step">{stepCell('from')}</span>
      <span data-name="To step">{stepCell('to')}</span>
      {stage.weights.map((weight, band) => {
        const issue = issues.find((i) => typeof i.field === 'object' && i.field.weight === band);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a weight belongs to the band at its place
          <span key={band} data-name={draft.bands[band]}>
            <TextInput
              aria-label={`Stage ${at + 1}, weight of ${draft.bands[band]}`}
              value={weight}
              error={issue?.why ?? sumIssue !== undefined}
              errorProps={{ role: 'alert' }}
              {...(sumIssue ? { 'aria-describedby': `${id}-sum` } : {})}
              onChange={(event) => onChange(changeWeight(draft, at, band, event.currentTarget.value))}
            />
          </span>
        );
      })}
      <span className={classes.sum} data-name="Sum" data-wrong={sumIssue !== undefined || undefined}>
        {sumOf(stage.weights)}
      </span>
      <ActionIcon
        className={classes.remove}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={`Remove stage ${at + 1}`}
        onClick={onRemove}
      >
        ✕
      </ActionIcon>
      {sumIssue && (
        <p id={`${id}-sum`} role="alert" className={classes.sumIssue}>
          {sumIssue.why}
        </p>
      )}
    </fieldset>
  );
}
