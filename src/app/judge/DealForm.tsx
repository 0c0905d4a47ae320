import { Button, NativeSelect, Select, Switch, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { Item } from '../../records/judging/item.ts';
import type { KeptQueue } from '../../records/judging/kept-queue.ts';
import { useServices } from '../services.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { titleOf } from '../ui/titles.ts';
import { useLoad } from '../ui/useLoad.ts';
import classes from './DealForm.module.css';
import { DealLinks } from './DealLinks.tsx';
import {
  attemptsFrom,
  type DealDraft,
  type Dealt,
  dealOf,
  type From,
  frozen,
  itemsOfAttempts,
  noDeal,
} from './deal-draft.ts';
import { FIRST } from './queue-link.ts';
import { FIRST_TITLE } from './useQueue.ts';

interface DealFormProps {
  readonly first: readonly Item[];
  readonly queues: readonly KeptQueue[];
}

/** Puts a queue together and deals it: the link is all that the others need. */
export function DealForm({ first, queues }: DealFormProps) {
  const { records } = useServices();
  const [draft, setDraft] = useState<DealDraft>(noDeal);
  const [made, setMade] = useState<Dealt & { readonly title: string; readonly items: readonly Item[] }>();
  const ofAttempts = draft.from === 'attempts' || draft.from === 'contested';
  const load = useLoad(ofAttempts ? draft.from : 'no attempts', async () =>
    ofAttempts ? attemptsFrom(await (await records()).attempts(), draft.from === 'contested') : [],
  );
  const attempts = load.state === 'ready' ? load.value : [];
  const pool: readonly { readonly env: string }[] = ofAttempts ? attempts : itemsFrom(draft.from);
  const envs = [...new Set(pool.map(({ env }) => env))].sort();
  const set = (change: Partial<DealDraft>): void => {
    setMade(undefined);
    setDraft({ ...draft, ...change });
  };

  function itemsFrom(from: From): readonly Item[] {
    return from === FIRST ? first : (queues.find(({ id }) => from === `q-${id}`)?.items ?? []);
  }

  async function deal(): Promise<void> {
    const dealing = dealOf(draft);
    const items = ofAttempts ? itemsOfAttempts(attempts, dealing.deal) : itemsFrom(draft.from);
    const title =
      queues.find(({ id }) => draft.from === `q-${id}`)?.title ?? TITLES[draft.from] ?? FIRST_TITLE;
    if (draft.from === FIRST) return setMade({ link: { ...dealing, queue: FIRST }, title, items });
    const result = await frozen(title, items, dealing, new Date().toISOString());
    if (result.keep) await (await records()).judgements.putQueue(result.keep);
    setMade({ ...result, title, items });
  }

  return (
    <section className={classes.card} aria-label="Deal a queue">
      <h2>Deal a queue</h2>
      <p className={classes.lead}>
        The link deals the same items to everybody who opens it. No server is asked.
      </p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault();
          void deal();
        }}
      >
        <NativeSelect
          label="Replies from"
          className={classes.wide}
          value={draft.from}
          data={[
            { value: FIRST, label: FIRST_TITLE },
            { value: 'attempts', label: 'Attempts in this browser' },
            { value: 'contested', label: 'Contested attempts' },
            ...queues.map(({ id, title }) => ({ value: `q-${id}`, label: title })),
          ]}
          onChange={(event) => set({ from: event.currentTarget.value as From, env: null })}
        />
        <Select
          label="Environment"
          className={classes.wide}
          placeholder="All"
          clearable
          searchable
          value={draft.env}
          data={envs.map((env) => ({ value: env, label: titleOf(env) }))}
          onChange={(env) => set({ env })}
        />
        <TextInput
          label="Annotators"
          className={classes.wide}
          placeholder="ann, bob, cat"
          description="Left empty: whoever has the link judges everything."
          value={draft.names}
          onChange={(event) => set({ names: event.currentTarget.value })}
        />
        {NUMBERS.map(([name, label]) => (
          <TextInput
            key={name}
            label={label}
            inputMode={name === 'seed' ? 'text' : 'numeric'}
            value={draft[name]}
            onChange={(event) => set({ [name]: event.currentTarget.value })}
          />
        ))}
        <Switch
          className={classes.wide}
          label="Solve it oneself before the reply is shown"
          checked={draft.solve}
          onChange={(event) => set({ solve: event.currentTarget.checked })}
        />
        <Button type="submit" className={classes.wide} disabled={pool.length === 0}>
          Deal
        </Button>
      </form>
      {load.state === 'failed' && <Failed load={load} what="The attempts could not be read" />}
      {load.state === 'loading' && <Loading what="Reading the attempts" />}
      {load.state === 'ready' && pool.length === 0 && (
        <p className={classes.lead}>There is nothing to judge in it yet.</p>
      )}
      {made && <DealLinks dealt={made} items={made.items} title={made.title} />}
    </section>
  );
}

const NUMBERS = [
  ['number', 'Items'],
  ['overlap', 'People for each'],
  ['checks', 'Attention checks'],
  ['seed', 'Seed'],
] as const;

const TITLES: { readonly [from: string]: string } = {
  attempts: 'Attempts',
  contested: 'Contested attempts',
};
