import { audit } from '../../audit/audit.ts';
import { hostOf, noTools } from '../../core/host.ts';
import { type AuditEvent, type AuditRequest, optionsOf, subjectOf } from './audit-work.ts';
import { loadEnvironment } from './load.ts';
import { reasonOf } from './work.ts';

const post = (event: AuditEvent): void => self.postMessage(event);

async function run({ env: id, depth }: AuditRequest): Promise<void> {
  const env = await loadEnvironment(id);
  const subject = await subjectOf(hostOf(env, noTools), env);
  await audit(subject, {
    ...optionsOf(env, depth),
    onProbe: (report) => post({ is: 'probe', report }),
  });
}

self.addEventListener('message', ({ data }: MessageEvent<AuditRequest>) => {
  run(data).then(
    () => post({ is: 'end' }),
    (error: unknown) => post({ is: 'fault', why: reasonOf(error) }),
  );
});
