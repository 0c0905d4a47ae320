import { Button } from '@mantine/core';
import { judgeHref } from '../links.ts';
import type { KeptJudgements } from '../stores/judgements.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NameForm } from './NameForm.tsx';
import { QueueView } from './QueueView.tsx';
import type { QueueLink } from './queue-link.ts';
import type { JudgeFiles } from './useJudgeFiles.ts';
import { useQueue } from './useQueue.ts';

interface QueueScreenProps {
  readonly link: QueueLink;
  readonly kept: Extract<KeptJudgements, { readonly state: 'ready' }>;
  readonly files: JudgeFiles;
}

const home = (
  <Button component="a" variant="default" href={judgeHref()}>
    All queues
  </Button>
);

/** The queue that the address names, once it is known who judges. */
export function QueueScreen({ link, kept, files }: QueueScreenProps) {
  const load = useQueue(link, kept.queues.length);
  if (load.state === 'failed') return <Failed load={load} what="This queue cannot be opened" />;
  if (load.state === 'loading') return <Loading what="Dealing the queue" />;
  const queue = load.value;
  if (queue.is === 'missing')
    return (
      <Notice whole title="This browser does not have the queue" actions={home}>
        The link names a queue that was too large to travel in it. Ask for its file and drop it anywhere on
        this page; the link then opens it.
      </Notice>
    );
  if (link.me === '') return <NameForm link={link} queue={queue} />;
  if (!queue.share)
    return (
      <Notice whole title={`Nothing is dealt to ${link.me}`} actions={home}>
        The link deals to {link.deal.annotators.join(', ')}. Open the one with your name.
      </Notice>
    );
  if (queue.share.length === 0)
    return (
      <Notice whole title="Nothing to judge here" actions={home}>
        No item of the queue fits what the link asks for, or there are more people than items.
      </Notice>
    );
  return (
    <QueueView key={queue.href} link={link} queue={queue} share={queue.share} kept={kept} files={files} />
  );
}
