import { audit } from '../../audit/audit.ts';
import type { Verifier } from '../../audit/duel/duel.ts';
import type { Elsewhere } from '../../audit/subject.ts';
import { hostOf, noTools } from '../../core/host.ts';
import {
  type Answer,
  type AuditEvent,
  type AuditRequest,
  optionsOf,
  placeOf,
  type Question,
  subjectOf,
} from './audit-work.ts';
import { loadEnvironment } from './load.ts';
import { reasonOf } from './work.ts';

const post = (event: AuditEvent | Question): void => self.postMessage(event);

const asked: ((solved: boolean | undefined) => void)[] = [];
/** A verifier that runs on the page. */
const onPage = (name: string): Verifier => ({
  name,
  solved: (made, reply) =>
    new Promise((resolve, reject) => {
      const number = asked.push((solved) =>
        solved === undefined ? reject(new Error('The verifier failed.')) : resolve(solved),
      );
      post({ is: 'question', number: number - 1, made, reply });
    }),
});

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
      ...optionsOf(
        env,
        choice,
        choice.against?.is === 'python' ? onPage(choice.against.source.main) : undefined,
      ),
      onProbe: (report) => post({ is: 'probe', report }),
    },
  );
}

self.addEventListener('message', ({ data }: MessageEvent<AuditRequest | Answer>) => {
  if ('number' in data) {
    asked[data.number]?.(data.solved);
    return;
  }
  run(data).then(
    () => post({ is: 'end' }),
    (error: unknown) => post({ is: 'fault', why: reasonOf(error) }),
  );
});
