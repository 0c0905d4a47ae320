import { noTools } from '../../core/host.ts';
import { loadEnvironment } from './load.ts';
import type { Request } from './protocol.ts';
import { answerTo, workOf } from './work.ts';

const work = workOf(loadEnvironment, noTools);

self.addEventListener('message', (event: MessageEvent<Request>) => {
  void answerTo(work, event.data).then((response) => self.postMessage(response));
});
