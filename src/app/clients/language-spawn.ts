import type { Event } from '../../models/language/protocol.ts';
import type { SpawnLanguage } from './language-line.ts';

export const spawnLanguage: SpawnLanguage = ({ onEvent, onBreak }) => {
  const worker = new Worker(new URL('../../models/language/worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', (event: MessageEvent<Event>) => onEvent(event.data));
  worker.addEventListener('messageerror', () => onBreak());
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onBreak(event.message);
  });
  return { post: (request) => worker.postMessage(request), stop: () => worker.terminate() };
};
