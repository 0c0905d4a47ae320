import { Button } from '@mantine/core';
import { useStore } from 'zustand';
import type { Play } from '../stores/play-state.ts';
import classes from './Actions.module.css';
import { HintIcon, RedoIcon, RestartIcon, UndoIcon } from './icons.tsx';

interface ActionsProps {
  readonly play: Play;
  onVerify(): void;
}

/** What may be done with the whole board. */
export function Actions({ play, onVerify }: ActionsProps) {
  const { undo, redo, restart, hint, showAnswer } = play.store.getState();
  const history = useStore(play.store, (state) => state.history);
  const busy = useStore(play.store, (state) => state.busy);
  return (
    <div className={classes.actions}>
      <Button
        className={classes.verify}
        size="md"
        loading={busy === 'verifying'}
        disabled={busy === 'finding'}
        onClick={onVerify}
        title="Ctrl+Enter"
      >
        Verify
      </Button>
      <div className={classes.small}>
        <Button
          variant="default"
          size="md"
          className={classes.icon}
          aria-label="Undo"
          title="Undo (Ctrl+Z)"
          disabled={history.at === 0}
          onClick={undo}
        >
          <UndoIcon />
        </Button>
        <Button
          variant="default"
          size="md"
          className={classes.icon}
          aria-label="Redo"
          title="Redo (Ctrl+Shift+Z)"
          disabled={history.at === history.moves.length}
          onClick={redo}
        >
          <RedoIcon />
        </Button>
        <Button
          variant="default"
          size="md"
          className={classes.icon}
          aria-label="Restart"
          title="Restart; undo brings your work back"
          disabled={history.at === 0}
          onClick={restart}
        >
          <RestartIcon />
        </Button>
        {play.host.board?.board.hint && (
          <Button
            variant="default"
            size="md"
            className={classes.answer}
            title="The next step of reasoning, explained"
            aria-label="Hint"
            onClick={hint}
          >
            <span className={classes.long}>Hint</span>
            <span className={classes.short}>
              <HintIcon />
            </span>
          </Button>
        )}
        {play.host.card.oracle && (
          <Button
            variant="default"
            size="md"
            className={classes.answer}
            aria-label="Show answer"
            loading={busy === 'finding'}
            title="Undo brings your work back"
            onClick={() => void showAnswer()}
          >
            <span className={classes.long}>Show answer</span>
            <span className={classes.short}>Answer</span>
          </Button>
        )}
      </div>
    </div>
  );
}
