import { type Ref, useRef } from 'react';
import classes from './CodeEditor.module.css';
import type { EditorHandle, EditorProps, Held } from './editing.ts';
import { MonacoEditor } from './MonacoEditor.tsx';
import { PlainEditor } from './PlainEditor.tsx';
import { useMonaco } from './use-monaco.ts';

interface CodeEditorProps extends EditorProps {
  readonly ref?: Ref<EditorHandle>;
}

/**
 * Program text to be edited: at once as a plain field, and with colours and all else an editor has as soon as that is
 * loaded. On touch screens the field stays plain. Tab indents; Escape and then Tab leaves.
 */
export function CodeEditor(props: CodeEditorProps) {
  const monaco = useMonaco();
  const held = useRef<Held | undefined>(undefined);
  const { fault } = props;
  return (
    <div className={classes.root}>
      {monaco ? (
        <MonacoEditor {...props} page={monaco} held={held} />
      ) : (
        <PlainEditor {...props} held={held} />
      )}
      {fault && <p className={classes.fault}>{fault.says}</p>}
      <p className={classes.hint}>Esc, then Tab leaves the editor.</p>
    </div>
  );
}
