import * as monaco from 'monaco-editor/editor/editor.api.js';
import EditorWorker from 'monaco-editor/editor/editor.worker.js?worker';
import 'monaco-editor/features/hover/register.js';
import 'monaco-editor/languages/definitions/python/register.js';
import { CODE_COLOURS } from './code-colours.ts';

export { monaco };

self.MonacoEnvironment = { getWorker: () => new EditorWorker({ name: 'editor' }) };

/** Keys that mean something on the page around: Ctrl+Enter verifies, Ctrl+K opens the palette. */
const GIVEN_UP = [
  'editor.action.insertLineAfter',
  'editor.action.addCommentLine',
  'editor.action.removeCommentLine',
  'editor.action.moveSelectionToNextFindMatch',
  'editor.action.moveSelectionToPreviousFindMatch',
  'editor.action.showHover',
  'editor.action.showDefinitionPreviewHover',
  'editor.action.trimTrailingWhitespace',
];
monaco.editor.addKeybindingRules(
  [monaco.KeyMod.CtrlCmd | monaco.KeyCode.Enter, monaco.KeyMod.CtrlCmd | monaco.KeyCode.KeyK].flatMap(
    (keybinding) => GIVEN_UP.map((command) => ({ keybinding, command: `-${command}` })),
  ),
);

export type Scheme = 'light' | 'dark';
export const themeOf = (scheme: Scheme): string => `envscope-${scheme}`;

for (const scheme of ['light', 'dark'] as const) {
  const { paper, ink, soft, keyword, string, number, comment, selection, line, accent } =
    CODE_COLOURS[scheme];
  const hex = (colour: string): string => colour.slice(1);
  monaco.editor.defineTheme(themeOf(scheme), {
    base: scheme === 'dark' ? 'vs-dark' : 'vs',
    inherit: true,
    rules: [
      { token: '', foreground: hex(ink) },
      { token: 'keyword', foreground: hex(keyword) },
      { token: 'string', foreground: hex(string) },
      { token: 'string.escape', foreground: hex(string) },
      { token: 'number', foreground: hex(number) },
      { token: 'comment', foreground: hex(comment), fontStyle: 'italic' },
      { token: 'tag', foreground: hex(ink) },
      { token: 'delimiter', foreground: hex(ink) },
    ],
    colors: {
      'editor.background': paper,
      'editor.foreground': ink,
      'editorLineNumber.foreground': soft,
      'editorLineNumber.activeForeground': ink,
      'editor.selectionBackground': selection,
      'editor.lineHighlightBackground': line,
      'editor.lineHighlightBorder': line,
      'editorCursor.foreground': ink,
      focusBorder: accent,
    },
  });
}

/** How every editor is set up; `scheme` is shared by all of them. */
export const optionsOf = (
  name: string,
  scheme: Scheme,
): monaco.editor.IStandaloneEditorConstructionOptions => ({
  ariaLabel: `${name}. Tab indents. Escape and then Tab leaves the field.`,
  theme: themeOf(scheme),
  automaticLayout: true,
  contextmenu: false,
  // A text area is known to every key handler of the page as a place where one types.
  editContext: false,
  fixedOverflowWidgets: true,
  folding: false,
  fontSize: 14,
  guides: { indentation: false },
  lineHeight: 21,
  lineNumbersMinChars: 3,
  links: false,
  minimap: { enabled: false },
  occurrencesHighlight: 'off',
  overviewRulerLanes: 0,
  padding: { top: 8, bottom: 8 },
  quickSuggestions: false,
  renderLineHighlight: 'line',
  renderLineHighlightOnlyWhenFocus: true,
  scrollBeyondLastLine: false,
  scrollbar: { alwaysConsumeMouseWheel: false },
  selectionHighlight: false,
  stickyScroll: { enabled: false },
  suggestOnTriggerCharacters: false,
  unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: false },
  wordBasedSuggestions: 'currentDocument',
});

/** Starts what the first editor would start: its services, and the colours of the language. */
export function warm(): void {
  const model = monaco.editor.createModel('def f(x):\n    return x\n', 'python');
  monaco.editor.tokenize(model.getValue(), 'python');
  model.dispose();
}
