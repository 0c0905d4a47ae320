import classes from './CodeEditor.module.css';
import type { Held, LineFault } from './editing.ts';
import type { Scheme } from './monaco.ts';
import type { Monaco } from './use-monaco.ts';

interface EditorNeeds {
  readonly name: string;
  readonly text: string;
  readonly scheme: Scheme;
  readonly fits: boolean;
  onText(text: string): void;
  /** The text as it is kept: what is typed may be refused. */
  kept(): string;
  /** Whether the next Tab leaves the editor. */
  onLeaving(leaving: boolean): void;
}

/** An editor on the page, as its component meets it. */
export interface OpenEditor {
  /** Replaces what stands there, if it is another text; it can be undone. */
  setText(text: string): void;
  setFault(fault: LineFault | undefined): void;
  goTo(line: number): void;
  /** Goes on where a plain field was left. */
  take(held: Held): void;
  close(): void;
}

const LEAST_LINES = 8;
const MOST_LINES = 24;
const LINE = 21;

export function openEditor({ monaco, optionsOf }: Monaco, box: HTMLElement, needs: EditorNeeds): OpenEditor {
  const { name, text, scheme, fits, onText, kept, onLeaving } = needs;
  const model = monaco.editor.createModel(text, 'python');
  model.setEOL(monaco.editor.EndOfLineSequence.LF);
  // Of a model that is made by itself these are no business of its editor's options.
  model.updateOptions({
    tabSize: 4,
    insertSpaces: true,
    bracketColorizationOptions: { enabled: false, independentColorPoolPerBracketType: false },
  });
  const editor = monaco.editor.create(box, { ...optionsOf(name, scheme), model });
  const marks = editor.createDecorationsCollection();
  let open = true;
  let filling = false;
  let leaving = false;

  function setText(next: string): void {
    if (next.replace(/\r\n?/g, '\n') === model.getValue()) return;
    filling = true;
    editor.pushUndoStop();
    editor.executeEdits('outside', [{ range: model.getFullModelRange(), text: next }]);
    editor.pushUndoStop();
    filling = false;
  }
  const setLeaving = (next: boolean): void => {
    if (next !== leaving) onLeaving(next);
    leaving = next;
  };
  model.onDidChangeContent(() => {
    if (filling) return;
    onText(model.getValue());
    requestAnimationFrame(() => {
      if (open) setText(kept());
    });
  });
  editor.onKeyDown((event) => {
    const { keyCode } = event;
    if ([monaco.KeyCode.Shift, monaco.KeyCode.Ctrl, monaco.KeyCode.Alt].includes(keyCode)) return;
    // Nobody else hears of this Tab, so the browser does with it what it does everywhere.
    if (leaving && keyCode === monaco.KeyCode.Tab) event.stopPropagation();
    setLeaving(keyCode === monaco.KeyCode.Escape);
  });
  editor.onDidBlurEditorText(() => setLeaving(false));
  const resize = (): void => {
    if (!fits) return;
    const height = Math.min(MOST_LINES, Math.max(LEAST_LINES, model.getLineCount())) * LINE + 16;
    box.style.height = `${height}px`;
  };
  resize();
  editor.onDidContentSizeChange(resize);

  return {
    setText,
    setFault(fault) {
      const line = fault && Math.min(fault.line, model.getLineCount());
      monaco.editor.setModelMarkers(
        model,
        'run',
        fault && line
          ? [
              {
                severity: monaco.MarkerSeverity.Error,
                message: fault.says,
                startLineNumber: line,
                startColumn: model.getLineFirstNonWhitespaceColumn(line) || 1,
                endLineNumber: line,
                endColumn: model.getLineMaxColumn(line),
              },
            ]
          : [],
      );
      marks.set(
        line
          ? [
              {
                range: new monaco.Range(line, 1, line, 1),
                options: {
                  isWholeLine: true,
                  className: classes.faultLine ?? null,
                  lineNumberClassName: classes.faultNumber ?? null,
                },
              },
            ]
          : [],
      );
    },
    goTo(line) {
      editor.setPosition({ lineNumber: line, column: 1 });
      editor.revealLineInCenterIfOutsideViewport(line);
      editor.focus();
    },
    take({ from, to }) {
      const [start, end] = [model.getPositionAt(from), model.getPositionAt(to)];
      editor.setSelection(monaco.Range.fromPositions(start, end));
      editor.focus();
    },
    close() {
      open = false;
      editor.dispose();
      model.dispose();
    },
  };
}
