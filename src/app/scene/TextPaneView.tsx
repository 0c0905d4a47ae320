import { useRef } from 'react';
import type { TextPane } from '../../core/scene.ts';
import { BoardButton } from './BoardButton.tsx';
import pad from './Pad.module.css';
import { Standout } from './Standout.tsx';
import classes from './TextPaneView.module.css';
import type { BoardControls } from './use-board.ts';

interface TextPaneViewProps {
  readonly pane: TextPane;
  readonly board: BoardControls;
}

/** A reading text, or a field whose whole text is the value. */
export function TextPaneView({ pane, board }: TextPaneViewProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const face = classes[pane.face ?? 'words'] ?? '';
  if (!pane.editable || !board.sends)
    return (
      <Standout at={pane.at} board={board}>
        <div
          className={`${classes.text} ${face}`}
          data-at={pane.at}
          tabIndex={pane.face === 'lines' ? 0 : undefined}
        >
          {pane.text}
        </div>
      </Standout>
    );
  const put = (value: string) => board.send({ do: 'set', at: pane.at, value });
  const insert = (symbol: string) => {
    const at = field.current;
    const [from, to] = [at?.selectionStart ?? pane.text.length, at?.selectionEnd ?? pane.text.length];
    put(pane.text.slice(0, from) + symbol + pane.text.slice(to));
    requestAnimationFrame(() => at?.setSelectionRange(from + symbol.length, from + symbol.length));
  };
  return (
    <Standout at={pane.at} board={board}>
      <textarea
        ref={field}
        className={`${classes.field} ${face}`}
        data-at={pane.at}
        aria-label={pane.name}
        value={pane.text}
        rows={Math.min(8, Math.max(1, pane.text.split('\n').length))}
        spellCheck={false}
        autoCapitalize="off"
        autoComplete="off"
        onChange={(event) => put(event.currentTarget.value)}
      />
      {pane.values && (
        <fieldset className={pad.pad} aria-label={`Symbols for ${pane.name}`}>
          {pane.values.map((value) => (
            <BoardButton key={value} text={value === ' ' ? 'space' : value} onPress={() => insert(value)} />
          ))}
          <BoardButton
            text="⌫"
            name="Delete"
            onPress={() => {
              const to = field.current?.selectionEnd ?? pane.text.length;
              const from = Math.max(0, Math.min(field.current?.selectionStart ?? to, to - 1));
              put(pane.text.slice(0, from) + pane.text.slice(to));
              requestAnimationFrame(() => field.current?.setSelectionRange(from, from));
            }}
          />
        </fieldset>
      )}
    </Standout>
  );
}
