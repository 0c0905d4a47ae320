import { playHrefOf, presentHref, readAnyLink } from '../links.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import { isTyping } from '../ui/typing.ts';
import { useDocumentKey } from '../ui/useDocumentKey.ts';

interface ShellKeys {
  onSearch(): void;
}

/** Ctrl+K everywhere; P on a board presents it. */
export function useShellKeys({ onSearch }: ShellKeys): void {
  const { settings } = useServices();
  const go = useGo();

  useDocumentKey((event) => {
    const key = event.key.toLowerCase();
    const control = event.ctrlKey || event.metaKey;
    if (event.altKey || event.shiftKey) return;
    if (key === 'k' && control) {
      event.preventDefault();
      onSearch();
      return;
    }
    const inDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null;
    if (key !== 'p' || control || inDialog || isTyping(event.target) || !settings.getState().oneKey) return;
    const board = readAnyLink(window.location.hash);
    if (!board) return;
    event.preventDefault();
    go(presentHref(playHrefOf({ ...board, embed: false })));
  });
}
