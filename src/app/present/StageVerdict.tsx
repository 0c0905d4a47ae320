import type { Verdict } from '../../core/judge.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import classes from './StageVerdict.module.css';

interface StageVerdictProps {
  readonly about: string;
  readonly verdict: Verdict | undefined;
}

/** What is asked, until there is a verdict to tell. */
export function StageVerdict({ about, verdict }: StageVerdictProps) {
  return (
    <p className={classes.says} role="status">
      {verdict ? (
        <>
          <VerdictBadge outcome={verdict.outcome} />{' '}
          {verdict.outcome === 'wrong' && `${verdict.rule}: ${verdict.break.note ?? ''}`}
          {verdict.outcome === 'unreadable' && verdict.why}
        </>
      ) : (
        about
      )}
    </p>
  );
}
