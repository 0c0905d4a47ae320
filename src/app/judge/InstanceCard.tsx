import { DECISIONS, type Judgement } from '../../records/judging/judgement.ts';
import { count } from '../charts/format.ts';
import { DecisionBadge } from './DecisionBadge.tsx';
import classes from './InstanceCard.module.css';
import card from './JudgedView.module.css';
import { JudgementRows } from './JudgementRows.tsx';

interface InstanceCardProps {
  /** Of instances without a reply. */
  readonly judgements: readonly Judgement[];
}

/** What people say of instances themselves; there is no verdict beside it. */
export function InstanceCard({ judgements }: InstanceCardProps) {
  return (
    <section className={card.card} aria-label="Instances">
      <h2>Instances</h2>
      <p>Asked without a reply: is the instance right? Most come from an audit’s findings.</p>
      <ul className={classes.counts}>
        {DECISIONS.map((decision) => (
          <li key={decision}>
            <DecisionBadge decision={decision} />
            <b>{count(judgements.filter((one) => one.decision === decision).length)}</b>
          </li>
        ))}
      </ul>
      <JudgementRows judgements={judgements} />
    </section>
  );
}
