import { Button } from '@mantine/core';
import type { Judgement } from '../../records/judging/judgement.ts';
import { plural } from '../charts/format.ts';
import classes from './JudgementList.module.css';
import { JudgementRows } from './JudgementRows.tsx';
import { type ResultsAt, resultsAtHref } from './results-link.ts';

interface JudgementListProps {
  readonly judgements: readonly Judgement[];
  readonly at: ResultsAt;
}

/** The judgements behind a figure. */
export function JudgementList({ judgements, at }: JudgementListProps) {
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
      <JudgementRows judgements={judgements} />
    </section>
  );
}
