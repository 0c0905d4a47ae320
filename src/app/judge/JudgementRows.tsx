import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Judgement, REASONS } from '../../records/judging/judgement.ts';
import { titleOf } from '../ui/titles.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { DecisionBadge } from './DecisionBadge.tsx';
import { ItemDrawer } from './ItemDrawer.tsx';
import classes from './JudgementRows.module.css';

interface JudgementRowsProps {
  readonly judgements: readonly Judgement[];
}

const STEP = 50;
const LONGEST = 160;

const shownOf = ({ item: { reply } }: Judgement): string =>
  reply === null ? 'the instance itself' : reply.trim().slice(0, LONGEST) || 'the empty reply';

/** Judgements, each with its item one click away. */
export function JudgementRows({ judgements }: JudgementRowsProps) {
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState<Judgement>();
  return (
    <>
      <ul className={classes.list}>
        {judgements.slice(0, most).map((one) => (
          <li key={one.id}>
            <button type="button" className={classes.row} onClick={() => setOpen(one)}>
              <span className={classes.what}>
                <strong>{titleOf(one.item.env)}</strong>
                <code>{shownOf(one)}</code>
                {(one.note || one.reasons.length > 0) && (
                  <span className={classes.note}>
                    {one.reasons.map((reason) => REASONS[reason]).join(', ')} {one.note && `“${one.note}”`}
                  </span>
                )}
              </span>
              <span className={classes.said}>
                <span>{one.annotator}</span>
                <DecisionBadge decision={one.decision} />
                {one.verdict && <VerdictBadge outcome={one.verdict.outcome} />}
              </span>
            </button>
          </li>
        ))}
      </ul>
      {judgements.length > most && (
        <Button variant="default" onClick={() => setMost(most + STEP)}>
          Show {Math.min(STEP, judgements.length - most)} more
        </Button>
      )}
      <ItemDrawer judgement={open} onClose={() => setOpen(undefined)} />
    </>
  );
}
