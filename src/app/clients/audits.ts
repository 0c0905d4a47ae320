import { type Host, hostOf, noTools } from '../../core/host.ts';
import { OWN_FAMILY } from '../../python/own/environment.ts';
import type { OwnVerifier } from '../../python/own/verifier.ts';
import type { Answer, AuditChoice, AuditEvent, AuditRequest, Question } from './audit-work.ts';
import { openPython } from './python.ts';
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
      const [host, verifier] = await Promise.all([open(env), verifierOf(choice)]);
      if (over) return verifier?.close();
      const { board } = host;
      const ended = (stopped: () => void) => (): void => {
        stopped();
        verifier?.close();
      };
      if (host.card.family === OWN_FAMILY || !board || board.evidence) {
        end = ended(here(host, choice, verifier, tell));
        return;
      }
      const { madeHere } = await import('./audit-work.ts');
      const elsewhere = await madeHere(board, choice);
      if (over) return verifier?.close();
      end = ended(inWorker({ env, ...choice, elsewhere }, verifier, tell));
    };
    begin().catch((error: unknown) => tell({ is: 'fault', why: reasonOf(error) }));
    return { stop };
  };

async function verifierOf({ against }: AuditChoice): Promise<OwnVerifier | undefined> {
  if (against?.is !== 'python') return undefined;
  const { openVerifier } = await import('../../python/own/verifier.ts');
  return openVerifier(await openPython(), against.source);
}

function inWorker(
  request: AuditRequest,
  verifier: OwnVerifier | undefined,
  onEvent: (event: AuditEvent) => void,
): () => void {
  const worker = new Worker(new URL('./audit-worker.ts', import.meta.url), { type: 'module' });
  const answer = async ({ number, made, reply }: Question): Promise<Answer> => ({
    number,
    solved: await verifier?.solved(made, reply).catch(() => undefined),
  });
  worker.addEventListener('message', ({ data }: MessageEvent<AuditEvent | Question>) => {
    if (data.is === 'question') void answer(data).then((one) => worker.postMessage(one));
    else onEvent(data);
  });
  worker.addEventListener('error', (event) => {
    event.preventDefault();
    onEvent({ is: 'fault', why: 'The background worker stopped. What it found until then is kept.' });
  });
  worker.postMessage(request);
  return () => worker.terminate();
}

function here(
  host: Host,
  choice: AuditChoice,
  verifier: OwnVerifier | undefined,
  onEvent: (event: AuditEvent) => void,
): () => void {
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
        ...optionsOf(env, choice, verifier),
        signal: controller.signal,
        onProbe: (report) => onEvent({ is: 'probe', report }),
      },
    );
    onEvent({ is: 'end' });
  };
  run().catch((error: unknown) => onEvent({ is: 'fault', why: reasonOf(error) }));
  return () => controller.abort();
}
