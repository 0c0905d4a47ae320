import type { Attempt } from '../../records/attempt.ts';
import { SceneView } from '../scene/SceneView.tsx';
import { useServices } from '../services.ts';
import { Loading } from '../ui/Loading.tsx';
import { ReplyText } from '../ui/ReplyText.tsx';
import { useLoad } from '../ui/useLoad.ts';
import classes from './AttemptBoard.module.css';
import { again } from './attempt-again.ts';

interface AttemptBoardProps {
  readonly attempt: Attempt;
}

/** The reply with the part that was read, and its answer on the board. */
export function AttemptBoard({ attempt }: AttemptBoardProps) {
  const { hosts } = useServices();
  const load = useLoad(attempt.id, async () => again(await hosts.open(attempt.env), attempt));
  if (load.state === 'loading') return <Loading what="Making the instance" />;
  if (load.state === 'failed')
    return (
      <>
        <p className={classes.note}>The board cannot be drawn here: {load.error.message}</p>
        <ReplyText reply={attempt.reply} />
      </>
    );
  const { verdict, sameInstance, sameVerdict, scene, says } = load.value;
  return (
    <>
      {!sameInstance && (
        <p className={classes.warning} role="alert">
          The generator has changed since: the board below is not the one that was attempted.
        </p>
      )}
      {sameInstance && !sameVerdict && (
        <p className={classes.warning} role="alert">
          Judged again, the reply is {verdict.outcome}
          {verdict.outcome === 'wrong' && ` by the rule ${verdict.rule}`}: the verifier has changed since.
        </p>
      )}
      {says && <p className={classes.note}>{says}</p>}
      {scene && (
        <div className={classes.board}>
          <SceneView
            scene={scene}
            lit={verdict.outcome === 'wrong' ? verdict.break.places : undefined}
            rule={verdict.outcome === 'wrong' ? verdict.rule : undefined}
          />
        </div>
      )}
      <ReplyText reply={attempt.reply} span={verdict.span} />
    </>
  );
}
