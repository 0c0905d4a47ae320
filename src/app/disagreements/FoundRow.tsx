import type { Parted } from '../../envs/reasoning-gym/comparer.ts';
import { count } from '../charts/format.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import classes from './FoundRow.module.css';
import { type Filters, foundHref } from './filters.ts';
import { ReplySample } from './ReplySample.tsx';
import { rewardText, rightText } from './words.ts';

interface FoundRowProps {
  readonly parted: Parted;
  readonly filters: Filters;
}

const MOST = 200;

/** The cells of a difference. */
export function FoundRow({ parted, filters }: FoundRowProps) {
  const { dataset, line, kind, reply, score, outcome, rule, why, adjudication } = parted;
  const said = [rule, why].filter(Boolean).join(': ').slice(0, MOST);
  return (
    <>
      <td className={classes.line}>{count(line)}</td>
      <th scope="row" className={classes.dataset}>
        <a className={classes.open} href={foundHref(parted, filters)}>
          {dataset}
        </a>
      </th>
      <td className={classes.reply}>
        <ReplySample kind={kind} reply={reply} />
      </td>
      <td className={classes.paid}>{rewardText(score)}</td>
      <td className={classes.verdict}>
        <VerdictBadge outcome={outcome} />
        {said && <span title={said}>{said}</span>}
      </td>
      <td className={classes.right} title={adjudication?.witness}>
        {rightText(adjudication?.right ?? 'open', 'file')}
        {adjudication && <span>{adjudication.by}</span>}
      </td>
    </>
  );
}
