import { Button } from '@mantine/core';
import type { ModelCard } from '../../models/language/catalogue.ts';
import type { Models } from '../stores/models.ts';
import type { ModelsState, PackState } from '../stores/models-state.ts';
import { bytes } from './format.ts';
import { toFetch } from './kept.ts';
import classes from './ModelActions.module.css';

interface ModelActionsProps {
  readonly models: Models;
  readonly state: ModelsState;
  readonly card: ModelCard;
  readonly packed: PackState;
  /** All its files are on this device. */
  readonly here: boolean;
}

export function ModelActions({ models, state, card, packed, here }: ModelActionsProps) {
  const { phase } = state;
  const { id, name, source } = card;
  const mine = phase.is !== 'none' && phase.model === id ? phase.is : undefined;
  const first = state.chosen === id;

  const load = () => {
    models.set({ chosen: id });
    void models.load(id);
  };

  if (mine === 'check' || mine === 'load' || mine === 'warm')
    return (
      <div className={classes.actions}>
        <Button variant="default" onClick={models.unload} aria-label={`Cancel loading ${name}`}>
          Cancel
        </Button>
      </div>
    );
  const remove = here && source.kind !== 'folder' && (
    <Button
      variant="subtle"
      size="compact-sm"
      onClick={() => void models.remove(id)}
      aria-label={`Delete the files of ${name} from this device`}
    >
      Delete
    </Button>
  );
  if (mine === 'ready')
    return (
      <div className={classes.actions}>
        <Button variant="default" onClick={models.unload} aria-label={`Put ${name} away`}>
          Put away
        </Button>
        {remove}
      </div>
    );
  if (packed.is !== 'known')
    return (
      <div className={classes.actions}>
        {source.kind === 'hub' && (
          <Button
            variant="default"
            loading={packed.is === 'asking'}
            onClick={() => void models.list(id)}
            aria-label={`Look up the size of ${name} on huggingface.co`}
          >
            {packed.is === 'failed' ? 'Try again' : 'Look up its size'}
          </Button>
        )}
        <Forget models={models} state={state} card={card} />
      </div>
    );
  const fetched = toFetch(models, state, card, packed.pack);
  const size = fetched.model + fetched.runtime;
  const verb = mine === 'failed' ? 'Load again' : here || source.kind !== 'hub' ? 'Load' : 'Download';
  return (
    <div className={classes.actions}>
      <Button
        variant={first ? 'filled' : 'default'}
        onClick={load}
        aria-label={`${verb} ${name}${size > 0 ? `, ${bytes(size)}` : ''}`}
      >
        {verb}
        {size > 0 && ` ${bytes(size)}`}
      </Button>
      {fetched.runtime > 0 && (
        <p className={classes.note}>{bytes(fetched.runtime)} of it, once, for what runs models</p>
      )}
      {remove}
      <Forget models={models} state={state} card={card} />
    </div>
  );
}

/** A repository that the user named can leave the list. */
function Forget({ models, state, card }: Pick<ModelActionsProps, 'models' | 'state' | 'card'>) {
  if (!state.repos.includes(card.id)) return null;
  return (
    <Button
      variant="subtle"
      size="compact-sm"
      aria-label={`Take ${card.name} off the list`}
      onClick={() => {
        void models.remove(card.id);
        models.set({ repos: state.repos.filter((repo) => repo !== card.id) });
      }}
    >
      Take off the list
    </Button>
  );
}
