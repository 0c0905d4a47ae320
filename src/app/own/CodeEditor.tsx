import { type KeyboardEvent, type Ref, useImperativeHandle, useRef, useState } from 'react';
import classes from './CodeEditor.module.css';

export interface CodeEditorHandle {
  /** Puts the cursor at the start of a line, counted from 1. */
  goTo(line: number): void;
}

interface CodeEditorProps {
  readonly name: string;
  readonly text: string;
  onText(text: string): void;
  /** A line with a mark, counted from 1. */
  readonly marked?: number | undefined;
  readonly ref?: Ref<CodeEditorHandle>;
}

const LINE = 20;

/** Program text with numbered lines. Tab indents; Escape and then Tab leaves. */
export function CodeEditor({ name, text, onText, marked, ref }: CodeEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [top, setTop] = useState(0);
  const leaving = useRef(false);
  const lines = text.split('\n').length;

  useImperativeHandle(ref, () => ({
    goTo(line) {
      const at =
        text
          .split('\n')
          .slice(0, line - 1)
          .join('\n').length + (line > 1 ? 1 : 0);
      field.current?.focus();
      field.current?.setSelectionRange(at, at);
      field.current?.scrollTo({ top: (line - 5) * LINE });
    },
  }));

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const leaves = leaving.current;
    leaving.current = event.key === 'Escape';
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { value, selectionStart } = event.currentTarget;
    const line = value.slice(value.lastIndexOf('\n', selectionStart - 1) + 1, selectionStart);
    if (event.key === 'Tab' && !event.shiftKey && !leaves) insert(event, ' '.repeat(4 - (line.length % 4)));
    if (event.key === 'Enter') {
      const indent = /^ */.exec(line)?.[0] ?? '';
      insert(event, `\n${indent}${/:\s*$/.test(line) ? '    ' : ''}`);
    }
  };

  return (
    <div className={classes.editor}>
      <div className={classes.gutter} aria-hidden>
        <div style={{ transform: `translateY(${-top}px)` }}>
          {Array.from({ length: lines }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <span key={i} data-marked={i + 1 === marked || undefined}>
              {i + 1}
            </span>
          ))}
        </div>
      </div>
      <div className={classes.page}>
        {marked !== undefined && (
          <span className={classes.mark} style={{ top: 8 + (marked - 1) * LINE - top }} />
        )}
        <textarea
          ref={field}
          className={classes.field}
          aria-label={name}
          aria-description="Tab indents. Escape and then Tab leaves the field."
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          wrap="off"
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        />
      </div>
    </div>
  );
}

/** Types text as a person would, so that undo knows of it. */
function insert(event: KeyboardEvent<HTMLTextAreaElement>, text: string): void {
  event.preventDefault();
  document.execCommand('insertText', false, text);
}
