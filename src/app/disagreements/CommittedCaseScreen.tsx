import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { caseOf } from '../../envs/reasoning-gym/committed.ts';
import { committedCaseHref } from '../links.ts';
import { usePathPart } from '../navigation.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { CaseView } from './CaseView.tsx';
import { rowHref, tableHref } from './filters.ts';
import { facetsOfRow, listedRows, rowsOf } from './listed.ts';
import { neighbours } from './neighbours.ts';
import { useCommitted } from './useCommitted.ts';
import { useFilters } from './useFilters.ts';

/** `#/disagreements/<dataset>/<name>`: a row of the reviewed table, on its board. */
export function CommittedCaseScreen() {
  const dataset = usePathPart('dataset') ?? '';
  const name = usePathPart('name') ?? '';
  useTitle(`${dataset}, ${name} · Disagreements`);
  const asked = useFilters();
  const load = useCommitted();
  const committed = load.state === 'ready' ? load.value : undefined;
  const rows = useMemo(() => rowsOf(committed ?? []), [committed]);
  const home = committed?.find((one) => one.dataset === dataset);
  const row = rows.find((one) => one.dataset === dataset && one.name === name);
  const filters = row ? { ...asked, side: facetsOfRow(row).side } : asked;
  const listed = listedRows(rows, filters);
  if (load.state === 'loading') return <Loading what="Reading the table" />;
  if (load.state === 'failed') return <Failed load={load} what="No table" />;
  if (!home || !row)
    return (
      <Notice
        whole
        title="The table has no such row"
        actions={
          <Button component="a" href={tableHref({})}>
            All rows
          </Button>
        }
      >
        “{dataset}, {name}” is not in it: the link may be mistyped, or the difference is gone.
      </Notice>
    );
  return (
    <CaseView
      key={`${dataset} ${name}`}
      id={`${dataset} ${name}`}
      subject={caseOf(home, row)}
      payer="library"
      count={row.count}
      link={committedCaseHref(dataset, name)}
      back={tableHref(filters)}
      around={neighbours(listed, listed.indexOf(row), (next) => rowHref(next, filters))}
    />
  );
}
