import { NumberInput, Textarea } from '@mantine/core';
import type { Sampling } from '../../models/endpoint/chat.ts';
import { MOST_CONCURRENT } from '../../models/endpoint/solver.ts';
import classes from './EndpointSettings.module.css';
import { useEndpoint } from './useEndpoint.ts';

interface Field {
  readonly name: Exclude<keyof Sampling, 'system'>;
  readonly label: string;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}
const FIELDS: readonly Field[] = [
  { name: 'temperature', label: 'Temperature', min: 0, max: 2, step: 0.1 },
  { name: 'maxTokens', label: 'Longest reply', min: 1, max: 1_000_000, step: 256 },
  { name: 'topP', label: 'Top-p', min: 0.01, max: 1, step: 0.05 },
  { name: 'topK', label: 'Top-k', min: 1, max: 100_000, step: 1 },
  { name: 'seed', label: 'Sampling seed', min: 0, max: 2_147_483_647, step: 1 },
];

/** How replies are drawn. What is empty is not sent. */
export function EndpointSettings() {
  const { sampling, concurrency, set } = useEndpoint();

  function change(name: keyof Sampling, value: number | string) {
    const { [name]: _, ...rest } = sampling;
    set({ sampling: value === '' ? rest : { ...rest, [name]: value } });
  }

  return (
    <details className={classes.settings}>
      <summary>Settings</summary>
      <div className={classes.fields}>
        {FIELDS.map(({ name, label, min, max, step }) => (
          <NumberInput
            key={name}
            label={label}
            size="sm"
            {...{ min, max, step }}
            allowDecimal={step < 1}
            clampBehavior="strict"
            placeholder="its own"
            value={sampling[name] ?? ''}
            onChange={(value) => change(name, value)}
          />
        ))}
        <NumberInput
          label="At a time"
          size="sm"
          min={1}
          max={MOST_CONCURRENT}
          allowDecimal={false}
          value={concurrency}
          onChange={(value) => typeof value === 'number' && value >= 1 && set({ concurrency: value })}
        />
      </div>
      <Textarea
        label="System prompt"
        size="sm"
        autosize
        minRows={1}
        maxRows={8}
        value={sampling.system ?? ''}
        onChange={(event) => change('system', event.currentTarget.value)}
      />
      <p className={classes.hint}>What is left empty is the server’s own choice.</p>
    </details>
  );
}
