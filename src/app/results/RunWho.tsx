import { Select } from '@mantine/core';
import type { RecordedSource } from '../attempts/protocol.ts';
import { plural } from '../charts/format.ts';
import { BrowserModel } from '../solvers/BrowserModel.tsx';
import { EndpointPanel } from '../solvers/EndpointPanel.tsx';
import classes from './RunPanel.module.css';
import { WHO } from './run-form.ts';
import type { Who } from './useRunForm.ts';
import { whenOf } from './when.ts';

interface RunWhoProps {
  readonly who: Who;
  onChoose(who: string): void;
}

const labelOf = ({ solver, attempts, at }: RecordedSource): string =>
  `${solver.name}, ${plural(attempts, 'attempt')}, ${whenOf(at)}`;

/** Who attempts, with what it needs to be asked. */
export function RunWho({
  who: { who, baselines, baseline, recorded, recording, extent, offered, lacking },
  onChoose,
}: RunWhoProps) {
  const names = baselines.map(({ name }) => name);
  const chosen = who.startsWith(WHO.baseline) ? who.slice(WHO.baseline.length) : undefined;
  // One that the environment lacks stays in view, with what is wrong about it.
  const listed = chosen === undefined || names.includes(chosen) ? names : [...names, chosen];
  return (
    <>
      <Select
        label="Solver"
        description={baseline?.says}
        inputWrapperOrder={['label', 'input', 'description', 'error']}
        data={[
          { group: 'Baselines', items: listed.map((name) => ({ value: WHO.baseline + name, label: name })) },
          {
            group: 'Models',
            items: [
              { value: WHO.browser, label: 'A model in this browser' },
              { value: WHO.endpoint, label: 'A model behind an endpoint' },
            ],
          },
          {
            group: 'Recordings',
            items: recorded.map((run) => ({ value: WHO.recording + run.source, label: labelOf(run) })),
          },
        ]}
        value={who || null}
        allowDeselect={false}
        maxDropdownHeight={320}
        error={
          offered.state === 'failed'
            ? offered.error.message
            : lacking && 'This environment does not have this baseline.'
        }
        onChange={(value) => value && onChoose(value)}
      />
      {(who === WHO.browser || who === WHO.endpoint) && (
        <div className={classes.nested}>{who === WHO.browser ? <BrowserModel /> : <EndpointPanel />}</div>
      )}
      {recording && (
        <p className={classes.hint}>
          {extent !== null
            ? 'Its replies are judged again, at once, in the reading chosen below. Instances it does not hold are told.'
            : 'None of its instances lies on a level, so it cannot be run again.'}
        </p>
      )}
    </>
  );
}
