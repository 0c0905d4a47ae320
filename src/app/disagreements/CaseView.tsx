import type { Case } from '../../envs/reasoning-gym/case.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { CaseBoard } from './CaseBoard.tsx';
import { CaseHead } from './CaseHead.tsx';
import { CaseSides } from './CaseSides.tsx';
import classes from './CaseView.module.css';
import { EntryPanel } from './EntryPanel.tsx';
import type { Neighbours } from './neighbours.ts';
import { useJudgedCase } from './useJudgedCase.ts';
import type { Payer } from './words.ts';

export interface CaseViewProps {
  /** Tells one case from another. */
  readonly id: string;
  readonly subject: Case;
  readonly payer: Payer;
  /** Where it was found: "log.jsonl, line 12". */
  readonly where?: string;
  /** How many replies part in the same way. */
  readonly count?: number;
  /** A link that opens it anywhere, where there is one already; else the case is packed into one. */
  readonly link?: string;
  readonly back: string;
  readonly around?: Neighbours | undefined;
}

/** One reply to one entry: both judgements, the board with what is broken, and who is right. */
export function CaseView(props: CaseViewProps) {
  const { id, subject, payer } = props;
  const load = useJudgedCase(id, subject);
  return (
    <article className={classes.case}>
      <CaseHead {...props} judged={load.state === 'ready' ? load.value : undefined} />
      {load.state === 'loading' && <Loading what="Judging the reply" />}
      {load.state === 'failed' && <Failed load={load} what="This reply cannot be judged here" />}
      <div className={classes.columns}>
        {load.state === 'ready' && (
          <>
            <CaseBoard judged={load.value} />
            <CaseSides subject={subject} payer={payer} judged={load.value} />
          </>
        )}
        <EntryPanel subject={subject} span={load.state === 'ready' ? load.value.span : undefined} />
      </div>
    </article>
  );
}
