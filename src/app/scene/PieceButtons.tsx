import type { Shape } from '../../core/scene.ts';
import { BoardButton } from './BoardButton.tsx';
import classes from './Pad.module.css';
import type { PieceAct } from './piece-hand.ts';

interface PieceButtonsProps {
  readonly piece: Shape;
  readonly flips: boolean;
  onAct(act: PieceAct): void;
}

/** What may be done with the chosen piece. */
export function PieceButtons({ piece, flips, onAct }: PieceButtonsProps) {
  return (
    <fieldset className={classes.pad} aria-label={piece.name}>
      {!piece.pose && <BoardButton text="Lay" hotkey="Enter" onPress={() => onAct('lay')} />}
      <BoardButton text="Turn" hotkey="R" onPress={() => onAct('turn')} />
      {flips && <BoardButton text="Flip" hotkey="F" onPress={() => onAct('flip')} />}
      {piece.pose && <BoardButton text="Remove" hotkey="⌫" onPress={() => onAct('take off')} />}
    </fieldset>
  );
}
