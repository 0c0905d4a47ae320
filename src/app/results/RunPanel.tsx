import { Button, NumberInput, SegmentedControl, TextInput } from '@mantine/core';
import { type FormEvent, memo } from 'react';
import { MAX_SEED } from '../../core/ids.ts';
import type { RecordedSource } from '../attempts/protocol.ts';
import { plural } from '../charts/format.ts';
import type { Runs } from '../stores/run-state.ts';
import classes from './RunPanel.module.css';
import { RunWhat } from './RunWhat.tsx';
import { RunWho } from './RunWho.tsx';
import { MOST_ATTEMPTS, MOST_INSTANCES, sizeOfShape } from './run-form.ts';
import { useRunForm } from './useRunForm.ts';

interface RunPanelProps {
  /** The environment that the screen is filtered by. */
  readonly env: string | undefined;
  /** Replies that can be replayed, the latest first. */
  readonly recorded: readonly RecordedSource[];
  readonly busy: boolean;
  readonly onStart: Runs['start'];
}

/** Asks what to run, and who attempts it. Remembered, since a run under way is told several times a second. */
export const RunPanel = memo(function RunPanel({ env, recorded, busy, onStart }: RunPanelProps) {
  const { form, who, change, choose, cards, shape } = useRunForm(env, recorded);
  const ready = shape && !busy && who.ready;

  function submit(event: FormEvent) {
    event.preventDefault();
    if (ready) void onStart(async () => ({ ...shape, solver: await who.open() }));
  }

  return (
    <form className={classes.form} onSubmit={submit} aria-label="Run a solver">
      <RunWhat cards={cards} form={form} onChange={change} />
      <RunWho who={who} onChoose={choose} />
      <div className={classes.pair}>
        <NumberInput
          label="Instances a level"
          value={form.instances}
          min={1}
          max={MOST_INSTANCES}
          allowDecimal={false}
          onChange={(instances) => change({ instances })}
        />
        <NumberInput
          label="Attempts each"
          value={who.steady ? 1 : form.attemptsEach}
          min={1}
          max={MOST_ATTEMPTS}
          allowDecimal={false}
          disabled={who.steady}
          onChange={(attemptsEach) => change({ attemptsEach })}
        />
      </div>
      {who.steady && (
        <p className={classes.hint}>It replies the same every time, so one attempt says it all.</p>
      )}
      <TextInput
        label="Seed"
        value={form.seed}
        maxLength={MAX_SEED}
        error={form.seed.trim() === '' && 'Any text is a seed: type one.'}
        onChange={(event) => change({ seed: event.currentTarget.value })}
      />
      <div>
        <div className={classes.label} id="run-reading">
          Reading
        </div>
        <SegmentedControl
          fullWidth
          aria-labelledby="run-reading"
          value={form.lenient ? 'lenient' : 'strict'}
          data={['strict', 'lenient']}
          onChange={(value) => change({ lenient: value === 'lenient' })}
        />
      </div>
      <Button type="submit" disabled={!ready}>
        {shape ? `Run ${plural(sizeOfShape(shape), 'attempt')}` : 'Run'}
      </Button>
    </form>
  );
});
