import type { Item } from '../../records/judging/item.ts';
import type { Judgement } from '../../records/judging/judgement.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { ReplyText } from '../ui/ReplyText.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { DeskLayout } from './DeskLayout.tsx';
import { ItemBoard } from './ItemBoard.tsx';
import { ItemTitle } from './ItemTitle.tsx';
import { PromptText } from './PromptText.tsx';
import { RevealPanel } from './RevealPanel.tsx';
import { RuleNames } from './RuleNames.tsx';
import type { Shown } from './shown.ts';

interface RevealDeskProps {
  readonly item: Item;
  readonly shown: Shown;
  readonly judged: Judgement;
  onChange(): void;
  onNext(): void;
  readonly onBack: (() => void) | undefined;
}

/** The item with the verdict, after the commit. */
export function RevealDesk({ item, shown, judged, onChange, onNext, onBack }: RevealDeskProps) {
  const load = useLoad(judged.id, () => shown.reveal(judged.own));
  const revealed = load.state === 'ready' ? load.value : undefined;
  return (
    <DeskLayout
      main={
        <>
          <ItemTitle title={shown.title} />
          <ItemBoard shown={shown} scene={revealed?.scene ?? shown.scene} verdict={revealed?.verdict} />
          {item.reply !== null && <ReplyText reply={item.reply} span={revealed?.span} />}
        </>
      }
      asideName="Verdict"
      aside={
        <>
          {load.state === 'loading' && (
            <Loading what={item.reply === null ? 'Asking the oracle' : 'Judging the reply'} />
          )}
          {load.state === 'failed' && <Failed load={load} what="The verifier cannot judge this here" />}
          <RevealPanel
            item={item}
            judged={judged}
            revealed={revealed}
            onChange={onChange}
            onNext={onNext}
            onBack={onBack}
          />
          <RuleNames rules={shown.rules} broken={revealed?.verdict?.rule} />
        </>
      }
      more={<PromptText prompt={shown.prompt} />}
    />
  );
}
