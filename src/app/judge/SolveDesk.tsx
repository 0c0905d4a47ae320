import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { type Move, type Position, startOf, step } from '../../core/play.ts';
import { SceneView } from '../scene/SceneView.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { DeskLayout } from './DeskLayout.tsx';
import { ItemTitle } from './ItemTitle.tsx';
import { PromptText } from './PromptText.tsx';
import { RuleNames } from './RuleNames.tsx';
import classes from './SolveDesk.module.css';
import type { Shown } from './shown.ts';

interface SolveDeskProps {
  readonly shown: Shown;
  /** There is no reply to be shown afterwards. */
  readonly alone: boolean;
  /** One's reply so far. */
  readonly before: string | null;
  /** With one's own reply; null for none. */
  onDone(own: string | null): void;
}

/** The instance without the reply, to be solved on the board or in text. */
export function SolveDesk({ shown, alone, before, onDone }: SolveDeskProps) {
  const { play, prompt, rules, title } = shown;
  const [at, setAt] = useState<Position>(() => {
    if (!play) return { draft: null, text: before ?? '' };
    const start = startOf(play.env, play.puzzle);
    return before === null ? start : step(play.env, play.puzzle, start, { text: before });
  });
  const make = (move: Move): void => {
    if (play) setAt((now) => step(play.env, play.puzzle, now, move));
    else if ('text' in move) setAt({ draft: null, text: move.text });
  };
  return (
    <DeskLayout
      main={
        <>
          <ItemTitle title={title} />
          <section className={classes.board} aria-label={`Board: ${title}`}>
            {play ? <PlayBoard play={play} at={at} onMove={make} /> : <BlankBoard shown={shown} />}
          </section>
          <PromptText prompt={prompt} />
        </>
      }
      asideName="Your own reply"
      aside={
        <>
          <div className={classes.card}>
            <h3>Solve it yourself</h3>
            {!alone && <p>The reply to be judged is hidden until you are done.</p>}
            <Textarea
              label="Your reply"
              autosize
              minRows={2}
              maxRows={12}
              value={at.text}
              spellCheck={false}
              autoComplete="off"
              autoCapitalize="off"
              error={at.why}
              classNames={{ input: classes.field }}
              onChange={(event) => make({ text: event.currentTarget.value })}
            />
            <Button disabled={at.text.trim() === ''} onClick={() => onDone(at.text)}>
              {alone ? 'Done' : 'Done: show the reply'}
            </Button>
            <Button variant="default" onClick={() => onDone(null)}>
              {alone ? 'Go on without solving' : 'Show the reply without solving'}
            </Button>
          </div>
          <RuleNames rules={rules} />
        </>
      }
      more={null}
    />
  );
}

interface PlayBoardProps {
  readonly play: NonNullable<Shown['play']>;
  readonly at: Position;
  onMove(move: Move): void;
}

function PlayBoard({ play: { env, puzzle }, at, onMove }: PlayBoardProps) {
  const { board } = env;
  return (
    <SceneView
      scene={board.show(puzzle, at.draft, null)}
      onGesture={(gesture) => onMove({ gesture })}
      foresee={(gesture) => board.show(puzzle, board.act(puzzle, at.draft, gesture), null)}
    />
  );
}

/** The board as it was given, where one solves in text. */
function BlankBoard({ shown }: { readonly shown: Shown }) {
  const load = useLoad('blank board', async () => shown.blank?.());
  if (load.state === 'loading') return <Loading what="Drawing the board" />;
  const scene = load.state === 'ready' ? load.value : undefined;
  return scene ? (
    <SceneView scene={scene} />
  ) : (
    <p className={classes.none}>There is no board to solve it on.</p>
  );
}
