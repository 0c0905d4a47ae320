import type { CodePane } from '../../core/scene.ts';
import { CodeEditor } from '../editor/CodeEditor.tsx';
import classes from './CodePaneView.module.css';
import { CodeText } from './CodeText.tsx';
import { RunPanel } from './RunPanel.tsx';
import { Standout } from './Standout.tsx';
import { TestTable } from './TestTable.tsx';
import type { BoardControls } from './use-board.ts';

interface CodePaneViewProps {
  readonly pane: CodePane;
  readonly board: BoardControls;
  /** How a heading looks, where the pane needs some. */
  readonly heading: string | undefined;
}

/** Program text with its tests: above an editor they say what is asked, below a program to be read how it went. */
export function CodePaneView({ pane, board, heading }: CodePaneViewProps) {
  const edited = pane.editable && board.sends;
  const tests = pane.tests && pane.tests.length > 0 && (
    <div>
      {heading && pane.editable && <p className={heading}>Tests</p>}
      <TestTable tests={pane.tests} lit={board.standing.lit} />
    </div>
  );
  return (
    <div className={classes.pane}>
      {pane.editable && tests}
      <div>
        {heading && <p className={heading}>{pane.name}</p>}
        <Standout at={pane.at} board={board} wide>
          {edited ? (
            <CodeEditor
              name={`${pane.name}, ${pane.language}`}
              text={pane.text}
              at={pane.at}
              fault={pane.fault}
              fits
              onText={(value) => board.send({ do: 'set', at: pane.at, value })}
            />
          ) : (
            <CodeText pane={pane} />
          )}
        </Standout>
      </div>
      {edited && pane.runs && board.tools && (
        <RunPanel program={pane.text} signature={pane.runs} tools={board.tools} />
      )}
      {!pane.editable && tests}
    </div>
  );
}
