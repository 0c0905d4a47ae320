import { Tabs } from '@mantine/core';
import { lazy, Suspense, useRef } from 'react';
import type { Format } from '../../records/import.ts';
import { useServices } from '../services.ts';
import type { ReadyKept } from '../stores/attempts.ts';
import { DropArea } from '../ui/DropArea.tsx';
import { Loading } from '../ui/Loading.tsx';
import { SetAsideNote } from '../ui/SetAsideNote.tsx';
import { AttemptDrawer } from './AttemptDrawer.tsx';
import { AttemptList } from './AttemptList.tsx';
import { EmptyResults } from './EmptyResults.tsx';
import { exportAttempts, markInFile } from './export-attempts.ts';
import { FilterBar } from './FilterBar.tsx';
import { type Filters, narrowingOf, PANELS, textOf } from './filters.ts';
import { firstRun } from './first-run.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { RatesPanel } from './RatesPanel.tsx';
import classes from './ResultsView.module.css';
import { RunAside } from './RunAside.tsx';
import { Summary } from './Summary.tsx';
import { UnreadFilter } from './UnreadFilter.tsx';
import { shownOf, useAsked, useAttempts, useRunStart } from './useResults.ts';

const CalibrationPanel = lazy(async () => ({
  default: (await import('./CalibrationPanel.tsx')).CalibrationPanel,
}));
const SolversPanel = lazy(async () => ({ default: (await import('./SolversPanel.tsx')).SolversPanel }));
const FieldPanel = lazy(async () => ({ default: (await import('./FieldPanel.tsx')).FieldPanel }));

const TITLES = {
  rates: 'Pass rates',
  calibration: 'Calibration',
  solvers: 'Solvers',
  field: 'Field',
} as const;

interface ResultsViewProps {
  readonly kept: ReadyKept;
  readonly filters: Filters;
  onChange(filters: Filters): void;
}

export function ResultsView({ kept: { overview, facts }, filters, onChange }: ResultsViewProps) {
  const services = useServices();
  const attempts = useAttempts();
  const { busy, start } = useRunStart();
  const size = shownOf(useAsked('size', narrowingOf(filters)));
  const list = useRef<HTMLElement>(null);
  const showList = () => list.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
  const panel = filters.panel ?? 'rates';
  const shared = { filters, onChange, onChosen: showList };

  async function save(format: Format, which: 'all' | 'listed') {
    const records = await services.records();
    const narrowing = which === 'all' ? { where: '' } : narrowingOf(filters);
    const name = which === 'all' ? 'envscope-attempts' : 'envscope-attempts-filtered';
    await markInFile(records, await exportAttempts(attempts, narrowing, format, name));
  }

  return (
    <DropArea says="Drop the file to import its attempts" onFile={attempts.importFile}>
      <div className={classes.screen}>
        <Summary
          overview={overview}
          notBackedUp={facts.notBackedUp}
          listed={size?.attempts ?? 0}
          onExport={save}
          onImport={attempts.importFile}
        />
        <SetAsideNote rows={facts.setAside} durable={facts.durable} />
        <ImportPanel onStop={attempts.stopImport} onDismiss={attempts.dismissImport} />
        {overview.attempts > 0 && <FilterBar overview={overview} filters={filters} onChange={onChange} />}
        <div className={classes.columns}>
          <div className={classes.main}>
            {overview.attempts === 0 ? (
              <EmptyResults busy={busy} onRun={() => start(() => firstRun(services.hosts))} />
            ) : filters.unread ? (
              <UnreadFilter unread={filters.unread} onClear={() => onChange({})} />
            ) : (
              <Tabs
                value={panel}
                keepMounted={false}
                onChange={(value) =>
                  onChange({ ...filters, panel: PANELS.slice(1).find((one) => one === value) })
                }
              >
                <Tabs.List mb="md">
                  {PANELS.map((one) => (
                    <Tabs.Tab key={one} value={one}>
                      {TITLES[one]}
                    </Tabs.Tab>
                  ))}
                </Tabs.List>
                <Tabs.Panel value={panel} className={classes.panel}>
                  <Suspense fallback={<Loading what={TITLES[panel]} />}>
                    {panel === 'rates' && <RatesPanel {...shared} />}
                    {panel === 'calibration' && <CalibrationPanel {...shared} />}
                    {panel === 'solvers' && <SolversPanel {...shared} />}
                    {panel === 'field' && <FieldPanel {...shared} />}
                  </Suspense>
                </Tabs.Panel>
              </Tabs>
            )}
          </div>
          <RunAside env={textOf(filters, 'env')} overview={overview} />
        </div>
        {overview.attempts > 0 && !filters.unread && (
          <AttemptList ref={list} size={size} filters={filters} onChange={onChange} />
        )}
      </div>
      <AttemptDrawer
        filters={filters}
        onOpen={(open) => onChange({ ...filters, open })}
        onContest={async (id, contest) => (await services.records()).setContest(id, contest)}
      />
    </DropArea>
  );
}
