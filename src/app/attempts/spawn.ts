import type { SpawnAttempts } from './client.ts';
import type { FromWorker } from './protocol.ts';

export const spawnAttempts: SpawnAttempts = ({ onEvent, onBreak }) => {
  const worker = new Worker(new URL('./attempts-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<FromWorker>) => onEvent(event.data));
  worker.addEventListener('messageerror', onBreak);
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onBreak();
  });
  return { post: (message) => worker.postMessage(message) };
};
