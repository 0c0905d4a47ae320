import { useEffect } from 'react';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Scene } from '../../core/scene.ts';
import { useServices } from '../services.ts';
import { whenIdle } from '../ui/when-idle.ts';

/** Starts the sandbox while a person still reads a board whose verdict will run programs. */
export function useWarmPython(env: AnyEnvironment | undefined, scene: Scene | undefined): void {
  const { python } = useServices();
  const programs = env?.evidence ? scene?.panes.filter((pane) => pane.kind === 'code') : undefined;
  const needed = programs !== undefined && programs.length > 0;
  const foreign = needed && programs.some((pane) => pane.kind === 'code' && pane.editable);
  useEffect(() => {
    if (!needed) return;
    return whenIdle(() => void python.warm(foreign));
  }, [python, needed, foreign]);
}
