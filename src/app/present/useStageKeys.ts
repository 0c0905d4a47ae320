import { useState } from 'react';
import { isTyping } from '../ui/typing.ts';
import { useDocumentKey } from '../ui/useDocumentKey.ts';

interface StageKeys {
  onStep(step: 1 | -1): void;
  onLeave(): void;
}

export interface StageState {
  readonly blank: boolean;
  readonly shown: { readonly prompt: boolean; readonly verifications: number };
  verify(): void;
  togglePrompt(): void;
}

const steps: Readonly<Record<string, 1 | -1>> = {
  PageDown: 1,
  PageUp: -1,
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
};

const onBoard = (): boolean => document.activeElement?.closest('[data-board]') != null;

async function toggleFullScreen(): Promise<void> {
  if (document.fullscreenElement) await document.exitFullscreen();
  else await document.documentElement.requestFullscreen();
}

/** The keys of a clicker and of a person on a stage. */
export function useStageKeys({ onStep, onLeave }: StageKeys): StageState {
  const [blank, setBlank] = useState(false);
  const [prompt, setPrompt] = useState(false);
  const [verifications, setVerifications] = useState(0);

  const verify = (): void => setVerifications((asked) => asked + 1);
  const togglePrompt = (): void => setPrompt((on) => !on);

  function actOf(event: KeyboardEvent): (() => void) | undefined {
    if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
    const step = steps[event.key];
    const paging = event.key.startsWith('Page');
    if (step && (paging || !(onBoard() || isTyping(event.target)))) return () => onStep(step);
    if (event.key === 'Escape') return blank ? () => setBlank(false) : onLeave;
    if (isTyping(event.target)) return undefined;
    switch (event.key.toLowerCase()) {
      case 'b':
      case '.':
        return () => setBlank(!blank);
      case 'f':
        // Refused where frames may not fill the screen; the board is large all the same.
        return () => void toggleFullScreen().catch(() => undefined);
      case 't':
        return togglePrompt;
      case 'v':
        return verify;
    }
    return undefined;
  }

  useDocumentKey((event) => {
    const act = actOf(event);
    if (!act) return;
    event.preventDefault();
    act();
  });
  return { blank, shown: { prompt, verifications }, verify, togglePrompt };
}
