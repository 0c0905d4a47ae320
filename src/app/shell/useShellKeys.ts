import { playHrefOf, readAnyLink } from '../links.ts';
import { useDocumentKey } from '../ui/useDocumentKey.ts';
import { usePresentKey } from '../ui/usePresentKey.ts';

interface ShellKeys {
  onSearch(): void;
}

/** Ctrl+K everywhere; P on a board that the address names presents it. */
export function useShellKeys({ onSearch }: ShellKeys): void {
  useDocumentKey((event) => {
    const control = event.ctrlKey || event.metaKey;
    if (event.key.toLowerCase() !== 'k' || !control || event.altKey || event.shiftKey) return;
    event.preventDefault();
    onSearch();
  });
  usePresentKey(() => {
    const board = readAnyLink(window.location.hash);
    return board && playHrefOf({ ...board, embed: false });
  });
}
