import { useScreenSearch } from '../navigation.ts';
import { DropArea } from '../ui/DropArea.tsx';
import { Loading } from '../ui/Loading.tsx';
import { SetAsideNote } from '../ui/SetAsideNote.tsx';
import { useTitle } from '../ui/useTitle.ts';
import { FileNote } from './FileNote.tsx';
import { JudgeHeading } from './JudgeHeading.tsx';
import classes from './JudgeScreen.module.css';
import { QueueHome } from './QueueHome.tsx';
import { QueueScreen } from './QueueScreen.tsx';
import { readQueueLink } from './queue-link.ts';
import { Unread } from './Unread.tsx';
import { useJudgeFiles } from './useJudgeFiles.ts';
import { useJudgements } from './useJudgements.ts';

/** `#/judge?queue=…&me=…`: a queue, dealt as the address says; without one, the queues there are. */
export function JudgeScreen() {
  const link = readQueueLink(useScreenSearch());
  const kept = useJudgements();
  const files = useJudgeFiles();
  useTitle('Judge');
  if (kept.state === 'loading') return <Loading what="Reading the judgements of this browser" />;
  if (kept.state === 'failed') return <Unread why={kept.why} />;
  return (
    <DropArea says="Drop a file of replies, findings or judgements" onFile={(file) => void files.read(file)}>
      <div className={classes.screen}>
        {link ? (
          <>
            <FileNote files={files} />
            <QueueScreen link={link} kept={kept} files={files} />
          </>
        ) : (
          <>
            <JudgeHeading
              at="queues"
              lead="Is the reply right? Decide before you see the verdict: where people and the verifier part, one of them is wrong."
              kept={kept}
              files={files}
            />
            <FileNote files={files} />
            <SetAsideNote rows={kept.setAside} durable={kept.durable} />
            <QueueHome kept={kept} />
          </>
        )}
      </div>
    </DropArea>
  );
}
