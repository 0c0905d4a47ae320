import { Worker } from 'node:worker_threads';
import { openPython, type Python } from '../client.ts';
import type { Report } from '../protocol.ts';

/**
 * Python for Node, each interpreter in a worker thread that is ended at its deadline. It keeps honest mistakes away, time and
 * memory included; it is no security boundary: the process around it has files and a network, and nothing but the interpreter's
 * own seal stands between.
 */
export const openNodePython = (): Python =>
  openPython((options, onReport) => {
    const worker = startThread(options);
    worker.on('message', (report: Report) => {
      // A thread that waits for work does not keep the program from ending.
      if (report.kind !== 'case') worker.unref();
      onReport(report);
    });
    worker.on('error', (error) => onReport({ kind: 'failed', why: error.message }));
    return {
      post(job) {
        worker.ref();
        worker.postMessage(job);
      },
      stop: () => void worker.terminate(),
    };
  });

function startThread(workerData: unknown): Worker {
  const options = { workerData, stdout: true, stderr: true };
  const here = import.meta.url;
  const thread = (name: string): URL => new URL(name, here);
  if (!here.endsWith('.ts')) {
    const built = thread('./python-thread.js');
    return new Worker(built, options);
  }
  // A thread does not take over what its parent uses to read TypeScript.
  const code = `import('tsx/esm/api').then(({ register }) => { register(); return import(${JSON.stringify(thread('./thread.ts').href)}); })`;
  return new Worker(code, { ...options, eval: true });
}
