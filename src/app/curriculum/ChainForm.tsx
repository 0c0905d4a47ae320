import { Button, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import type { Card } from '../../core/host.ts';
import { useServices } from '../services.ts';
import { offersFor } from '../solvers/offers.ts';
import { useLoad } from '../ui/useLoad.ts';
import classes from './RunSettings.module.css';
import type { ChainAsk } from './useChains.ts';

interface ChainFormProps {
  /** Environments with easier variants. */
  readonly cards: readonly Card[];
  readonly busy: boolean;
  onStart(ask: ChainAsk): void;
}

const START = { level: 3, problems: 40, tries: 32, attempts: 1 };

/** Which problems are made easier step by step, and who measures them. */
export function ChainForm({ cards, busy, onStart }: ChainFormProps) {
  const { hosts, ...services } = useServices();
  const [env, setEnv] = useState<string | null>(cards[0]?.id ?? null);
  const [solver, setSolver] = useState<string>();
  const [form, setForm] = useState(START);
  const card = cards.find(({ id }) => id === env);
  const offers = useLoad(`offers ${env}`, async () => {
    if (env === null) return [];
    const host = await hosts.open(env);
    const easiest = host.board?.levels[0];
    const all = easiest ? await offersFor(services, host, await host.make(easiest, '1', 0)) : [];
    return all.filter(({ kind }) => kind !== 'recording');
  });
  const listed = offers.state === 'ready' ? offers.value : [];
  const offer =
    listed.find(({ name }) => name === solver) ?? listed.find(({ name }) => name === 'random') ?? listed[0];
  const field = (name: keyof typeof START, label: string, most: number, description?: string) => (
    <NumberInput
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={1}
      max={most}
      allowDecimal={false}
      clampBehavior="strict"
      value={form[name]}
      onChange={(value) => typeof value === 'number' && value >= 1 && setForm({ ...form, [name]: value })}
    />
  );
  return (
    <form
      className={classes.grid}
      onSubmit={(event) => {
        event.preventDefault();
        if (card && offer)
          onStart({
            ...form,
            env: card.id,
            level: Math.min(form.level, card.levels),
            open: () => offer.open(),
          });
      }}
    >
      <Select
        label="Environment"
        searchable
        allowDeselect={false}
        data={cards.map(({ id, title }) => ({ value: id, label: title }))}
        value={env}
        onChange={setEnv}
      />
      <Select
        label="Solver"
        allowDeselect={false}
        data={listed.map(({ name }) => name)}
        value={offer?.name ?? null}
        onChange={(name) => setSolver(name ?? undefined)}
      />
      {field('level', 'Level of the hardest', card?.levels ?? 8)}
      {field('problems', 'Problems', 2_000)}
      {field('tries', 'Tries at each variant', 1_024)}
      {field('attempts', 'Attempts a try', 256, 'Solved if one of them is: rates are then pass@k.')}
      <Button type="submit" disabled={busy || !offer} className={classes.submit}>
        Measure chains
      </Button>
    </form>
  );
}
