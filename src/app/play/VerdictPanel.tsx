import { Button } from '@mantine/core';
import { lazy, type ReactNode, type Ref, Suspense, useState } from 'react';
import type { Judged, Play } from '../stores/play-state.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { ContestNote } from './ContestNote.tsx';
import { clockText } from './clock.ts';
import { ReplySpan } from './ReplySpan.tsx';
import classes from './VerdictPanel.module.css';

const ContestDialog = lazy(async () => ({ default: (await import('./ContestDialog.tsx')).ContestDialog }));

interface VerdictPanelProps {
  readonly play: Play;
  readonly judged: Judged | undefined;
  /** The text has changed since. */
  readonly stale: boolean;
  readonly problem: string | undefined;
  /** Where to go on from a solved instance. */
  readonly onwards?: ReactNode;
  readonly contests?: boolean;
  /** The verdict itself, without what may be done about it. */
  readonly ref?: Ref<HTMLDivElement>;
}

/** The last verdict in words; said aloud when it comes. */
export function VerdictPanel({
  play,
  judged,
  stale,
  problem,
  onwards,
  contests = true,
  ref,
}: VerdictPanelProps) {
  const [contesting, setContesting] = useState(false);
  const { contest, withdraw } = play.store.getState();
  return (
    <div className={classes.root} data-empty={!judged && !problem}>
      <div role="status" aria-live="polite">
        {problem && <p className={classes.problem}>{problem}</p>}
        {judged && (
          <div
            key={judged.attempt}
            ref={ref}
            className={classes.panel}
            data-outcome={judged.verdict.outcome}
            data-stale={stale}
          >
            <div className={classes.head}>
              <VerdictBadge outcome={judged.verdict.outcome} size="large" />
              <span className={classes.reward}>
                reward <b>{rewardText(judged.verdict.reward)}</b>
              </span>
              {judged.verdict.outcome === 'solved' && (
                <span className={classes.time}>{clockText(judged.ms)}</span>
              )}
            </div>
            <Why play={play} judged={judged} />
            {stale && <p className={classes.stale}>This is about an earlier reply.</p>}
          </div>
        )}
      </div>
      {judged && !stale && judged.verdict.outcome === 'solved' && onwards}
      {judged && contests && (
        <div className={classes.foot}>
          {judged.contest ? (
            <ContestNote contest={judged.contest} onWithdraw={() => void withdraw()} />
          ) : (
            <Button
              variant="subtle"
              size="compact-sm"
              onClick={() => setContesting(true)}
              disabled={judged.kept !== 'kept'}
            >
              Contest this verdict
            </Button>
          )}
        </div>
      )}
      {contesting && (
        <Suspense>
          <ContestDialog
            onClose={() => setContesting(false)}
            onSend={(reason, note) => {
              setContesting(false);
              void contest(reason, note);
            }}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Two decimals, or as many as tell it from 0 and 1. */
export const rewardText = (reward: number): string => {
  const short = reward.toFixed(2);
  return (Number(short) === 0 || Number(short) === 1) && reward !== 0 && reward !== 1
    ? String(reward)
    : short;
};

function Why({ play, judged }: { readonly play: Play; readonly judged: Judged }) {
  const { verdict } = judged;
  const rule =
    verdict.outcome === 'wrong'
      ? play.host.board?.rules.find(({ name }) => name === verdict.rule)
      : undefined;
  return (
    <div className={classes.why}>
      {verdict.outcome === 'wrong' && (
        <p>
          Rule <b>{verdict.rule}</b> is broken. {verdict.break.note ?? rule?.says}
        </p>
      )}
      {verdict.outcome === 'unreadable' && <p>{verdict.why}</p>}
      <ReplySpan text={judged.text} span={verdict.span} step={verdict.step} />
      {judged.kept === 'failed' && (
        <p className={classes.problem}>This attempt could not be stored in the browser.</p>
      )}
    </div>
  );
}
