import { Button } from '@mantine/core';
import type { Hint } from '../../core/environment.ts';
import type { Play } from '../stores/play-state.ts';
import classes from './HintBox.module.css';

interface HintBoxProps {
  readonly play: Play;
  /** Null where reasoning tells nothing more; undefined where none was asked for, or the board has moved on. */
  readonly hint: Hint | null | undefined;
}

/** One step of reasoning in words, and the button that takes it. */
export function HintBox({ play, hint }: HintBoxProps) {
  const { hint: another, takeHint } = play.store.getState();
  return (
    <div role="status">
      {hint !== undefined && (
        <div className={classes.box}>
          <p>
            {hint?.says ??
              'Nothing follows here by a single step of reasoning: from here on it takes trying out, or the board is done.'}
          </p>
          {hint && (
            <div className={classes.buttons}>
              <Button variant="default" size="sm" onClick={takeHint}>
                Do it
              </Button>
              <Button
                variant="subtle"
                size="sm"
                onClick={() => {
                  takeHint();
                  another();
                }}
              >
                Do it and go on
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
