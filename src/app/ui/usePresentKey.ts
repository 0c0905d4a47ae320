import { presentHref } from '../links.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import { isTyping } from './typing.ts';
import { useDocumentKey } from './useDocumentKey.ts';

/** P presents the board that `link` names when the key is pressed, if it names one. */
export function usePresentKey(link: () => string | undefined): void {
  const { settings } = useServices();
  const go = useGo();
  useDocumentKey((event) => {
    const bare = !(event.altKey || event.shiftKey || event.ctrlKey || event.metaKey);
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
    if (event.key.toLowerCase() !== 'p' || !bare || inDialog) return;
    if (isTyping(event.target) || !settings.getState().oneKey) return;
    const board = link();
    if (board === undefined) return;
    event.preventDefault();
    go(presentHref(board));
  });
}
