import { Button, Select, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type Attempt, CONTEST_REASONS, type Contest, type ContestReason } from '../../records/attempt.ts';
import classes from './ContestForm.module.css';
import { whenInFull } from './when.ts';

interface ContestFormProps {
  readonly attempt: Attempt;
  onContest(contest: Contest | null): void;
}

const reasons = Object.keys(CONTEST_REASONS) as ContestReason[];

/** What somebody holds against the verdict, or the way to say so. */
export function ContestForm({ attempt, onContest }: ContestFormProps) {
  const { contest } = attempt;
  const [reason, setReason] = useState<ContestReason>();
  const [note, setNote] = useState('');
  const [open, setOpen] = useState(false);
  if (contest)
    return (
      <div className={classes.contest}>
        <strong>⚑ Contested: {CONTEST_REASONS[contest.reason]}</strong>
        {contest.note && <p>{contest.note}</p>}
        <p className={classes.when}>
          {whenInFull(contest.at)}{' '}
          <Button size="compact-xs" variant="default" onClick={() => onContest(null)}>
            Withdraw
          </Button>
        </p>
      </div>
    );
  if (!open)
    return (
      <Button className={classes.open} variant="default" size="xs" onClick={() => setOpen(true)}>
        Contest this verdict
      </Button>
    );
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason) onContest({ reason, note: note.trim(), at: new Date().toISOString() });
      }}
    >
      <Select
        label="What is wrong"
        data={reasons.map((value) => ({ value, label: CONTEST_REASONS[value] }))}
        value={reason ?? null}
        onChange={(value) => setReason(reasons.find((known) => known === value))}
      />
      <Textarea
        label="Note"
        autosize
        minRows={2}
        maxRows={8}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={classes.actions}>
        <Button type="submit" disabled={!reason}>
          Contest
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
