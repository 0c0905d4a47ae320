import { useState } from 'react';
import type { Item } from '../../records/judging/item.ts';
import { counted, type Judgement, judgementOf } from '../../records/judging/judgement.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import type { KeptJudgements } from '../stores/judgements.ts';
import { useTitle } from '../ui/useTitle.ts';
import { type Committed, ItemView } from './ItemView.tsx';
import { rememberName } from './my-name.ts';
import { QueueBar } from './QueueBar.tsx';
import { QueueDone } from './QueueDone.tsx';
import classes from './QueueView.module.css';
import { type QueueLink, queueHref } from './queue-link.ts';
import type { JudgeFiles } from './useJudgeFiles.ts';
import type { Queue } from './useQueue.ts';

interface QueueViewProps {
  readonly link: QueueLink;
  readonly queue: Extract<Queue, { readonly is: 'there' }>;
  readonly share: readonly Item[];
  readonly kept: Extract<KeptJudgements, { readonly state: 'ready' }>;
  readonly files: JudgeFiles;
}

/** One's share of a queue, one item at a time. */
export function QueueView({ link, queue, share, kept, files }: QueueViewProps) {
  useTitle(`${queue.title} · Judge`);
  const go = useGo();
  const { records } = useServices();
  const mine = new Map<string, Judgement>(
    counted(kept.judgements.filter(({ annotator }) => annotator === link.me)).map((one) => [
      one.item.id,
      one,
    ]),
  );
  const isOpen = (at: number): boolean => share[at] !== undefined && !mine.has(share[at].id);
  const nextOpen = (after: number): number | undefined => {
    const places = share.map((_, at) => (after + 1 + at) % share.length);
    return places.find((at) => at !== after && isOpen(at));
  };
  // Where one begins is decided once: a commit must not turn the page by itself.
  const [begun] = useState(() => share.findIndex((_, at) => isOpen(at)));
  const at = link.at === undefined ? begun : Math.min(share.length, link.at) - 1;
  const item = share[at];
  const hrefAt = (place: number): string => queueHref({ ...link, at: place + 1 });
  const turn = (place: number | undefined): void =>
    go(place === undefined ? queueHref({ ...link, at: share.length + 1 }) : hrefAt(place));
  const done = item === undefined || link.at === share.length + 1;

  async function commit(about: Item, { draft, verdict, blind, revises }: Committed): Promise<void> {
    const { decision, note, ...rest } = draft;
    if (decision === null) return;
    const judgement = judgementOf({
      at: new Date().toISOString(),
      annotator: link.me,
      item: about,
      ...{ ...rest, decision, note: note.trim(), blind, verdict, revises },
    });
    rememberName(link.me);
    await (await records()).judgements.add([judgement]);
  }

  const bar = (
    <QueueBar
      link={link}
      queue={queue}
      at={done ? undefined : at}
      judged={share.filter(({ id }) => mine.has(id)).length}
      of={share.length}
      notFiled={kept.notFiled}
      onExport={() => void files.save(kept.judgements, 'envscope-judgements')}
    />
  );
  if (done)
    return (
      <div className={classes.view}>
        {bar}
        <QueueDone share={share} mine={mine} hrefAt={hrefAt} open={nextOpen(-1)} />
      </div>
    );
  return (
    <div className={classes.view}>
      {bar}
      <ItemView
        key={item.id}
        item={item}
        me={link.me}
        solve={link.solve}
        judged={mine.get(item.id)}
        onCommit={(committed) => commit(item, committed)}
        onNext={() => turn(nextOpen(at))}
        onBack={at > 0 ? () => turn(at - 1) : undefined}
      />
    </div>
  );
}
