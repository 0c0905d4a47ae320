import { useRef, useState } from 'react';
import { ReplyText } from '../ui/ReplyText.tsx';
import { DecisionPanel } from './DecisionPanel.tsx';
import { DeskLayout } from './DeskLayout.tsx';
import { ItemBoard } from './ItemBoard.tsx';
import { ItemTitle } from './ItemTitle.tsx';
import type { ItemViewProps } from './ItemView.tsx';
import { PromptText } from './PromptText.tsx';
import { RevealDesk } from './RevealDesk.tsx';
import { RuleNames } from './RuleNames.tsx';
import { SolveDesk } from './SolveDesk.tsx';
import type { Shown } from './shown.ts';
import { useDeskKeys } from './useDeskKeys.ts';
import { useDraft } from './useDraft.ts';

export interface ItemDeskProps extends ItemViewProps {
  readonly shown: Shown;
  /** One is about to revise what one said. */
  readonly changing: boolean;
  onChange(): void;
}

/** An item on the desk: judged blind, then with everything that is known of it. */
export function ItemDesk(props: ItemDeskProps) {
  const { item, me, solve, judged, shown, changing, onCommit, onNext, onBack, onChange } = props;
  const deciding = judged === undefined || changing;
  const { draft, set, timed, drop } = useDraft(me, item.id, changing ? judged : undefined, deciding);
  const [solving, setSolving] = useState(solve && judged === undefined && draft.own === null);
  const [committing, setCommitting] = useState(false);
  const [fault, setFault] = useState<string>();
  const note = useRef<HTMLTextAreaElement>(null);

  async function commit(): Promise<void> {
    if (draft.decision === null || committing) return;
    setCommitting(true);
    setFault(undefined);
    const said = timed();
    const verdict = await shown.reveal(said.own).then(
      ({ verdict }) =>
        verdict && { outcome: verdict.outcome, reward: verdict.reward, rule: verdict.rule ?? null },
      () => undefined,
    );
    try {
      await onCommit({
        draft: said,
        verdict: verdict ?? null,
        blind: judged === undefined,
        revises: judged?.id ?? null,
      });
      drop();
      if (changing) onChange();
    } catch (error) {
      setFault(error instanceof Error ? error.message : String(error));
    }
    setCommitting(false);
  }

  const hands = !solving && !committing;
  const asked = deciding && hands;
  useDeskKeys({
    decide: asked ? (decision) => set({ decision }) : undefined,
    reason: asked
      ? (reason) =>
          set({
            reasons: draft.reasons.includes(reason)
              ? draft.reasons.filter((one) => one !== reason)
              : [...draft.reasons, reason],
          })
      : undefined,
    note: asked ? () => note.current?.focus() : undefined,
    flag: asked ? () => set({ flag: !draft.flag }) : undefined,
    commit: asked ? () => void commit() : undefined,
    change: !deciding && hands ? onChange : undefined,
    next: hands ? onNext : undefined,
    back: hands ? onBack : undefined,
  });
  if (solving)
    return (
      <SolveDesk
        shown={shown}
        alone={item.reply === null}
        before={draft.own}
        onDone={(own) => {
          set({ own });
          setSolving(false);
        }}
      />
    );
  if (!deciding) return <RevealDesk {...props} judged={judged} />;
  return (
    <DeskLayout
      main={
        <>
          <ItemTitle title={shown.title} />
          <ItemBoard shown={shown} scene={shown.scene} />
          {item.reply !== null && <ReplyText reply={item.reply} />}
        </>
      }
      asideName="Your judgement"
      aside={
        <>
          <DecisionPanel
            draft={draft}
            alone={item.reply === null}
            note={note}
            committing={committing}
            fault={fault}
            revising={judged}
            onSet={set}
            onCommit={() => void commit()}
            onSkip={changing ? onChange : onNext}
            onBack={onBack}
            onSolve={judged ? undefined : () => setSolving(true)}
          />
          <RuleNames rules={shown.rules} />
        </>
      }
      more={<PromptText prompt={shown.prompt} />}
    />
  );
}
