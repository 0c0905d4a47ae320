import { useState } from 'react';
import type { Item, Source } from '../../records/judging/item.ts';
import type { KeptJudgements } from '../stores/judgements.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { DealForm } from './DealForm.tsx';
import { firstQueue } from './first-queue.ts';
import { myName } from './my-name.ts';
import classes from './QueueHome.module.css';
import { QueueRow } from './QueueRow.tsx';
import { FIRST, wholeQueue } from './queue-link.ts';
import { FIRST_TITLE } from './useQueue.ts';

interface QueueHomeProps {
  readonly kept: Extract<KeptJudgements, { readonly state: 'ready' }>;
}

const from = (items: readonly Item[], source: Source): readonly Item[] =>
  items.filter((item) => item.source === source);

/** The queues there are, the built-in one first, and the way to deal one's own. */
export function QueueHome({ kept: { judgements, queues } }: QueueHomeProps) {
  const load = useLoad('first queue', firstQueue);
  const [me] = useState(myName);
  const mine = new Set(judgements.filter(({ annotator }) => annotator === me).map(({ item }) => item.id));
  const judged = (items: readonly Item[]): number => items.filter(({ id }) => mine.has(id)).length;
  return (
    <div className={classes.columns}>
      <section className={classes.queues} aria-label="Queues">
        {load.state === 'loading' && <Loading what="Reading the first queue" />}
        {load.state === 'failed' && <Failed load={load} what="No first queue" />}
        {load.state === 'ready' && (
          <>
            <QueueRow
              title="Published defects"
              about="Replies that a well-known library paid wrongly or refused wrongly, on their boards."
              items={from(load.value, 'published').length}
              judged={judged(from(load.value, 'published'))}
              link={wholeQueue(FIRST, {
                me,
                deal: { seed: '1', annotators: [], overlap: 1, source: 'published' },
              })}
              primary
            />
            <QueueRow
              title={FIRST_TITLE}
              about="The whole reviewed table: every kind of reply on which Reasoning Gym and Envscope part."
              items={load.value.length}
              judged={judged(load.value)}
              link={wholeQueue(FIRST, { me, checks: 10 })}
            />
          </>
        )}
        {[...queues].reverse().map(({ id, title, items }) => (
          <QueueRow
            key={id}
            title={title}
            about="Kept in this browser."
            items={items.length}
            judged={judged(items)}
            link={wholeQueue(`q-${id}`, { me })}
          />
        ))}
        <p className={classes.drop}>
          Drop a file anywhere on this page: attempts, Reasoning Gym entries with replies, an audit’s
          findings, a queue, or judgements of others.
        </p>
      </section>
      <DealForm queues={queues} first={load.state === 'ready' ? load.value : []} />
    </div>
  );
}
