import type { ReactNode } from 'react';
import classes from './Pad.module.css';
import { unspoken } from './unspoken.ts';

interface BoardButtonProps {
  readonly text: string;
  /** Said instead of the text. */
  readonly name?: string;
  readonly hotkey?: string | undefined;
  /** What pressing it would draw. */
  readonly picture?: ReactNode;
  readonly pressed?: boolean;
  readonly off?: boolean;
  onPress(): void;
}

/** A button below a board; a pointer on it leaves the keyboard focus on the board. */
export function BoardButton({ text, name, hotkey, picture, pressed, off, onPress }: BoardButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={name}
      aria-pressed={pressed}
      aria-disabled={off ? true : undefined}
      onPointerDown={(event) => event.preventDefault()}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => {
        if (!off) onPress();
      }}
    >
      {picture}
      <span>{text}</span>
      {hotkey && <span className={classes.hotkey} data-key={hotkey} {...unspoken} />}
    </button>
  );
}
