import { Button, Chip, Group, NumberInput, SegmentedControl, Select, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { MAX_SEED } from '../../core/ids.ts';
import { cards } from '../../envs/cards.ts';
import { plural } from '../charts/format.ts';
import { useServices } from '../services.ts';
import type { RunRequest } from '../stores/runs.ts';
import { useLoad } from '../ui/useLoad.ts';
import { baselinesOf } from './baselines-of.ts';
import classes from './RunPanel.module.css';

interface RunPanelProps {
  /** The environment that the screen is filtered by. */
  readonly env: string | undefined;
  readonly busy: boolean;
  onStart(request: RunRequest): void;
}

const MOST_INSTANCES = 10_000;
const MOST_ATTEMPTS = 64;

/** Asks what to run: baselines of one environment at some of its levels. */
export function RunPanel({ env: filtered, busy, onStart }: RunPanelProps) {
  const { hosts } = useServices();
  const known = cards.find(({ id }) => id === filtered)?.id;
  const [picked, setPicked] = useState<string>();
  const env = picked ?? known ?? cards[0]?.id ?? '';
  const card = cards.find(({ id }) => id === env);
  const all = Array.from({ length: card?.levels ?? 0 }, (_, i) => String(i + 1));
  const [chosen, setChosen] = useState<readonly string[]>();
  const levels = (chosen ?? all).filter((level) => all.includes(level));
  const [name, setName] = useState<string>();
  const [instances, setInstances] = useState<number | string>(20);
  const [attemptsEach, setAttemptsEach] = useState<number | string>(8);
  const [seed, setSeed] = useState('1');
  const [lenient, setLenient] = useState(false);
  const offered = useLoad(env, () => baselinesOf(hosts, env));
  const baselines = offered.state === 'ready' ? offered.value : [];
  const baseline = baselines.find((b) => b.name === name) ?? baselines[0];
  const each = baseline?.steady ? 1 : Number(attemptsEach);
  const total = levels.length * Number(instances) * each;
  const ready = baseline && levels.length > 0 && seed.trim() !== '' && total > 0 && !busy;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (!ready) return;
    onStart({
      ...{
        env,
        levels: levels.map(Number).sort((a, b) => a - b),
        baseline: baseline.name,
        seed: seed.trim(),
      },
      ...{ instances: Number(instances), attemptsEach: each, reading: lenient ? 'lenient' : 'strict' },
    });
  }

  return (
    <form className={classes.form} onSubmit={submit} aria-label="Run a baseline">
      <Select
        label="Environment"
        data={cards.map(({ id, title }) => ({ value: id, label: title }))}
        value={env}
        searchable
        allowDeselect={false}
        onChange={(value) => {
          setPicked(value ?? undefined);
          setChosen(undefined);
        }}
      />
      <Chip.Group multiple value={[...levels]} onChange={setChosen}>
        <fieldset className={classes.levels}>
          <legend>Levels</legend>
          <Group gap={6}>
            {all.map((level) => (
              <Chip key={level} value={level} size="sm" radius="sm">
                {level}
              </Chip>
            ))}
          </Group>
          {levels.length === 0 && <p className={classes.fault}>Choose one level or more.</p>}
        </fieldset>
      </Chip.Group>
      <Select
        label="Baseline"
        description={baseline?.says}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={baselines.map((b) => b.name)}
        value={baseline?.name ?? null}
        allowDeselect={false}
        disabled={offered.state !== 'ready'}
        error={offered.state === 'failed' && offered.error.message}
        onChange={(value) => setName(value ?? undefined)}
      />
      <div className={classes.pair}>
        <NumberInput
          label="Instances a level"
          value={instances}
          min={1}
          max={MOST_INSTANCES}
          allowDecimal={false}
          onChange={setInstances}
        />
        <NumberInput
          label="Attempts each"
          value={baseline?.steady ? 1 : attemptsEach}
          min={1}
          max={MOST_ATTEMPTS}
          allowDecimal={false}
          disabled={baseline?.steady ?? false}
          onChange={setAttemptsEach}
        />
      </div>
      {baseline?.steady && (
        <p className={classes.hint}>It replies the same every time, so one attempt says it all.</p>
      )}
      <TextInput
        label="Seed"
        value={seed}
        maxLength={MAX_SEED}
        error={seed.trim() === '' && 'Any text is a seed: type one.'}
        onChange={(event) => setSeed(event.currentTarget.value)}
      />
      <div>
        <div className={classes.label} id="run-reading">
          Reading
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby="run-reading"
          value={lenient ? 'lenient' : 'strict'}
          data={['strict', 'lenient']}
          onChange={(value) => setLenient(value === 'lenient')}
        />
      </div>
      <Button type="submit" disabled={!ready}>
        {total > 0 ? `Run ${plural(total, 'attempt')}` : 'Run'}
      </Button>
    </form>
  );
}
