import { useServices } from '../services.ts';
import { isTyping } from '../ui/typing.ts';
import { useDocumentKey } from '../ui/useDocumentKey.ts';

interface PlayActs {
  undo(): void;
  redo(): void;
  verify(): void;
  next?: (() => void) | undefined;
  help?: (() => void) | undefined;
}

/** Keys of the whole screen; a dialog keeps its own, and a field of one line keeps its own undo. */
export function usePlayKeys({ undo, redo, verify, next, help }: PlayActs): void {
  const { settings } = useServices();
  useDocumentKey((event) => {
    const target = event.target instanceof Element ? event.target : undefined;
    if (event.altKey || target?.closest('[role="dialog"]')) return;
    const act = event.ctrlKey || event.metaKey ? withControl(event, target) : alone(event);
    if (!act) return;
    event.preventDefault();
    act();
  });

  function withControl(event: KeyboardEvent, target: Element | undefined): (() => void) | undefined {
    const key = event.key.toLowerCase();
    if (key === 'enter') return verify;
    if (target instanceof HTMLInputElement) return undefined;
    if (key === 'z') return event.shiftKey ? redo : undo;
    return key === 'y' ? redo : undefined;
  }
  function alone(event: KeyboardEvent): (() => void) | undefined {
    if (isTyping(event.target) || !settings.getState().oneKey) return undefined;
    switch (event.key) {
      case 'u':
        return undo;
      case 'r':
        return redo;
      case 'n':
        return next;
      case '?':
        return help;
    }
    return undefined;
  }
}
