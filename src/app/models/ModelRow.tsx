import type { ModelCard } from '../../models/language/catalogue.ts';
import { doubt } from '../../models/language/device.ts';
import type { Models } from '../stores/models.ts';
import { choiceOf, type ModelsState, packStateOf } from '../stores/models-state.ts';
import { FaultNote } from './FaultNote.tsx';
import { bytes } from './format.ts';
import { isKept } from './kept.ts';
import { LoadBar } from './LoadBar.tsx';
import { ModelActions } from './ModelActions.tsx';
import classes from './ModelRow.module.css';

interface ModelRowProps {
  readonly models: Models;
  readonly state: ModelsState;
  readonly card: ModelCard;
}

export function ModelRow({ models, state, card }: ModelRowProps) {
  const { phase, facts } = state;
  const mine = phase.is !== 'none' && phase.model === card.id ? phase : undefined;
  const packed = packStateOf(state, card);
  const pack = packed.is === 'known' ? packed.pack : undefined;
  const choice = choiceOf(state);
  const here = pack !== undefined && isKept(models, state, card, pack);
  const worry = pack && facts && choice ? doubt(pack.bytes, facts, choice) : undefined;
  const facts1 = [
    card.parameters && `${card.parameters} parameters`,
    pack && `${pack.dtype} weights`,
    pack && bytes(pack.bytes),
  ].filter(Boolean);

  return (
    <>
      <div className={classes.row}>
        <div className={classes.about}>
          <div className={classes.title}>
            <h3 className={classes.name}>{card.name}</h3>
            {mine?.is === 'ready' && (
              <span className={classes.ready}>✓ ready on {mine.device === 'webgpu' ? 'WebGPU' : 'WASM'}</span>
            )}
            {card.source.kind === 'site' && <span className={classes.tag}>on board</span>}
            {card.source.kind === 'hub' && here && <span className={classes.tag}>on this device</span>}
            {!card.run && card.source.kind === 'hub' && <span className={classes.tag}>not run by us</span>}
          </div>
          <p className={classes.says}>{card.says}</p>
          {facts1.length > 0 && <p className={classes.facts}>{facts1.join(' · ')}</p>}
        </div>
        <ModelActions models={models} state={state} card={card} packed={packed} here={here} />
      </div>
      {mine && <LoadBar phase={mine} />}
      {mine?.is === 'failed' && <FaultNote fault={mine.fault} />}
      {!mine && packed.is === 'failed' && <FaultNote fault={packed.fault} />}
      {worry && <p className={classes.worry}>⚠ {worry}</p>}
    </>
  );
}
