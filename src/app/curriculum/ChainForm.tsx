import { Button, NumberInput, Select } from '@mantine/core';
import type { Card } from '../../core/host.ts';
import type { GoOptions } from '../navigation.ts';
import { useServices } from '../services.ts';
import { offersFor } from '../solvers/offers.ts';
import { useLoad } from '../ui/useLoad.ts';
import classes from './RunSettings.module.css';
import type { Settings } from './settings.ts';
import type { ChainAsk } from './useChains.ts';

interface ChainFormProps {
  readonly settings: Settings;
  onChange(next: Partial<Settings>, options?: GoOptions): void;
  /** Environments with easier variants. */
  readonly cards: readonly Card[];
  readonly busy: boolean;
  onStart(ask: ChainAsk): void;
}

/** Which problems are made easier step by step, and who measures them. */
export function ChainForm({ settings, onChange, cards, busy, onStart }: ChainFormProps) {
  const { hosts, ...services } = useServices();
  const card = cards.find(({ id }) => id === settings.chainEnv) ?? cards[0];
  const env = card?.id;
  const { chainSolver: solver, chainLevel, problems, tries, attempts } = settings;
  const offers = useLoad(`offers ${env}`, async () => {
    if (env === undefined) return [];
    const host = await hosts.open(env);
    const easiest = host.board?.levels[0];
    const all = easiest ? await offersFor(services, host, await host.make(easiest, '1', 0)) : [];
    return all.filter(({ kind }) => kind !== 'recording');
  });
  const listed = offers.state === 'ready' ? offers.value : [];
  const offer =
    listed.find(({ name }) => name === solver) ?? listed.find(({ name }) => name === 'random') ?? listed[0];
  const field = (
    value: number,
    take: (value: number) => Partial<Settings>,
    label: string,
    most: number,
    description?: string,
  ) => (
    <NumberInput
      label={label}
      description={description}
      inputWrapperOrder={['label', 'input', 'description', 'error']}
      min={1}
      max={most}
      allowDecimal={false}
      clampBehavior="strict"
      value={value}
      onChange={(next) => typeof next === 'number' && next >= 1 && onChange(take(next), { replace: true })}
    />
  );
  return (
    <form
      className={classes.grid}
      onSubmit={(event) => {
        event.preventDefault();
        if (card && offer)
          onStart({
            ...{ env: card.id, level: Math.min(chainLevel, card.levels), problems, tries, attempts },
            open: () => offer.open(),
          });
      }}
    >
      <Select
        label="Environment"
        searchable
        allowDeselect={false}
        data={cards.map(({ id, title }) => ({ value: id, label: title }))}
        value={env ?? null}
        onChange={(next) => onChange({ chainEnv: next ?? undefined })}
      />
      <Select
        label="Solver"
        allowDeselect={false}
        data={listed.map(({ name }) => name)}
        value={offer?.name ?? null}
        onChange={(name) => onChange({ chainSolver: name ?? undefined })}
      />
      {field(chainLevel, (n) => ({ chainLevel: n }), 'Level of the hardest', card?.levels ?? 8)}
      {field(problems, (n) => ({ problems: n }), 'Problems', 2_000)}
      {field(tries, (n) => ({ tries: n }), 'Tries at each variant', 1_024)}
      {field(
        attempts,
        (n) => ({ attempts: n }),
        'Attempts a try',
        256,
        'Solved if one of them is: rates are then pass@k.',
      )}
      <Button type="submit" disabled={busy || !offer} className={classes.submit}>
        Measure chains
      </Button>
    </form>
  );
}
