import { agree, type Case, type JudgedCase } from '../../envs/reasoning-gym/case.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import classes from './CaseSides.module.css';
import { type Payer, payerDetail, payerName, rewardText, rightText } from './words.ts';

interface CaseSidesProps {
  readonly subject: Case;
  readonly payer: Payer;
  readonly judged: JudgedCase;
}

/** Both judgements, who is right and why, and the rule that is broken. */
export function CaseSides({ subject, payer, judged }: CaseSidesProps) {
  const { verdict, adjudication, says, env } = judged;
  const paid = subject.score !== null && subject.score >= 1;
  return (
    <aside className={classes.sides} aria-label="Both judgements">
      <dl className={classes.pair}>
        <div className={classes.side}>
          <dt>{payerName[payer]}</dt>
          <dd className={classes.reward}>{rewardText(subject.score)}</dd>
          <dd className={classes.detail}>{paid ? 'pays' : 'does not pay'}</dd>
          <dd className={classes.detail}>{payerDetail[payer]}</dd>
        </div>
        <div className={classes.side}>
          <dt>Envscope</dt>
          <dd className={classes.reward}>{rewardText(verdict.reward)}</dd>
          <dd>
            <VerdictBadge outcome={verdict.outcome} />
          </dd>
          <dd className={classes.detail}>{env.title}</dd>
        </div>
      </dl>
      {adjudication && (
        <section className={classes.part}>
          <h2>{rightText(adjudication.right, payer)}</h2>
          <p>{adjudication.witness}</p>
          <p className={classes.by}>Decided by {adjudication.by}</p>
        </section>
      )}
      {!adjudication && (
        <section className={classes.part}>
          <h2>{agree(subject.score, verdict) ? 'Both agree' : 'Not adjudicated yet'}</h2>
          <p>
            {agree(subject.score, verdict)
              ? 'A score of 1 stands for solved, anything less for not solved: here both say the same.'
              : 'The reviewed table says nothing about this reply. The board and the rule show what Envscope judged by.'}
          </p>
        </section>
      )}
      {verdict.outcome === 'wrong' && (
        <section className={classes.part}>
          <h2>
            Broken rule: <span className={classes.rule}>{verdict.rule}</span>
          </h2>
          {says && <p>{says}</p>}
          {verdict.why && <p className={classes.why}>{verdict.why}</p>}
        </section>
      )}
      {verdict.outcome === 'unreadable' && verdict.why && (
        <section className={classes.part}>
          <h2>Why it cannot be read</h2>
          <p className={classes.why}>{verdict.why}</p>
        </section>
      )}
    </aside>
  );
}
