import { Button } from '@mantine/core';
import { drawn, dealt as sharesOf } from '../../records/judging/deal.ts';
import type { Item } from '../../records/judging/item.ts';
import { plural } from '../charts/format.ts';
import { saveFile } from '../charts/save-file.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import classes from './DealLinks.module.css';
import type { Dealt } from './deal-draft.ts';
import { queueHref } from './queue-link.ts';

interface DealLinksProps {
  readonly dealt: Dealt;
  readonly items: readonly Item[];
  readonly title: string;
}

const whole = (href: string): string => `${window.location.href.replace(/#.*$/s, '')}${href}`;

/** One link for each annotator, and the file of the queue where no link can hold it. */
export function DealLinks({ dealt: { link, keep }, items, title }: DealLinksProps) {
  const all = drawn(items, link.deal);
  const shares = [...sharesOf(items, link.deal)];
  const links =
    shares.length > 0
      ? shares.map(([name, own]) => ({ name, n: own.length }))
      : [{ name: '', n: all.length }];
  return (
    <output className={classes.made}>
      <p>
        <strong>{plural(all.length, 'item')}</strong>
        {shares.length > 0 && `, each to ${plural(link.deal.overlap, 'person', 'people')}`}
        {link.checks > 0 && `, and up to ${plural(link.checks, 'attention check')} for everybody`}.
      </p>
      {keep && (
        <div className={classes.file}>
          <p>It is too large for a link. Give the others this file with the link; they drop it here once.</p>
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              saveFile(
                `envscope-queue-${keep.id}.jsonl`,
                'application/x-ndjson',
                keep.items.map((item) => `${JSON.stringify(item)}\n`),
              )
            }
          >
            Save the queue’s file
          </Button>
        </div>
      )}
      <ul className={classes.links} aria-label={`Links to “${title}”`}>
        {links.map(({ name, n }) => {
          const href = queueHref({ ...link, me: name });
          return (
            <li key={name}>
              <a href={href}>{name || 'Whoever has the link'}</a>
              <span className={classes.n}>{plural(n, 'item')}</span>
              <CopyButton name="Copy link" text={whole(href)} />
            </li>
          );
        })}
      </ul>
    </output>
  );
}
