import { Button } from '@mantine/core';
import { useState } from 'react';
import { type Judgement, REASONS } from '../../records/judging/judgement.ts';
import { plural } from '../charts/format.ts';
import { titleOf } from '../ui/titles.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { DecisionBadge } from './DecisionBadge.tsx';
import { ItemDrawer } from './ItemDrawer.tsx';
import classes from './JudgementList.module.css';
import { type ResultsAt, resultsAtHref } from './results-link.ts';

interface JudgementListProps {
  readonly judgements: readonly Judgement[];
  readonly at: ResultsAt;
}

const STEP = 50;
const LONGEST = 160;

/** The judgements behind a figure, each with its item one click away. */
export function JudgementList({ judgements, at }: JudgementListProps) {
  const [most, setMost] = useState(STEP);
  const [open, setOpen] = useState<Judgement>();
  return (
    <section className={classes.card} aria-label="Judgements behind the figure">
      <div className={classes.head}>
        <h2>{plural(judgements.length, 'judgement')}</h2>
        <Button
          component="a"
          variant="default"
          size="xs"
          href={resultsAtHref(
            at.decision === undefined && at.outcome === undefined
              ? { word: at.word }
              : { word: at.word, env: at.env },
          )}
        >
          Close
        </Button>
      </div>
      <ul className={classes.list}>
        {judgements.slice(0, most).map((one) => (
          <li key={one.id}>
            <button type="button" className={classes.row} onClick={() => setOpen(one)}>
              <span className={classes.what}>
                <strong>{titleOf(one.item.env)}</strong>
                <code>{one.item.reply.trim().slice(0, LONGEST) || 'the empty reply'}</code>
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
    </section>
  );
}
