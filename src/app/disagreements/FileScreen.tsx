import { Button } from '@mantine/core';
import { DropArea } from '../ui/DropArea.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { FileActions } from './FileActions.tsx';
import { FileView } from './FileView.tsx';
import { tableHref } from './filters.ts';
import { useFilters } from './useFilters.ts';
import { useJudge, useJudgedFile } from './useJudgedFile.ts';

/** `#/disagreements/file?side=…&dataset=…&kind=…&right=…&sort=…`: what was found in a file. */
export function FileScreen() {
  useTitle('Disagreements');
  const judge = useJudge();
  const judged = useJudgedFile();
  const filters = useFilters();
  return (
    <DropArea says="Drop the file to judge its replies" onFile={(file) => judge(file, file.name)}>
      {judged ? (
        <FileView judged={judged} filters={filters} onFile={judge} />
      ) : (
        <Notice
          whole
          title="No file is open"
          actions={
            <>
              <FileActions onFile={judge} />
              <Button component="a" variant="default" href={tableHref({})}>
                Reasoning Gym’s own
              </Button>
            </>
          }
        >
          A file stays on your machine and is not kept: after a reload, choose it again. It holds one
          Reasoning Gym entry a line, with “reply” and “score” added.
        </Notice>
      )}
    </DropArea>
  );
}
