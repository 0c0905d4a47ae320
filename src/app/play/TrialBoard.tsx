import type { AnyEnvironment } from '../../core/environment.ts';
import type { Made } from '../../core/host.ts';
import { readReply, type Verdict } from '../../core/judge.ts';
import { SceneView } from '../scene/SceneView.tsx';
import classes from './TrialBoard.module.css';

interface TrialBoardProps {
  readonly env: AnyEnvironment;
  readonly made: Made;
  readonly text: string;
  readonly verdict: Verdict | undefined;
}

/** What a model wrote, drawn as soon as it can be read. */
export function TrialBoard({ env, made: { puzzle }, text, verdict }: TrialBoardProps) {
  const { read } = readReply(env, puzzle, text);
  const judged = verdict && verdict.outcome !== 'unreadable' ? verdict : undefined;
  const answer = judged ? { answer: judged.answer } : 'answer' in read ? read : undefined;
  const start = env.board.start(puzzle);
  const draft = answer ? env.board.draft(puzzle, answer.answer, start) : start;
  const wrong = judged?.outcome === 'wrong' ? judged : undefined;
  return (
    <div className={classes.board} data-waits={!answer}>
      <SceneView
        scene={env.board.show(puzzle, draft, judged?.evidence ?? null)}
        lit={wrong?.break.places}
        rule={wrong?.rule}
      />
      {!answer && <p className={classes.note}>The board fills as soon as the reply can be read.</p>}
    </div>
  );
}
