import {
  type KeyboardEvent,
  type Ref,
  type RefObject,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import classes from './CodeEditor.module.css';
import { type EditorHandle, type EditorProps, type Held, LEAVES } from './editing.ts';

interface PlainEditorProps extends EditorProps {
  /** What is selected when another editor takes over, while this one has the focus. */
  readonly held: RefObject<Held | undefined>;
  readonly ref?: Ref<EditorHandle>;
}

const LINE = 20;

/** Program text with numbered lines. */
export function PlainEditor({ name, text, onText, at, fault, fits, held, ref }: PlainEditorProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  const [top, setTop] = useState(0);
  const [leaving, setLeaving] = useState(false);
  const lines = text.split('\n').length;

  useImperativeHandle(ref, () => ({
    goTo(line) {
      const before = text.split('\n').slice(0, line - 1);
      const start = before.join('\n').length + (line > 1 ? 1 : 0);
      field.current?.focus();
      field.current?.setSelectionRange(start, start);
      field.current?.scrollTo({ top: (line - 5) * LINE });
    },
  }));
  useLayoutEffect(() => {
    const element = field.current;
    return () => {
      held.current =
        element && document.activeElement === element
          ? { from: element.selectionStart, to: element.selectionEnd }
          : undefined;
    };
  }, [held]);

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (['Shift', 'Control', 'Alt', 'Meta'].includes(event.key)) return;
    setLeaving(event.key === 'Escape');
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { value, selectionStart } = event.currentTarget;
    const line = value.slice(value.lastIndexOf('\n', selectionStart - 1) + 1, selectionStart);
    if (event.key === 'Tab' && !event.shiftKey && !leaving) insert(event, ' '.repeat(4 - (line.length % 4)));
    if (event.key === 'Enter') {
      const indent = /^ */.exec(line)?.[0] ?? '';
      insert(event, `\n${indent}${/:\s*$/.test(line) ? '    ' : ''}`);
    }
  };

  return (
    <div
      className={classes.editor}
      style={fits ? { height: Math.min(24, Math.max(8, lines)) * LINE + 34 } : undefined}
    >
      <div className={classes.gutter} aria-hidden>
        <div style={{ transform: `translateY(${-top}px)` }}>
          {Array.from({ length: lines }, (_, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is its number
            <span key={i} data-marked={i + 1 === fault?.line || undefined}>
              {i + 1}
            </span>
          ))}
        </div>
      </div>
      <div className={classes.page}>
        {fault && <span className={classes.mark} style={{ top: 8 + (fault.line - 1) * LINE - top }} />}
        <textarea
          ref={field}
          className={classes.field}
          data-at={at}
          aria-label={name}
          aria-description="Tab indents. Escape and then Tab leaves the field."
          value={text}
          spellCheck={false}
          autoCapitalize="off"
          autoComplete="off"
          wrap="off"
          onChange={(event) => onText(event.currentTarget.value)}
          onKeyDown={onKeyDown}
          onBlur={() => setLeaving(false)}
          onScroll={(event) => setTop(event.currentTarget.scrollTop)}
        />
      </div>
      <p className="visually-hidden" role="status">
        {leaving && LEAVES}
      </p>
    </div>
  );
}

/** Types text as a person would, so that undo knows of it. */
function insert(event: KeyboardEvent<HTMLTextAreaElement>, text: string): void {
  event.preventDefault();
  document.execCommand('insertText', false, text);
}
