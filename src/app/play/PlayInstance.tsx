import { Button } from '@mantine/core';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host, Made } from '../../core/host.ts';
import { formatId, type Key } from '../../core/ids.ts';
import { environmentHref, type InstanceLink, keyOfLink } from '../links.ts';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { useTitle } from '../ui/useTitle.ts';
import { BoardSkeleton } from './BoardSkeleton.tsx';
import { EmbedTable } from './EmbedTable.tsx';
import { PlayTable } from './PlayTable.tsx';
import { ToExplore } from './ToExplore.tsx';

interface PlayInstanceProps {
  readonly host: Host;
  readonly env: AnyEnvironment;
  readonly link: InstanceLink;
}

/** From a link to its instance, or to what is wrong with it. */
export function PlayInstance({ host, env, link }: PlayInstanceProps) {
  useTitle(env.title);
  const read = keyOfLink(env, link);
  if ('issue' in read)
    return (
      <ToExplore
        title={`${env.title} has no instance like this`}
        why={read.issue.why}
        href={environmentHref(env.id)}
        action="Choose a level or own params"
      />
    );
  return <PlayKey host={host} at={read.key} id={formatId(env, read.key)} link={link} />;
}

interface PlayKeyProps {
  readonly host: Host;
  readonly at: Key;
  readonly id: string;
  readonly link: InstanceLink;
}

function PlayKey({ host, at, id, link }: PlayKeyProps) {
  const load = useLoad<Made>(id, () => host.make(at.params, at.seed, at.index));
  if (load.state === 'loading') return <BoardSkeleton bare={link.embed} />;
  if (load.state === 'failed')
    return (
      <Notice
        alert
        title="The generator made no instance here"
        actions={
          <Button component="a" href={environmentHref(host.card.id)}>
            Choose another level or seed
          </Button>
        }
      >
        <p>{load.error.message}</p>
      </Notice>
    );
  const Table = link.embed ? EmbedTable : PlayTable;
  return (
    <Table
      key={`${load.value.id} ${link.reply ?? ''}`}
      host={host}
      made={load.value}
      at={at}
      hash={link.hash}
      reply={link.reply}
    />
  );
}
