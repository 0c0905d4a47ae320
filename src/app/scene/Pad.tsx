import { BoardButton } from './BoardButton.tsx';
import { setTo } from './hand.ts';
import { type DrawnPane, isDrawn, valuesOf } from './layout.ts';
import classes from './Pad.module.css';
import { type BoardControls, marksIn } from './use-board.ts';
import { ValuePicture } from './ValuePicture.tsx';
import { keyFor } from './values.ts';

interface PadProps {
  readonly board: BoardControls;
}

/** The values that may be set on the chosen element; keeps its place while a fixed one is chosen. */
export function Pad({ board }: PadProps) {
  const pane = board.scene.panes.find((one): one is DrawnPane => one.id === board.active && isDrawn(one));
  if (!pane) return null;
  const at = board.cursorIn(pane);
  const mark = marksIn(pane).find((one) => one.at === at);
  const own = valuesOf(pane, mark);
  const values = own.length > 0 ? own : 'values' in pane ? (pane.values ?? []) : [];
  if (values.length === 0) return null;
  const off = own.length === 0 || mark === undefined;
  const notes = 'notes' in pane && pane.notes === true;
  const noting = notes && board.hand.noting;
  const present = mark ? board.present(pane, mark) : '';
  const constant = mark && !off ? board.withValue(pane, mark.at, '')?.text : undefined;
  const put = (value: string) => mark && board.take(pane, setTo(board.hand, mark.at, value, noting));
  return (
    <fieldset className={classes.pad} aria-label={off ? 'Values' : `Values for ${mark.name}`}>
      {values.map((value) => (
        <BoardButton
          key={value}
          text={value}
          picture={
            !noting && mark && !off ? (
              <ValuePicture mark={board.withValue(pane, mark.at, value)} value={value} constant={constant} />
            ) : undefined
          }
          name={noting ? `note ${value}` : value}
          hotkey={value.length === 1 ? undefined : keyFor(values, value)}
          pressed={noting ? (mark?.notes?.includes(value) ?? false) : present === value}
          off={off}
          onPress={() => put(value)}
        />
      ))}
      <BoardButton
        text="Clear"
        hotkey="⌫"
        off={off}
        onPress={() => mark && board.take(pane, setTo(board.hand, mark.at, '', false))}
      />
      {notes && (
        <BoardButton
          text="Notes"
          hotkey="Space"
          pressed={noting}
          onPress={() => board.hold({ ...board.hand, noting: !board.hand.noting })}
        />
      )}
    </fieldset>
  );
}
