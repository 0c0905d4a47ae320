/** The editor without what it can do, to be loaded before that. */
import 'monaco-editor/editor/browser/widget/codeEditor/codeEditorWidget.js';
