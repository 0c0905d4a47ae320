import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { plural } from '../charts/format.ts';
import { useGo } from '../navigation.ts';
import { myName, rememberName } from './my-name.ts';
import classes from './NameForm.module.css';
import { cleanName, type QueueLink, queueHref } from './queue-link.ts';
import type { Queue } from './useQueue.ts';

interface NameFormProps {
  readonly link: QueueLink;
  readonly queue: Extract<Queue, { readonly is: 'there' }>;
}

/** Asks who judges, and tells how. */
export function NameForm({ link, queue: { title, drawn, shares } }: NameFormProps) {
  const go = useGo();
  const [name, setName] = useState(myName);
  const start = (who: string): void => {
    rememberName(who);
    go(queueHref({ ...link, me: who }), { replace: true });
  };
  return (
    <section className={classes.card} aria-label="Who judges">
      <h1>{title}</h1>
      <p className={classes.lead}>{plural(drawn.length, 'item')} to judge. Each is a puzzle with a reply.</p>
      <ol className={classes.steps}>
        <li>
          Look at the puzzle, its rules and the reply. Is the reply <strong>right</strong>,{' '}
          <strong>wrong</strong>, or can you not tell? Keys 1, 2, 3.
        </li>
        <li>Say why where something is odd: with the prompt, the rules, the format, the drawing.</li>
        <li>Commit with Enter. Only then you see what the verifier says.</li>
      </ol>
      {shares.length > 0 ? (
        <div className={classes.people}>
          <p>Who are you?</p>
          {shares.map(([who, n]) => (
            <Button key={who} variant="default" onClick={() => start(who)}>
              {who} · {plural(n, 'item')}
            </Button>
          ))}
        </div>
      ) : (
        <form
          className={classes.form}
          onSubmit={(event) => {
            event.preventDefault();
            const who = cleanName(name);
            if (who !== '') start(who);
          }}
        >
          <TextInput
            label="Your name"
            description="It stands with your judgements."
            value={name}
            maxLength={60}
            autoComplete="nickname"
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" disabled={cleanName(name) === ''}>
            Start
          </Button>
        </form>
      )}
    </section>
  );
}
