import { useComputedColorScheme } from '@mantine/core';
import {
  type Ref,
  type RefObject,
  useEffect,
  useEffectEvent,
  useImperativeHandle,
  useRef,
  useState,
} from 'react';
import classes from './CodeEditor.module.css';
import { type EditorHandle, type EditorProps, type Held, LEAVES } from './editing.ts';
import { type OpenEditor, openEditor } from './open-editor.ts';
import type { Monaco } from './use-monaco.ts';

interface MonacoEditorProps extends EditorProps {
  readonly page: Monaco;
  readonly held: RefObject<Held | undefined>;
  readonly ref?: Ref<EditorHandle>;
}

/** Monaco around a text that is kept outside. */
export function MonacoEditor({
  page,
  name,
  text,
  onText,
  at,
  fault,
  fits = false,
  held,
  ref,
}: MonacoEditorProps) {
  const box = useRef<HTMLDivElement>(null);
  const editor = useRef<OpenEditor | undefined>(undefined);
  const [leaving, setLeaving] = useState(false);
  const scheme = useComputedColorScheme('light');
  const open = useEffectEvent((element: HTMLElement) =>
    openEditor(page, element, { name, text, scheme, fits, onText: tell, kept, onLeaving: setLeaving }),
  );
  const tell = useEffectEvent((next: string) => onText(next));
  const kept = useEffectEvent(() => text);

  useImperativeHandle(ref, () => ({ goTo: (line) => editor.current?.goTo(line) }));
  useEffect(() => {
    if (!box.current) return;
    const opened = open(box.current);
    editor.current = opened;
    if (held.current) opened.take(held.current);
    return () => opened.close();
  }, [held]);
  useEffect(() => editor.current?.setText(text), [text]);
  useEffect(() => editor.current?.setFault(fault), [fault]);
  useEffect(() => page.monaco.editor.setTheme(page.themeOf(scheme)), [page, scheme]);

  return (
    <div ref={box} className={classes.monaco} data-at={at} data-editor="monaco" data-fits={fits || undefined}>
      <p className="visually-hidden" role="status">
        {leaving && LEAVES}
      </p>
    </div>
  );
}
