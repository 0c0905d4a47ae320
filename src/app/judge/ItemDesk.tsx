import { useEffect, useRef, useState } from 'react';
import type { Judgement } from '../../records/judging/judgement.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { DecisionPanel } from './DecisionPanel.tsx';
import { ItemBoard } from './ItemBoard.tsx';
import classes from './ItemDesk.module.css';
import { ItemTexts } from './ItemTexts.tsx';
import type { ItemViewProps } from './ItemView.tsx';
import { RevealPanel } from './RevealPanel.tsx';
import { RuleNames } from './RuleNames.tsx';
import { SolveDesk } from './SolveDesk.tsx';
import type { Shown } from './shown.ts';
import { useDeskKeys } from './useDeskKeys.ts';
import { useDraft } from './useDraft.ts';

interface ItemDeskProps extends ItemViewProps {
  readonly shown: Shown;
  /** One is about to revise what one said. */
  readonly changing: boolean;
  onChange(): void;
}

/** An item on the desk: judged blind, then with everything that is known of it. */
export function ItemDesk(props: ItemDeskProps) {
  const { item, me, solve, judged, shown, changing, onCommit, onNext, onBack, onChange } = props;
  const { draft, set, timed, drop } = useDraft(me, item.id, changing ? judged : undefined);
  const deciding = judged === undefined || changing;
  const [solving, setSolving] = useState(solve && judged === undefined && draft.own === null);
  const [committing, setCommitting] = useState(false);
  const note = useRef<HTMLTextAreaElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (document.activeElement === document.body) title.current?.focus({ preventScroll: true });
    window.scrollTo({ top: 0 });
  }, []);

  async function commit(): Promise<void> {
    if (draft.decision === null || committing) return;
    setCommitting(true);
    const said = timed();
    const verdict = await shown.reveal(said.own).then(
      ({ verdict: { outcome, reward, rule } }) => ({ outcome, reward, rule: rule ?? null }),
      () => null,
    );
    await onCommit({ draft: said, verdict, blind: judged === undefined, revises: judged?.id ?? null });
    drop();
    setCommitting(false);
    if (changing) onChange();
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
  const head = (
    <h2 ref={title} tabIndex={-1} className={classes.title}>
      {shown.title}
    </h2>
  );
  if (solving)
    return (
      <SolveDesk
        head={head}
        shown={shown}
        before={draft.own}
        onDone={(own) => {
          set({ own });
          setSolving(false);
        }}
      />
    );
  if (!deciding) return <Revealing {...props} judged={judged} head={head} />;
  return (
    <div className={classes.desk}>
      <div className={classes.main}>
        {head}
        <ItemBoard shown={shown} scene={shown.scene} />
        <ItemTexts reply={item.reply} prompt={shown.prompt} />
      </div>
      <aside className={classes.aside} aria-label="Your judgement">
        <DecisionPanel
          draft={draft}
          note={note}
          committing={committing}
          revising={judged}
          onSet={set}
          onCommit={() => void commit()}
          onSkip={changing ? onChange : onNext}
          onBack={onBack}
          onSolve={judged ? undefined : () => setSolving(true)}
        />
        <RuleNames rules={shown.rules} />
      </aside>
    </div>
  );
}

interface RevealingProps extends ItemDeskProps {
  readonly judged: Judgement;
  readonly head: React.ReactNode;
}

/** The item with the verdict, after the commit. */
function Revealing({ item, shown, judged, head, onChange, onNext, onBack }: RevealingProps) {
  const load = useLoad(judged.id, () => shown.reveal(judged.own));
  const revealed = load.state === 'ready' ? load.value : undefined;
  return (
    <div className={classes.desk}>
      <div className={classes.main}>
        {head}
        <ItemBoard shown={shown} scene={revealed?.scene ?? shown.scene} verdict={revealed?.verdict} />
        <ItemTexts reply={item.reply} span={revealed?.span} prompt={shown.prompt} />
      </div>
      <aside className={classes.aside} aria-label="Verdict">
        {load.state === 'loading' && <Loading what="Judging the reply" />}
        {load.state === 'failed' && <Failed load={load} what="The verifier cannot judge this here" />}
        <RevealPanel
          item={item}
          judged={judged}
          revealed={revealed}
          onChange={onChange}
          onNext={onNext}
          onBack={onBack}
        />
        <RuleNames rules={shown.rules} broken={revealed?.verdict.rule} />
      </aside>
    </div>
  );
}
