import { Button, NumberInput, Progress, SegmentedControl } from '@mantine/core';
import type { Curriculum } from '../../stats/curriculum.ts';
import { lastStep } from '../../stats/schedule.ts';
import { count, plural } from '../charts/format.ts';
import type { GoOptions } from '../navigation.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Issues } from './Issues.tsx';
import { Panel } from './Panel.tsx';
import type { LoadedReal } from './real.ts';
import classes from './SampleForm.module.css';
import { commandOf } from './sample-command.ts';
import type { Settings } from './settings.ts';
import { useSampling } from './useSampling.ts';

interface SampleFormProps {
  readonly settings: Settings;
  onChange(next: Partial<Settings>, options?: GoOptions): void;
  readonly curriculum: Curriculum;
  readonly usable: boolean;
  /** Of the files, without their endings. */
  readonly name: string;
  readonly real: LoadedReal | undefined;
}

const MOST_ROWS = 200_000;

/** A training set as a file, and the command that gives the same one. */
export function SampleForm({ settings, onChange, curriculum, usable, name, real }: SampleFormProps) {
  const end = lastStep(curriculum.schedule);
  const { form, file, side, from, to, rows } = settings;
  const sampling = useSampling();
  const steps = { from: Math.min(from, Math.max(0, end - 1)), to: Math.max(from + 1, Math.min(to, end)) };
  const most = Math.min(MOST_ROWS, (steps.to - steps.from) * curriculum.problemsPerStep);
  const total = Math.min(rows, most);
  const ask = { curriculum, steps, count: total, side, form, file };
  const whole = (least: number, take: (value: number) => Partial<Settings>) => (value: string | number) => {
    if (typeof value === 'number' && Number.isSafeInteger(value) && value >= least)
      onChange(take(value), { replace: true });
  };
  return (
    <Panel
      title="Training set"
      says="Rows are the draws of these steps, or an even part of them. The command line gives the same rows, byte for byte."
    >
      <div className={classes.fields}>
        <NumberInput
          label="From step"
          min={0}
          max={end}
          allowDecimal={false}
          value={from}
          onChange={whole(0, (n) => ({ from: n }))}
        />
        <NumberInput
          label="To step"
          min={1}
          max={end}
          allowDecimal={false}
          value={to}
          onChange={whole(1, (n) => ({ to: n }))}
        />
        <NumberInput
          label="Rows"
          description={`At most ${count(most)}`}
          inputWrapperOrder={['label', 'input', 'description']}
          min={1}
          allowDecimal={false}
          value={rows}
          onChange={whole(1, (n) => ({ rows: n }))}
        />
      </div>
      <div className={classes.choices}>
        <SegmentedControl
          aria-label="Form"
          value={form}
          data={[
            { value: 'entries', label: 'Reasoning Gym' },
            { value: 'verifiers', label: 'verifiers' },
          ]}
          onChange={(value) => onChange({ form: value === 'verifiers' ? 'verifiers' : 'entries' })}
        />
        <SegmentedControl
          aria-label="File"
          value={file}
          data={[
            { value: 'jsonl', label: 'JSONL' },
            { value: 'parquet', label: 'Parquet' },
          ]}
          onChange={(value) => onChange({ file: value === 'parquet' ? 'parquet' : 'jsonl' })}
        />
        <SegmentedControl
          aria-label="Side"
          value={side}
          data={[
            { value: 'training', label: 'Training' },
            { value: 'validation', label: 'Validation' },
          ]}
          onChange={(value) => onChange({ side: value === 'validation' ? 'validation' : 'training' })}
        />
        <Button
          disabled={!usable || sampling.state.is === 'running'}
          onClick={() =>
            sampling.start({ ...ask, ...(real ? { entries: real.lines } : {}) }, `${name}-${side}`)
          }
        >
          Save {plural(total, 'row')}
        </Button>
      </div>
      {sampling.state.is === 'running' && (
        <div className={classes.progress}>
          <Progress
            value={(sampling.state.rows / total) * 100}
            aria-label="Rows sampled"
            className={classes.bar}
          />
          <Button size="compact-sm" variant="default" onClick={sampling.stop}>
            Stop
          </Button>
        </div>
      )}
      {sampling.state.is === 'failed' && <Issues issues={[sampling.state.why]} />}
      {sampling.state.is === 'done' && <output>✓ Saved {plural(sampling.state.rows, 'row')}.</output>}
      <div className={classes.command}>
        <pre>{commandOf(ask, name, real?.name)}</pre>
        <CopyButton text={commandOf(ask, name, real?.name)} name="Copy command" />
      </div>
    </Panel>
  );
}
