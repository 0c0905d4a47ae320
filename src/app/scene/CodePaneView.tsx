import type { CodePane } from '../../core/scene.ts';
import { Standout } from './Standout.tsx';
import classes from './TextPaneView.module.css';
import type { BoardControls } from './use-board.ts';

interface CodePaneViewProps {
  readonly pane: CodePane;
  readonly board: BoardControls;
}

/** Program text. Tab leaves the field, as everywhere else on the page. */
export function CodePaneView({ pane, board }: CodePaneViewProps) {
  return (
    <Standout at={pane.at} board={board}>
      {pane.editable && board.sends ? (
        <textarea
          className={classes.code}
          data-at={pane.at}
          aria-label={`${pane.name}, ${pane.language}`}
          value={pane.text}
          rows={Math.min(24, Math.max(6, pane.text.split('\n').length + 1))}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          onChange={(event) => board.send({ do: 'set', at: pane.at, value: event.currentTarget.value })}
        />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long lines scroll, and a keyboard must reach them
        <pre className={`${classes.code} ${classes.still}`} data-at={pane.at} tabIndex={0}>
          {pane.text}
        </pre>
      )}
    </Standout>
  );
}
