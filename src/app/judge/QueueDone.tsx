import { Button } from '@mantine/core';
import type { Item } from '../../records/judging/item.ts';
import { DECISIONS, type Judgement } from '../../records/judging/judgement.ts';
import { count, duration, plural } from '../charts/format.ts';
import { judgeHref, judgeResultsHref } from '../links.ts';
import { Notice } from '../ui/Notice.tsx';

interface QueueDoneProps {
  readonly share: readonly Item[];
  readonly mine: ReadonlyMap<string, Judgement>;
  /** The first item that is not judged, if there is one. */
  readonly open: number | undefined;
  hrefAt(at: number): string;
}

/** The end of one's share: what was said, and what is left. */
export function QueueDone({ share, mine, open, hrefAt }: QueueDoneProps) {
  const judged = share.flatMap(({ id }) => mine.get(id) ?? []);
  const left = share.length - judged.length;
  const spent = judged.reduce((sum, { ms }) => sum + ms, 0);
  const said = DECISIONS.map(
    (decision) => `${count(judged.filter((one) => one.decision === decision).length)} ${decision}`,
  );
  return (
    <Notice
      title={left === 0 ? 'You have judged everything dealt to you' : `${plural(left, 'item')} left`}
      actions={
        <>
          {open !== undefined && (
            <Button component="a" href={hrefAt(open)}>
              Judge what is left
            </Button>
          )}
          <Button component="a" variant={open === undefined ? 'filled' : 'default'} href={judgeResultsHref()}>
            See the results
          </Button>
          {judged.length > 0 && (
            <Button component="a" variant="default" href={hrefAt(share.length - 1)}>
              Look back
            </Button>
          )}
          <Button component="a" variant="default" href={judgeHref()}>
            All queues
          </Button>
        </>
      }
    >
      {judged.length > 0
        ? `${plural(judged.length, 'item')} judged: ${said.join(', ')}; ${duration(spent)} in all. Export the judgements and send them to whoever puts them together.`
        : 'Nothing is judged yet.'}
    </Notice>
  );
}
