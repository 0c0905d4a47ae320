import { Anchor } from '@mantine/core';
import { modelsHref } from '../links.ts';
import { useServices } from '../services.ts';
import type { Models } from '../stores/models.ts';
import { cardOf, type ModelsState, useModelsState } from '../stores/models-state.ts';
import { useLoad } from '../ui/useLoad.ts';
import classes from './BrowserModel.module.css';

/** Which model in this browser will attempt, and whether it is ready. */
export function BrowserModel() {
  const { models } = useServices();
  const loading = useLoad('models', models);
  return (
    <div className={classes.model} aria-live="polite">
      {loading.state === 'ready' && <Chosen models={loading.value} />}
      {loading.state === 'failed' && <p>{loading.error.message}</p>}
      <Anchor href={modelsHref} fz="inherit">
        Choose and set a model
      </Anchor>
    </div>
  );
}

function Chosen({ models: { store } }: { readonly models: Models }) {
  const state = useModelsState(store, (all) => all);
  const card = cardOf(state, state.chosen);
  return (
    <p>
      <strong>{card?.name ?? state.chosen}</strong>, temperature {state.settings.temperature}. {said(state)}
    </p>
  );
}

function said({ phase, chosen }: ModelsState): string {
  if (phase.is === 'none' || phase.model !== chosen) return 'It is loaded when the run begins.';
  if (phase.is === 'ready') return `Ready, on ${phase.device === 'webgpu' ? 'the GPU' : 'the processor'}.`;
  if (phase.is === 'failed') return `${phase.fault.says} ${phase.fault.next}`;
  return 'It is being loaded.';
}
