import { audit } from '../../audit/audit.ts';
import type { Elsewhere } from '../../audit/subject.ts';
import { hostOf, noTools } from '../../core/host.ts';
import { type AuditEvent, type AuditRequest, optionsOf, placeOf, subjectOf } from './audit-work.ts';
import { loadEnvironment } from './load.ts';
import { reasonOf } from './work.ts';

const post = (event: AuditEvent): void => self.postMessage(event);

async function run({ env: id, elsewhere, ...choice }: AuditRequest): Promise<void> {
  const env = await loadEnvironment(id);
  const subject = await subjectOf(hostOf(env, noTools), env);
  const twin: Elsewhere = {
    async make(params, _seed, index) {
      const there = elsewhere[placeOf(params, index)];
      if (!there) throw new Error('The page has not made this instance.');
      return there;
    },
  };
  await audit(
    { ...subject, twin },
    {
      ...optionsOf(env, choice),
      onProbe: (report) => post({ is: 'probe', report }),
    },
  );
}

self.addEventListener('message', ({ data }: MessageEvent<AuditRequest>) => {
  run(data).then(
    () => post({ is: 'end' }),
    (error: unknown) => post({ is: 'fault', why: reasonOf(error) }),
  );
});
