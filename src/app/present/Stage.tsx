import { Button } from '@mantine/core';
import { type InstanceLink, keyOfLink, playHrefOf } from '../links.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { useTitle } from '../ui/useTitle.ts';
import classes from './Stage.module.css';
import { StageBoard } from './StageBoard.tsx';
import { StageFoot } from './StageFoot.tsx';
import { useStageKeys } from './useStageKeys.ts';

interface StageProps {
  readonly link: InstanceLink;
  /** Its line in the list, counted from 1. */
  readonly line: number;
  /** Counted from 0, among the boards that can be shown. */
  readonly place: number;
  readonly count: number;
  onStep(step: 1 | -1): void;
  onEdit(): void;
}

export function Stage({ link, line, place, count, onStep, onEdit }: StageProps) {
  const { hosts } = useServices();
  const go = useGo();
  const leave = (): void => go(playHrefOf(link));
  const { blank, shown, verify, togglePrompt } = useStageKeys({ onStep, onLeave: leave });
  const load = useLoad(playHrefOf(link), async () => {
    const host = await hosts.open(link.env);
    if (!host.board) throw new Error('It has no board to show.');
    const read = keyOfLink(host.board, link);
    if ('issue' in read) throw new Error(read.issue.why);
    const { params, seed, index } = read.key;
    return { host, env: host.board, at: read.key, made: await host.make(params, seed, index) };
  });
  useTitle(load.state === 'ready' ? load.value.env.title : 'Presenter');

  return (
    <div className={classes.stage} data-blank={blank || undefined}>
      {load.state === 'loading' && <Loading what="Making the board" />}
      {load.state === 'failed' && (
        <Notice
          alert
          title={`Line ${line} of the list cannot be shown`}
          actions={<Button onClick={onEdit}>Mend the list</Button>}
        >
          {load.error.message}
        </Notice>
      )}
      {load.state === 'ready' && (
        <StageBoard
          {...load.value}
          changed={link.hash !== undefined && link.hash !== load.value.made.hash}
          withPrompt={shown.prompt}
          verifications={shown.verifications}
        />
      )}
      <StageFoot place={place} count={count} acts={{ onStep, onEdit, verify, togglePrompt, leave }} />
      {blank && <output className={classes.blank} aria-label="The screen is blank; B shows it again" />}
    </div>
  );
}
