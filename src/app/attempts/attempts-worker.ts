import { openRecords } from '../../records/db.ts';
import { keepUp } from './keep-up.ts';
import type { FromWorker, Question, ToWorker } from './protocol.ts';
import { createWork } from './work.ts';

const work = createWork();
const tell = (event: FromWorker): void => self.postMessage(event);
const keeper = keepUp({ work, tell, openRecords: () => openRecords(), now: () => performance.now() });

const waiting = new Map<number, Question>();

/** One question a task, so that one that nobody waits for any more can be called off before its turn. */
function answerNext(): void {
  const [next] = waiting.values();
  if (!next) return;
  waiting.delete(next.id);
  const began = performance.now();
  try {
    const answer = work.answer(next);
    tell({ is: 'answer', id: next.id, answer });
  } catch (error) {
    tell({ is: 'fault', id: next.id, why: error instanceof Error ? error.message : String(error) });
  }
  keeper.took(performance.now() - began);
}

self.addEventListener('message', ({ data }: MessageEvent<ToWorker>) => {
  switch (data.do) {
    case 'open':
      void keeper.open();
      break;
    case 'ask':
      waiting.set(data.question.id, data.question);
      setTimeout(answerNext);
      break;
    case 'cancel':
      waiting.delete(data.id);
      break;
    case 'put':
      keeper.put(data.attempts, data.facts);
      break;
    case 'import':
      void keeper.importFile(data.file);
      break;
    case 'stop import':
      keeper.stopImport();
      break;
  }
});
