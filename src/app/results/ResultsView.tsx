import { useMemo, useRef } from 'react';
import type { Format } from '../../records/import.ts';
import { useServices } from '../services.ts';
import type { Kept } from '../stores/attempts.ts';
import { DropArea } from '../ui/DropArea.tsx';
import { AttemptDrawer } from './AttemptDrawer.tsx';
import { AttemptList } from './AttemptList.tsx';
import { EmptyResults } from './EmptyResults.tsx';
import { exportAttempts } from './export-attempts.ts';
import { FilterBar } from './FilterBar.tsx';
import { type Filters, inScope, inWords, isListed, NEWEST } from './filters.ts';
import { firstRun } from './first-run.ts';
import { groupsOf, isBehind } from './groups.ts';
import { ImportPanel } from './ImportPanel.tsx';
import { LevelTable } from './LevelTable.tsx';
import { levelRates } from './level-rates.ts';
import { PassRates } from './PassRates.tsx';
import classes from './ResultsView.module.css';
import { RunAside } from './RunAside.tsx';
import { SetAsideNote } from './SetAsideNote.tsx';
import { SolveTimes } from './SolveTimes.tsx';
import { Summary } from './Summary.tsx';
import { sorted } from './sorting.ts';
import { titleOf } from './titles.ts';
import { useImport } from './useImport.ts';
import { useRunStart } from './useResults.ts';

interface ResultsViewProps {
  readonly kept: Extract<Kept, { readonly state: 'ready' }>;
  readonly filters: Filters;
  onChange(filters: Filters): void;
}

export function ResultsView({ kept, filters, onChange }: ResultsViewProps) {
  const { attempts: all, notBackedUp } = kept;
  const services = useServices();
  const { busy, start } = useRunStart();
  const { importing, read, dismiss } = useImport();
  const { env, level, solver, run, outcome, contested, rate, bar, sort } = filters;

  const inside = useMemo(
    () => all.filter((attempt) => inScope({ env, level, solver, run }, attempt)),
    [all, env, level, solver, run],
  );
  const groups = useMemo(() => groupsOf(inside), [inside]);
  const rates = useMemo(() => levelRates(groups), [groups]);
  const chosen = useMemo(
    () => (rate ? groups.filter((group) => isBehind(rate, bar, group)) : groups),
    [groups, rate, bar],
  );
  const listed = useMemo(() => {
    const behind = rate ? chosen.flatMap((group) => group.attempts) : inside;
    return sorted(
      behind.filter((attempt) => isListed({ outcome, contested }, attempt)),
      sort ?? NEWEST,
    );
  }, [chosen, inside, rate, outcome, contested, sort]);
  const rows = useMemo(
    () => (outcome || contested ? groupsOf(listed) : chosen),
    [chosen, listed, outcome, contested],
  );
  const scope = inWords(filters, titleOf);
  const at = listed.findIndex(({ id }) => id === filters.open);
  const open =
    filters.open === undefined ? undefined : (listed[at] ?? all.find(({ id }) => id === filters.open));

  const list = useRef<HTMLElement>(null);
  const showList = () => list.current?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });

  async function save(format: Format, which: 'all' | 'listed') {
    const saved = which === 'all' ? all : listed;
    await exportAttempts(saved, format, which === 'all' ? 'envscope-attempts' : 'envscope-attempts-filtered');
    await (await services.records()).markBackedUp(saved.map(({ id }) => id));
  }

  return (
    <DropArea says="Drop the file to import its attempts" onFile={read}>
      <div className={classes.screen}>
        <Summary
          attempts={all}
          notBackedUp={notBackedUp}
          listed={listed.length}
          onExport={save}
          onImport={read}
        />
        <SetAsideNote rows={kept.setAside} durable={kept.durable} />
        <ImportPanel importing={importing} onDismiss={dismiss} />
        <div className={classes.columns}>
          <div className={classes.main}>
            {all.length === 0 ? (
              <EmptyResults busy={busy} onRun={() => start(() => firstRun(services.hosts))} />
            ) : (
              <>
                <FilterBar attempts={all} filters={filters} onChange={onChange} />
                {groups.length > 0 && (
                  <>
                    <section className={classes.card} aria-label="Pass rates by level">
                      <h2>Pass rates by level</h2>
                      <LevelTable rows={rates} filters={filters} />
                      <p className={classes.small}>
                        The shaded range is the 95 % Wilson interval; attempts at one instance count as far as
                        they differ. Attempts after the answer was shown are left out.
                      </p>
                    </section>
                    <PassRates
                      groups={groups}
                      filters={filters}
                      scope={scope}
                      onChange={onChange}
                      onChosen={showList}
                    />
                  </>
                )}
                <SolveTimes attempts={inside} scope={scope} />
              </>
            )}
          </div>
          <RunAside env={env} attempts={all} />
        </div>
        {all.length > 0 && (
          <AttemptList attempts={listed} groups={rows} filters={filters} onChange={onChange} />
        )}
      </div>
      <AttemptDrawer
        attempt={open}
        place={at < 0 ? undefined : { at, of: listed.length }}
        onStep={(by) => onChange({ ...filters, open: listed[at + by]?.id })}
        onContest={async (id, contest) => (await services.records()).setContest(id, contest)}
        onClose={() => onChange({ ...filters, open: undefined })}
      />
    </DropArea>
  );
}
