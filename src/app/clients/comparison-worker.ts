import { catalogue } from '../../envs/catalogue.ts';
import { type ComparisonEvent, type ComparisonRequest, compareFile } from './comparison.ts';
import { reasonOf } from './work.ts';

/** Between two advances. */
const EVERY_MS = 150;

let stopped = false;
const post = (event: ComparisonEvent): void => self.postMessage(event);

async function* chunksOf(file: Blob): AsyncGenerator<Uint8Array> {
  const reader = file.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    yield value;
  }
}

async function compare(file: Blob): Promise<void> {
  let told = performance.now();
  await compareFile(chunksOf(file), {
    catalogue,
    onAdvance: (advance) => post({ is: 'advance', advance }),
    isTime: () => performance.now() - told > EVERY_MS,
    pause: async () => {
      // A message is let in by a task, not by a promise.
      await new Promise((resolve) => setTimeout(resolve));
      told = performance.now();
      return stopped;
    },
  });
}

self.addEventListener('message', ({ data }: MessageEvent<ComparisonRequest>) => {
  if (data.do === 'stop') stopped = true;
  else
    compare(data.file).then(
      () => post({ is: 'end' }),
      (error: unknown) => post({ is: 'fault', why: reasonOf(error) }),
    );
});
