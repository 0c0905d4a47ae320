import { Button } from '@mantine/core';
import { CONTEST_REASONS, type Contest } from '../../records/attempt.ts';
import classes from './ContestNote.module.css';

interface ContestNoteProps {
  readonly contest: Contest;
  onWithdraw(): void;
}

export function ContestNote({ contest, onWithdraw }: ContestNoteProps) {
  return (
    <div className={classes.note}>
      <p className={classes.text}>
        <b>You contested this:</b> {CONTEST_REASONS[contest.reason]}.{contest.note && ` “${contest.note}”`}
      </p>
      <Button variant="subtle" size="compact-sm" onClick={onWithdraw}>
        Withdraw
      </Button>
    </div>
  );
}
