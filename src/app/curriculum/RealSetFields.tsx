import { Button, FileButton, NumberInput, Select } from '@mantine/core';
import { useState } from 'react';
import { readRealSet } from '../../records/real-set.ts';
import { plural } from '../charts/format.ts';
import { Issues } from './Issues.tsx';
import { Panel } from './Panel.tsx';
import type { Plan } from './plan.ts';
import classes from './RunSettings.module.css';
import type { LoadedReal } from './real.ts';
import type { ViewContext } from './view-context.ts';

interface RealSetFieldsProps extends ViewContext {
  readonly plan: Plan;
  readonly real: LoadedReal | undefined;
  onReal(real: LoadedReal | undefined): void;
}

const MAX_BYTES = 200_000_000;

/** What is held back for validation, and a real set that is mixed with generated problems. */
export function RealSetFields({ settings, plan, real, onReal, onChange }: RealSetFieldsProps) {
  const [fault, setFault] = useState<string>();
  const { bands } = plan.curriculum.schedule;

  async function read(file: File | null) {
    if (!file) return;
    if (file.size > MAX_BYTES) return setFault(`“${file.name}” is larger than 200 MB: take a part of it.`);
    const { entries, bad } = readRealSet(await file.text(), file.name);
    setFault(
      entries.length === 0
        ? `“${file.name}” has no line with a question and an answer. ${bad[0] ? `Line ${bad[0].line}: ${bad[0].why}` : ''}`
        : undefined,
    );
    if (entries.length > 0) onReal({ name: file.name, entries: entries.length, lines: entries, bad });
  }

  return (
    <Panel
      title="Validation and real sets"
      says="Sides are chosen by a hash of the problem with its symmetries folded away, so a problem is never on both, wherever it comes from. A real set, one question with its answer a line, is mixed into a band; its problems are split by the same hash."
      tools={
        real ? (
          <Button variant="default" onClick={() => onReal(undefined)}>
            Take out {real.name}
          </Button>
        ) : (
          <FileButton
            accept=".jsonl,.ndjson,.json"
            onChange={read}
            inputProps={{ 'aria-label': 'Real set file' }}
          >
            {(props) => (
              <Button variant="default" {...props}>
                Mix in a real set
              </Button>
            )}
          </FileButton>
        )
      }
    >
      {fault && <Issues issues={[fault]} />}
      <div className={classes.grid}>
        <NumberInput
          label="Held back for validation"
          suffix=" %"
          min={0}
          max={90}
          decimalScale={2}
          value={settings.held}
          onChange={(held) => typeof held === 'number' && onChange({ held }, { replace: true })}
        />
        {real && (
          <>
            <Select
              label={`${plural(real.entries, 'question')} of ${real.name} go to`}
              allowDeselect={false}
              data={[...bands]}
              value={settings.realBand ?? bands[0] ?? null}
              onChange={(band) => onChange({ realBand: band ?? undefined })}
            />
            <NumberInput
              label="Weight in that band"
              min={0}
              max={999_999}
              value={settings.realWeight}
              onChange={(weight) =>
                typeof weight === 'number' && onChange({ realWeight: weight }, { replace: true })
              }
            />
          </>
        )}
      </div>
      {real && real.bad.length > 0 && (
        <Issues
          issues={[
            `${plural(real.bad.length, 'line')} of ${real.name} left out; line ${real.bad[0]?.line}: ${real.bad[0]?.why}`,
          ]}
        />
      )}
    </Panel>
  );
}
