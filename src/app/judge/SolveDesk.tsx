import { Button, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { type Move, type Position, startOf, step } from '../../core/play.ts';
import { SceneView } from '../scene/SceneView.tsx';
import desk from './ItemDesk.module.css';
import { RuleNames } from './RuleNames.tsx';
import classes from './SolveDesk.module.css';
import type { Shown } from './shown.ts';

interface SolveDeskProps {
  readonly head: ReactNode;
  readonly shown: Shown;
  /** One's reply so far. */
  readonly before: string | null;
  /** With one's own reply; null for none. */
  onDone(own: string | null): void;
}

/** The instance without the reply, to be solved on the board or in text. */
export function SolveDesk({ head, shown, before, onDone }: SolveDeskProps) {
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
  const board = play?.env.board;
  return (
    <div className={desk.desk}>
      <div className={desk.main}>
        {head}
        {play && board && (
          <section className={classes.board} aria-label={`Board: ${title}`}>
            <SceneView
              scene={board.show(play.puzzle, at.draft, null)}
              onGesture={(gesture) => make({ gesture })}
              foresee={(gesture) => board.show(play.puzzle, board.act(play.puzzle, at.draft, gesture), null)}
            />
          </section>
        )}
        <section aria-label="Prompt">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
          <pre className={classes.prompt} tabIndex={0}>
            {prompt}
          </pre>
        </section>
      </div>
      <aside className={desk.aside} aria-label="Your own reply">
        <div className={classes.card}>
          <h3>Solve it yourself</h3>
          <p>The reply to be judged is hidden until you are done.</p>
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
            Done: show the reply
          </Button>
          <Button variant="default" onClick={() => onDone(null)}>
            Show the reply without solving
          </Button>
        </div>
        <RuleNames rules={rules} />
      </aside>
    </div>
  );
}
