import { Button } from '@mantine/core';
import { useEffect, useRef } from 'react';
import type { Item } from '../../records/judging/item.ts';
import { type Judgement, REASONS } from '../../records/judging/judgement.ts';
import { duration } from '../charts/format.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { DecisionBadge } from './DecisionBadge.tsx';
import { OtherAnswers } from './OtherAnswers.tsx';
import { parts } from './outcome.ts';
import classes from './RevealPanel.module.css';
import type { Revealed } from './shown.ts';

interface RevealPanelProps {
  readonly item: Item;
  readonly judged: Judgement;
  /** Undefined while it is being judged. */
  readonly revealed: Revealed | undefined;
  onChange(): void;
  onNext(): void;
  readonly onBack: (() => void) | undefined;
}

/** What one said beside what the verifier says, and everything else that was kept back. */
export function RevealPanel({ item, judged, revealed, onChange, onNext, onBack }: RevealPanelProps) {
  const { decision, reasons, note, flag, ms } = judged;
  const verdict = revealed?.verdict;
  const next = useRef<HTMLButtonElement>(null);
  useEffect(() => next.current?.focus({ preventScroll: true }), []);
  return (
    <div className={classes.card}>
      <dl className={classes.pair}>
        <div>
          <dt>You</dt>
          <dd>
            <DecisionBadge decision={decision} />
          </dd>
        </div>
        {item.reply !== null && (
          <div aria-live="polite">
            <dt>Verifier</dt>
            <dd>{verdict ? <VerdictBadge outcome={verdict.outcome} /> : '…'}</dd>
          </div>
        )}
      </dl>
      {verdict && (
        <p className={classes.meet} data-parted={parts({ decision, outcome: verdict.outcome }) || undefined}>
          {parts({ decision, outcome: verdict.outcome })
            ? 'You and the verifier part.'
            : decision === 'cannot tell'
              ? 'You could not tell.'
              : 'You and the verifier say the same.'}
          {verdict.outcome === 'wrong' &&
            verdict.reward > 0 &&
            ` It gave a reward of ${Number(verdict.reward.toFixed(3))}.`}
        </p>
      )}
      {verdict?.rule && (
        <p className={classes.why}>
          Rule <b>{verdict.rule}</b> is broken. {verdict.why ?? revealed?.says}
        </p>
      )}
      {verdict?.outcome === 'unreadable' && verdict.why && <p className={classes.why}>{verdict.why}</p>}
      {item.truth !== null && (
        <p className={classes.check} data-missed={item.truth !== decision || undefined}>
          {item.told} {item.truth === decision ? 'You saw through it.' : `The reply is ${item.truth}.`}
        </p>
      )}
      {item.truth === null && item.told && <p className={classes.told}>{item.told}</p>}
      {revealed && <OtherAnswers item={item} own={judged.own} revealed={revealed} />}
      <p className={classes.said}>
        {reasons.length > 0 && `${reasons.map((reason) => REASONS[reason]).join(', ')}. `}
        {flag && 'Flagged. '}
        {note && `“${note}” `}
        {duration(ms)} spent.
      </p>
      <div className={classes.actions}>
        <Button ref={next} className={classes.next} onClick={onNext}>
          Next
        </Button>
        <Button variant="default" onClick={onChange}>
          Change
        </Button>
        {onBack && (
          <Button variant="default" onClick={onBack}>
            Back
          </Button>
        )}
      </div>
      <p className={classes.keys}>Enter goes on · C changes your mind · Backspace goes back</p>
    </div>
  );
}
