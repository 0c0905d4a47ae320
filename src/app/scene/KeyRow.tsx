import type { SceneKey } from '../../core/scene.ts';
import { BoardButton } from './BoardButton.tsx';
import classes from './Pad.module.css';

interface KeyRowProps {
  readonly keys: readonly SceneKey[];
  onPress(key: SceneKey): void;
}

const SHOWN: { readonly [key: string]: string } = {
  ArrowLeft: '←',
  ArrowRight: '→',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ' ': 'Space',
  Backspace: '⌫',
};

/** The buttons of a board. */
export function KeyRow({ keys, onPress }: KeyRowProps) {
  return (
    <fieldset className={classes.pad} aria-label="Keys">
      {keys.map((key) => {
        const hotkey = key.hotkey === undefined ? undefined : (SHOWN[key.hotkey] ?? key.hotkey);
        return (
          <BoardButton
            key={JSON.stringify(key.gesture)}
            text={key.text}
            name={key.name}
            hotkey={hotkey === key.text ? undefined : hotkey}
            off={key.off === true}
            onPress={() => onPress(key)}
          />
        );
      })}
    </fieldset>
  );
}
