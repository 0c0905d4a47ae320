import { type Host, hostOf, noTools } from '../../core/host.ts';
import { OWN_FAMILY } from '../../python/own/environment.ts';
import type { AuditChoice, AuditEvent, AuditRequest } from './audit-work.ts';
import { reasonOf } from './work.ts';

export interface Auditing {
  /** Ends at once; what was told stays. */
  stop(): void;
}
export type RunAudit = (env: string, choice: AuditChoice, onEvent: (event: AuditEvent) => void) => Auditing;

/**
 * Audits environments, each in a worker of its own that can be ended at any time. Those whose verdicts run Python
 * are audited here, since the sandbox belongs to the page: there the work itself is done in the sandbox.
 */
export const runAudits =
  (open: (env: string) => Promise<Host>): RunAudit =>
  (env, choice, onEvent) => {
    let over = false;
    let end = (): void => undefined;
    const tell = (event: AuditEvent): void => {
      if (over) return;
      if (event.is !== 'probe') stop();
      onEvent(event);
    };
    const stop = (): void => {
      over = true;
      end();
    };
    const begin = async (): Promise<void> => {
      const host = await open(env);
      if (over) return;
      const { board } = host;
      if (host.card.family === OWN_FAMILY || !board || board.evidence) {
        end = here(host, choice, tell);
        return;
      }
      const { madeHere } = await import('./audit-work.ts');
      const elsewhere = await madeHere(board, choice);
      if (!over) end = inWorker({ env, ...choice, elsewhere }, tell);
    };
    begin().catch((error: unknown) => tell({ is: 'fault', why: reasonOf(error) }));
    return { stop };
  };

function inWorker(request: AuditRequest, onEvent: (event: AuditEvent) => void): () => void {
  const worker = new Worker(new URL('./audit-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<AuditEvent>) => onEvent(data));
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onEvent({ is: 'fault', why: 'The background worker stopped. What it found until then is kept.' });
  });
  worker.postMessage(request);
  return () => worker.terminate();
}

function here(host: Host, choice: AuditChoice, onEvent: (event: AuditEvent) => void): () => void {
  const controller = new AbortController();
  const run = async (): Promise<void> => {
    const env = host.board;
    if (!env) throw new Error('This environment tells nothing of its levels.');
    const [{ audit }, { optionsOf, subjectOf }] = await Promise.all([
      import('../../audit/audit.ts'),
      import('./audit-work.ts'),
    ]);
    // Instances come from the worker; those of the catalogue can be made on the page as well.
    const twin = host.card.family === OWN_FAMILY ? {} : { twin: hostOf(env, noTools) };
    await audit(
      { ...(await subjectOf(host, env)), ...twin },
      {
        ...optionsOf(env, choice),
        signal: controller.signal,
        onProbe: (report) => onEvent({ is: 'probe', report }),
      },
    );
    onEvent({ is: 'end' });
  };
  run().catch((error: unknown) => onEvent({ is: 'fault', why: reasonOf(error) }));
  return () => controller.abort();
}
