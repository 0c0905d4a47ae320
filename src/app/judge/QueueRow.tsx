import { Button } from '@mantine/core';
import { count, plural } from '../charts/format.ts';
import classes from './QueueRow.module.css';
import { type QueueLink, queueHref } from './queue-link.ts';

interface QueueRowProps {
  readonly title: string;
  readonly about: string;
  readonly items: number;
  /** How many of them one has judged oneself. */
  readonly judged: number;
  readonly link: QueueLink;
  readonly primary?: boolean;
}

export function QueueRow({ title, about, items, judged, link, primary = false }: QueueRowProps) {
  return (
    <article className={classes.row}>
      <div className={classes.words}>
        <h2>{title}</h2>
        <p>{about}</p>
        <p className={classes.count}>
          {plural(items, 'item')}
          {judged > 0 && `, ${count(judged)} judged by you`}
        </p>
      </div>
      <Button
        component="a"
        href={queueHref(link)}
        variant={primary ? 'filled' : 'default'}
        aria-label={`Judge “${title}”`}
      >
        {judged === 0 ? 'Judge' : judged < items ? 'Go on' : 'Look again'}
      </Button>
    </article>
  );
}
