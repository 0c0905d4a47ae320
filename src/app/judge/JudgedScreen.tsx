import { useMemo } from 'react';
import { counted } from '../../records/judging/judgement.ts';
import { plural } from '../charts/format.ts';
import { useScreenSearch } from '../navigation.ts';
import { DropArea } from '../ui/DropArea.tsx';
import { Loading } from '../ui/Loading.tsx';
import { SetAsideNote } from '../ui/SetAsideNote.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { FileNote } from './FileNote.tsx';
import { JudgedView } from './JudgedView.tsx';
import { JudgeHeading } from './JudgeHeading.tsx';
import classes from './JudgeScreen.module.css';
import { readResultsAt } from './results-link.ts';
import { Unread } from './Unread.tsx';
import { useJudgeFiles } from './useJudgeFiles.ts';
import { useJudgements } from './useJudgements.ts';

/** `#/judge/results?env=…&said=…&got=…&word=…`: where people and the verifier part, and people among themselves. */
export function JudgedScreen() {
  useTitle('Results · Judge');
  const search = useScreenSearch();
  const at = readResultsAt(search);
  const kept = useJudgements();
  const files = useJudgeFiles();
  const all = kept.state === 'ready' ? kept.judgements : undefined;
  const judgements = useMemo(() => counted(all ?? [], at.word), [all, at.word]);
  if (kept.state === 'loading') return <Loading what="Reading the judgements of this browser" />;
  if (kept.state === 'failed') return <Unread why={kept.why} />;
  const people = new Set(judgements.map(({ annotator }) => annotator)).size;
  const items = new Set(judgements.map(({ item }) => item.id)).size;
  return (
    <DropArea says="Drop a file of judgements" onFile={(file) => void files.read(file)}>
      <div className={classes.screen}>
        <JudgeHeading
          at="results"
          lead={
            judgements.length === 0
              ? 'Where people and the verifier part, and how far people agree.'
              : `${plural(judgements.length, 'judgement')} of ${plural(items, 'item')} by ${plural(people, 'person', 'people')}.`
          }
          kept={kept}
          files={files}
        />
        <FileNote files={files} />
        <SetAsideNote rows={kept.setAside} durable={kept.durable} />
        <JudgedView judgements={judgements} at={at} />
      </div>
    </DropArea>
  );
}
