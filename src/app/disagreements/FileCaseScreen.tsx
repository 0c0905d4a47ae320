import { Button } from '@mantine/core';
import { usePathPart } from '../navigation.ts';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { useTitle } from '../ui/useTitle.ts';
import { CaseView } from './CaseView.tsx';
import { caseOfFound } from './case-of-found.ts';
import { type Filters, fileHref, foundHref } from './filters.ts';
import type { JudgedFile } from './judged-file.ts';
import { facetsOfFound, listedFound } from './listed.ts';
import { neighbours } from './neighbours.ts';
import { useFilters } from './useFilters.ts';
import { useJudgedFile } from './useJudgedFile.ts';

/** `#/disagreements/file/<line>[.<position>]`: a difference of the file at hand, on its board. */
export function FileCaseScreen() {
  const at = usePathPart('at') ?? '';
  useTitle('Disagreement');
  const judged = useJudgedFile();
  const asked = useFilters();
  if (judged) return <Found judged={judged} at={at} asked={asked} />;
  return (
    <Notice
      whole
      title="No file is open"
      actions={
        <Button component="a" href={fileHref({})}>
          Choose a file
        </Button>
      }
    >
      A file stays on your machine and is not kept: after a reload, choose it again. “Copy link” on a board
      gives a link that carries the entry and the reply, and opens anywhere.
    </Notice>
  );
}

interface FoundProps {
  readonly judged: JudgedFile;
  readonly at: string;
  readonly asked: Filters;
}

function Found({ judged, at, asked }: FoundProps) {
  const found = judged.found.find(
    ({ parted: { line, position } }) => at === `${line}${position === undefined ? '' : `.${position}`}`,
  );
  const key = `${judged.name} ${judged.file.size} ${at}`;
  const load = useLoad(key, async () => found && caseOfFound(judged.file, found));
  if (!found)
    return (
      <Notice
        whole
        title="Nothing differs there"
        actions={
          <Button component="a" href={fileHref(asked)}>
            All differences
          </Button>
        }
      >
        “{judged.name}” has no difference at {at.slice(0, 40)}.
      </Notice>
    );
  if (load.state === 'failed') return <Failed load={load} what="The line could not be read again" />;
  if (load.state === 'loading' || !load.value) return <Loading what="Reading the line" />;
  const filters = { ...asked, side: facetsOfFound(found).side };
  const listed = listedFound(judged.found, filters);
  return (
    <CaseView
      key={key}
      id={key}
      subject={load.value}
      payer="file"
      where={`${judged.name}, line ${found.parted.line}`}
      back={fileHref(filters)}
      around={neighbours(listed, listed.indexOf(found), ({ parted }) => foundHref(parted, filters))}
    />
  );
}
