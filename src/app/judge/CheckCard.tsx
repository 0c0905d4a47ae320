import type { Judgement } from '../../records/judging/judgement.ts';
import { wilson } from '../../stats/rate.ts';
import { count, percent } from '../charts/format.ts';
import classes from './AgreementCard.module.css';
import card from './JudgedView.module.css';
import { checkScores } from './outcome.ts';

interface CheckCardProps {
  readonly judgements: readonly Judgement[];
}

/** How many planted replies each annotator saw through. */
export function CheckCard({ judgements }: CheckCardProps) {
  const scores = checkScores(judgements);
  return (
    <section className={card.card} aria-label="Attention checks">
      <h2>Attention checks</h2>
      {scores.length === 0 ? (
        <p>None was judged. A queue can mix in replies that are known to be right or wrong.</p>
      ) : (
        <dl className={classes.lines}>
          {scores.map(({ annotator, right, n }) => {
            const { low, high } = wilson({ solved: right, n });
            return (
              <div key={annotator} className={classes.line}>
                <dt>{annotator}</dt>
                <dd className={classes.figure}>
                  {count(right)}/{count(n)}
                </dd>
                <dd className={classes.detail}>
                  {percent(right / n)} seen through; 95 % interval {percent(low)} to {percent(high)}
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </section>
  );
}
