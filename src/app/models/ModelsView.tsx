import { useEffect } from 'react';
import type { Models } from '../stores/models.ts';
import { useModelsState } from '../stores/models-state.ts';
import { AddModel } from './AddModel.tsx';
import { DeviceCard } from './DeviceCard.tsx';
import { EndpointCard } from './EndpointCard.tsx';
import { ModelList } from './ModelList.tsx';
import classes from './ModelsView.module.css';
import { SettingsCard } from './SettingsCard.tsx';
import { TryCard } from './TryCard.tsx';

interface ModelsViewProps {
  readonly models: Models;
}

export function ModelsView({ models }: ModelsViewProps) {
  const state = useModelsState(models.store, (all) => all);
  useEffect(() => void models.look(), [models]);
  return (
    <div className={classes.screen}>
      <header>
        <h1>Models</h1>
        <p className={classes.lead}>
          Language models that run in this browser and solve the instances that you see. What you ask them
          stays on this machine; only a download that you start, or an endpoint that you name, asks another
          host.
        </p>
      </header>
      <div className={classes.columns}>
        <div className={classes.main}>
          <ModelList models={models} state={state} />
          <AddModel models={models} state={state} />
          <TryCard models={models} state={state} />
          <EndpointCard />
        </div>
        <div className={classes.aside}>
          <DeviceCard models={models} state={state} />
          <SettingsCard models={models} settings={state.settings} />
        </div>
      </div>
    </div>
  );
}
