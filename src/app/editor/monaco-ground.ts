/** What the editor stands on, to be loaded before it: in one go they would hold the page up too long. */
import 'monaco-editor/editor/common/viewModel/viewModelImpl.js';
import 'monaco-editor/editor/common/services/modelService.js';
