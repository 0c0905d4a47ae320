import { useRef, useState } from 'react';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host, Made } from '../../core/host.ts';
import { type Key, levelOf } from '../../core/ids.ts';
import { conflicts } from '../../core/judge.ts';
import { type History, noHistory, push, redo, replay, undo } from '../../core/play.ts';
import { SceneView } from '../scene/SceneView.tsx';
import { useServices } from '../services.ts';
import { useSettings } from '../stores/settings.ts';
import { useDocumentKey } from '../ui/useDocumentKey.ts';
import classes from './StageBoard.module.css';
import { StageVerdict } from './StageVerdict.tsx';
import { useFit } from './useFit.ts';
import { useVerdict } from './useVerdict.ts';

interface StageBoardProps {
  readonly host: Host;
  readonly env: AnyEnvironment;
  readonly at: Key;
  readonly made: Made;
  /** The generator gives another board than when the link was made. */
  readonly changed: boolean;
  readonly withPrompt: boolean;
  /** How often a verdict was asked for. */
  readonly verifications: number;
}

/** A board to be seen from the last row. What is played on it is neither saved nor counted. */
export function StageBoard(props: StageBoardProps) {
  const { host, env, at, made, changed, withPrompt, verifications } = props;
  const board = useRef<HTMLDivElement>(null);
  useFit(board);
  const [history, setHistory] = useState<History>(noHistory);
  const showConflicts = useSettings(useServices().settings, (settings) => settings.conflicts);
  const { puzzle } = made;
  const position = replay(env, puzzle, history);
  const verdict = useVerdict(host, made, position.text, verifications);
  const wrong = verdict?.outcome === 'wrong' ? verdict : undefined;
  const level = levelOf(env, at.params);
  const scene = env.board.show(
    puzzle,
    position.draft,
    verdict && 'evidence' in verdict ? verdict.evidence : null,
  );
  const clashes =
    showConflicts && !verdict
      ? conflicts(env, made, env.board.answer(puzzle, position.draft)).flatMap(
          ({ break: { places } }) => places,
        )
      : [];

  useDocumentKey((event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const back = event.key.toLowerCase() === 'z' && !event.shiftKey;
    const forth = event.key.toLowerCase() === 'y' || (event.key.toLowerCase() === 'z' && event.shiftKey);
    if (!back && !forth) return;
    event.preventDefault();
    setHistory(back ? undo : redo);
  });

  return (
    <>
      <header className={classes.head}>
        <h1>{env.title}</h1>
        <p>
          {level === undefined ? 'own params' : `level ${level}`} · seed {at.seed} · instance {at.index}
          {changed && ' · the generator has changed since this link was made'}
        </p>
      </header>
      <div className={classes.body} data-prompt={withPrompt || undefined}>
        <div ref={board} className={classes.board}>
          <SceneView
            scene={scene}
            lit={wrong?.break.places}
            rule={wrong?.rule}
            conflicts={clashes}
            onGesture={(gesture) => setHistory((now) => push(now, { gesture }))}
          />
        </div>
        {withPrompt && <pre className={classes.prompt}>{made.prompt}</pre>}
      </div>
      <StageVerdict about={env.about} verdict={verdict} />
    </>
  );
}
