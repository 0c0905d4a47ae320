import { Drawer } from '@mantine/core';
import { type Judgement, REASONS } from '../../records/judging/judgement.ts';
import { duration } from '../charts/format.ts';
import { useServices } from '../services.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { ReplyText } from '../ui/ReplyText.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import { DecisionBadge } from './DecisionBadge.tsx';
import { ItemBoard } from './ItemBoard.tsx';
import classes from './ItemDrawer.module.css';
import { OtherAnswers } from './OtherAnswers.tsx';
import { PromptText } from './PromptText.tsx';
import { shownOf } from './shown.ts';

interface ItemDrawerProps {
  readonly judgement: Judgement | undefined;
  onClose(): void;
}

/** An item with everything that is known of it. */
export function ItemDrawer({ judgement, onClose }: ItemDrawerProps) {
  return (
    <Drawer
      opened={judgement !== undefined}
      onClose={onClose}
      position="right"
      size={640}
      title="Judged item"
      closeButtonProps={{ 'aria-label': 'Close' }}
    >
      {judgement && <Inside key={judgement.id} judgement={judgement} />}
    </Drawer>
  );
}

function Inside({ judgement }: { readonly judgement: Judgement }) {
  const { hosts } = useServices();
  const { item, annotator, decision, reasons, note, flag, own, ms, at } = judgement;
  const load = useLoad(item.id, async (signal) => {
    const shown = await shownOf(hosts, item, signal);
    return { shown, revealed: await shown.reveal(own) };
  });
  return (
    <div className={classes.item}>
      <p className={classes.said}>
        <strong>{annotator}</strong> <DecisionBadge decision={decision} />
        {judgement.verdict && <VerdictBadge outcome={judgement.verdict.outcome} />}
        {flag && <span>⚑ flagged</span>}
      </p>
      <p className={classes.when}>
        {reasons.map((reason) => `${REASONS[reason]}. `)}
        {note && `“${note}” `}
        {at.slice(0, 10)}, {duration(ms)}.
      </p>
      {item.told && <p>{item.told}</p>}
      {load.state === 'loading' && <Loading what="Making the instance" />}
      {load.state === 'failed' && <Failed load={load} what="This item cannot be shown here" />}
      {load.state === 'ready' && (
        <>
          <h3>{load.value.shown.title}</h3>
          <ItemBoard
            shown={load.value.shown}
            scene={load.value.revealed.scene}
            verdict={load.value.revealed.verdict}
          />
          {load.value.revealed.verdict?.rule && (
            <p>
              Rule <b>{load.value.revealed.verdict.rule}</b> is broken.{' '}
              {load.value.revealed.verdict.why ?? load.value.revealed.says}
            </p>
          )}
          {item.reply !== null && <ReplyText reply={item.reply} span={load.value.revealed.span} />}
          <OtherAnswers item={item} own={own} revealed={load.value.revealed} />
          <PromptText prompt={load.value.shown.prompt} />
        </>
      )}
    </div>
  );
}
