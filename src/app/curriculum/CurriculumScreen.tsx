import { useState } from 'react';
import { curriculumHref } from '../links.ts';
import { type GoOptions, useGo, useScreenSearch } from '../navigation.ts';
import { parseSearch } from '../search.ts';
import { useTitle } from '../ui/useTitle.ts';
import { adaptiveChoices } from './adaptive-choices.ts';
import { ChainsView } from './ChainsView.tsx';
import { CompositeView } from './CompositeView.tsx';
import classes from './CurriculumScreen.module.css';
import { choicesOf } from './choice.ts';
import { ExportView } from './ExportView.tsx';
import { measurer, mixOf, planOf, problemsOf } from './plan.ts';
import { RunView } from './RunView.tsx';
import type { LoadedReal } from './real.ts';
import { ScheduleView } from './ScheduleView.tsx';
import { readSettings, type Settings, writeSettings } from './settings.ts';
import { useKnown } from './useKnown.ts';
import { useMeasured } from './useMeasured.ts';
import { useOwnSchedules } from './useOwnSchedules.ts';
import { ViewNav } from './ViewNav.tsx';

/** `#/curriculum?view=run&schedule=soft&mix=…&bands=broad&…` */
export function CurriculumScreen() {
  useTitle('Curriculum');
  const go = useGo();
  const settings = readSettings(useScreenSearch());
  const own = useOwnSchedules();
  const [real, setReal] = useState<LoadedReal>();
  const load = useMeasured();
  const measured = load.state === 'ready' ? load.value : load.state === 'loading' ? (load.last ?? []) : [];
  const by = measurer(measured, settings.solver);
  const mix = mixOf(settings, by);
  const knownLoad = useKnown(mix.map(({ env }) => env));
  const known =
    knownLoad.state === 'ready'
      ? knownLoad.value
      : ((knownLoad.state === 'loading' ? knownLoad.last : undefined) ?? new Map());
  const adaptive = adaptiveChoices(settings, problemsOf(mix, by, known).problems, mix);
  const choices = [...choicesOf(own.drafts), ...adaptive];
  const chosen =
    settings.schedule === undefined ? choices[0] : choices.find(({ key }) => key === settings.schedule);
  const plan = chosen && planOf(settings, chosen.schedule, by, known, real);
  const change = (next: Partial<Settings>, options?: GoOptions) => {
    // The address may be ahead of what is drawn: two fields can change before the next drawing.
    const now = readSettings(parseSearch(window.location.hash.split('?')[1] ?? ''));
    go(curriculumHref(writeSettings({ ...now, ...next })), options);
  };
  const context = { settings, plan, measured, known, load: load.state, onChange: change };

  return (
    <div className={classes.screen}>
      <header>
        <h1>Curriculum</h1>
        <p className={classes.lead}>
          What a training run draws: from which environments, how hard, and when. Schedules weigh bands of
          pass rates over training steps.
        </p>
      </header>
      <ViewNav settings={settings} />
      {load.state === 'failed' && (
        <p className={classes.warning} role="alert">
          The attempts of this browser could not be read: {load.error.message} Nothing was deleted.
        </p>
      )}
      {settings.view === 'schedule' && (
        <ScheduleView settings={settings} own={own} adaptive={adaptive} chosen={chosen} />
      )}
      {settings.view === 'composite' && <CompositeView {...context} />}
      {settings.view === 'run' && <RunView {...context} />}
      {settings.view === 'chains' && <ChainsView settings={settings} onChange={change} />}
      {settings.view === 'export' && <ExportView {...context} real={real} onReal={setReal} />}
    </div>
  );
}
