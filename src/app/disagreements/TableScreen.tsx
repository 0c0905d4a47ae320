import { useMemo } from 'react';
import { COMMIT } from '../../envs/reasoning-gym/committed.ts';
import { count } from '../charts/format.ts';
import { useGo } from '../navigation.ts';
import { DropArea } from '../ui/DropArea.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { FileActions } from './FileActions.tsx';
import { FileBanner } from './FileBanner.tsx';
import { FilterBar } from './FilterBar.tsx';
import { sideOf, tableHref } from './filters.ts';
import { Heading } from './Heading.tsx';
import { facetsOfRow, listedRows, rowsOf } from './listed.ts';
import { RowTable } from './RowTable.tsx';
import classes from './Screen.module.css';
import { SideTabs } from './SideTabs.tsx';
import { useCommitted } from './useCommitted.ts';
import { useFilters } from './useFilters.ts';
import { useJudge } from './useJudgedFile.ts';

/** `#/disagreements?side=…&dataset=…&kind=…&right=…&sort=…`: the reviewed table. */
export function TableScreen() {
  useTitle('Disagreements');
  const go = useGo();
  const judge = useJudge();
  const filters = useFilters();
  const load = useCommitted();
  const committed = load.state === 'ready' ? load.value : undefined;
  const rows = useMemo(() => rowsOf(committed ?? []), [committed]);
  const side = sideOf(filters);
  const onSide = rows.filter((row) => facetsOfRow(row).side === side);
  const listed = useMemo(() => listedRows(rows, filters), [rows, filters]);
  const repliesOn = (which: typeof side): number =>
    rows.reduce((sum, row) => sum + (facetsOfRow(row).side === which ? row.count : 0), 0);
  const n = committed?.reduce((sum, one) => sum + one.n, 0) ?? 0;
  const same = committed?.reduce((sum, one) => sum + one.same, 0) ?? 0;
  return (
    <DropArea says="Drop the file to judge its replies" onFile={(file) => judge(file, file.name)}>
      <div className={classes.screen}>
        <Heading
          title="Disagreements"
          lead={
            <>
              Reasoning Gym (commit {COMMIT}) and Envscope judged the same replies.
              {committed &&
                ` Of ${count(n)} in ${committed.length} datasets they agree on ${count(same)} and part on ${count(n - same)}; each difference is decided here, with a witness you can check.`}{' '}
              Drop a file with your own rewards to see where they part.
            </>
          }
          actions={<FileActions onFile={judge} />}
        />
        <FileBanner />
        {load.state === 'loading' && <Loading what="Reading the table" />}
        {load.state === 'failed' && <Failed load={load} what="No table" />}
        {committed && (
          <>
            <SideTabs
              payer="library"
              filters={filters}
              counts={{ positives: repliesOn('positives'), negatives: repliesOn('negatives') }}
              hrefOf={tableHref}
            />
            <FilterBar
              payer="library"
              datasets={rows.map(({ dataset }) => dataset)}
              kinds={onSide
                .filter(({ dataset }) => filters.dataset === undefined || dataset === filters.dataset)
                .map(({ kind }) => kind)}
              filters={filters}
              onChange={(next) => go(tableHref(next))}
            />
            <RowTable rows={listed} filters={filters} />
          </>
        )}
      </div>
    </DropArea>
  );
}
