import { Button } from '@mantine/core';
import { useMemo } from 'react';
import { count, plural } from '../charts/format.ts';
import { useGo } from '../navigation.ts';
import { BadLines } from './BadLines.tsx';
import { CountsPanel } from './CountsPanel.tsx';
import { FileActions } from './FileActions.tsx';
import { FileProgress } from './FileProgress.tsx';
import { FilterBar } from './FilterBar.tsx';
import { FoundTable } from './FoundTable.tsx';
import { type Filters, fileHref, tableHref } from './filters.ts';
import { Heading } from './Heading.tsx';
import { type JudgedFile, judgedFile } from './judged-file.ts';
import { facetsOfFound, listedFound } from './listed.ts';
import { ReportMenu } from './ReportMenu.tsx';
import classes from './Screen.module.css';
import { SideTabs } from './SideTabs.tsx';

interface FileViewProps {
  readonly judged: JudgedFile;
  readonly filters: Filters;
  onFile(file: Blob, name: string): void;
}

export function FileView({ judged, filters, onFile }: FileViewProps) {
  const go = useGo();
  const { found, tallied, name } = judged;
  const { total, datasets, kinds, unsupported } = tallied;
  const listed = useMemo(() => listedFound(found, filters), [found, filters]);
  const negatives = useMemo(
    () => found.filter((one) => facetsOfFound(one).side === 'negatives').length,
    [found],
  );
  const close = (): void => {
    judgedFile.close();
    go(tableHref({}));
  };
  return (
    <div className={classes.screen}>
      <Heading
        title={name}
        lead={`${plural(total.n, 'reply', 'replies')} judged: ${count(total.same)} the same, ${count(total.differing)} differing (${count(total.forUs)} adjudicated for Envscope, ${count(total.forThem)} for the file, ${count(total.open)} not adjudicated yet).`}
        actions={
          <>
            {judged.state !== 'reading' && total.n > 0 && <ReportMenu judged={judged} />}
            <FileActions quiet onFile={onFile} />
            <Button variant="subtle" onClick={close}>
              Close file
            </Button>
          </>
        }
      />
      <FileProgress judged={judged} onStop={judgedFile.stop} />
      <BadLines bad={judged.bad} badLines={judged.badLines} unsupported={unsupported} />
      {total.n > 0 && (
        <>
          <SideTabs
            payer="file"
            filters={filters}
            counts={{ positives: found.length - negatives, negatives }}
            hrefOf={fileHref}
          />
          <div className={classes.columns}>
            <div className={classes.main}>
              <FilterBar
                payer="file"
                datasets={datasets.map(({ dataset }) => dataset)}
                kinds={kinds
                  .filter(({ dataset }) => filters.dataset === undefined || dataset === filters.dataset)
                  .map(({ kind }) => kind)}
                filters={filters}
                onChange={(next) => go(fileHref(next))}
              />
              <FoundTable found={listed} filters={filters} reading={judged.state === 'reading'} />
            </div>
            <CountsPanel tallied={tallied} filters={filters} />
          </div>
        </>
      )}
    </div>
  );
}
