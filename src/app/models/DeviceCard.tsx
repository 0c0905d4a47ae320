import { Button, SegmentedControl } from '@mantine/core';
import { useState } from 'react';
import {
  ALSO_LOOKED_AT,
  type Condition,
  type DeviceFacts,
  WEBGPU_NEEDS,
} from '../../models/language/device.ts';
import { faultOf } from '../../models/language/faults.ts';
import type { Models } from '../stores/models.ts';
import { cardOf, choiceOf, type ModelsState, packStateOf } from '../stores/models-state.ts';
import classes from './DeviceCard.module.css';
import { bytes, small } from './format.ts';
import card from './ModelsView.module.css';

interface DeviceCardProps {
  readonly models: Models;
  readonly state: ModelsState;
}

type Compared =
  | { readonly is: 'none' | 'running' }
  | { readonly is: 'done'; readonly difference: number }
  | { readonly is: 'failed'; readonly why: string };

/** What computes, and by which rule it was chosen. */
export function DeviceCard({ models, state }: DeviceCardProps) {
  const { facts, wish, room, phase } = state;
  const [compared, setCompared] = useState<Compared>({ is: 'none' });
  const choice = choiceOf(state);
  if (!facts || !choice)
    return (
      <section className={card.card} aria-label="This device">
        <h2>This device</h2>
        <p className={classes.choice}>Looking at what it can run …</p>
      </section>
    );

  const compare = async () => {
    setCompared({ is: 'running' });
    try {
      setCompared({ is: 'done', difference: await models.compare('1 + 1 = ') });
    } catch (error) {
      const { says, next } = faultOf(error);
      setCompared({ is: 'failed', why: `${says} ${next}` });
    }
  };

  return (
    <section className={card.card} aria-label="This device">
      <h2>This device</h2>
      <SegmentedControl
        fullWidth
        aria-label="Device"
        value={wish}
        onChange={(value) => models.setWish(value as typeof wish)}
        data={[
          { value: 'auto', label: 'By the rule' },
          { value: 'webgpu', label: 'WebGPU', disabled: facts.adapter === null },
          { value: 'wasm', label: 'WASM' },
        ]}
      />
      <p className={classes.choice}>
        Models run on <strong>{choice.device === 'webgpu' ? 'WebGPU' : 'WASM'}</strong>
        {choice.device === 'webgpu' ? ', the graphics card.' : ', the processor.'}
      </p>
      <p className={card.small}>The rule: WebGPU where all of these hold, else WASM.</p>
      <Conditions conditions={WEBGPU_NEEDS} facts={facts} />
      <p className={card.small}>Also looked at:</p>
      <Conditions conditions={ALSO_LOOKED_AT} facts={facts} />
      {room && (
        <p className={card.small}>
          This site uses {bytes(room.used)} of the {bytes(room.of)} of storage it may use.
        </p>
      )}
      {phase.is === 'ready' && facts.adapter && isSmall(state) && (
        <div className={classes.compare}>
          <Button
            variant="default"
            size="compact-sm"
            loading={compared.is === 'running'}
            onClick={() => void compare()}
          >
            Compare WebGPU with WASM
          </Button>
          <output className={card.small}>
            {compared.is === 'done' && `Largest difference of a logit: ${small(compared.difference)}`}
            {compared.is === 'failed' && compared.why}
          </output>
        </div>
      )}
    </section>
  );
}

/** The other device needs a second copy of the weights. */
function isSmall(state: ModelsState): boolean {
  const card = cardOf(state, state.chosen);
  const packed = card && packStateOf(state, card);
  return packed?.is === 'known' && packed.pack.bytes < 300_000_000;
}

interface ConditionsProps {
  readonly conditions: readonly Condition[];
  readonly facts: DeviceFacts;
}

function Conditions({ conditions, facts }: ConditionsProps) {
  return (
    <ul className={classes.conditions}>
      {conditions.map(({ asks, holds, finds }) => {
        const yes = holds(facts);
        return (
          <li key={asks} className={classes.condition} data-holds={yes || undefined}>
            <span className={classes.sign} role="img" aria-label={yes ? 'holds' : 'does not hold'}>
              {yes ? '✓' : '✗'}
            </span>
            <span>
              {asks}
              <span className={classes.found}>{finds(facts)}</span>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
