import type { Host } from '../../core/host.ts';
import type { Key } from '../../core/ids.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { compactJson } from './compact-json.ts';
import { TextBox } from './TextBox.tsx';
import classes from './TextSection.module.css';
import { useMade } from './useMade.ts';

interface InstanceSectionProps {
  readonly host: Host;
  readonly shown: Key;
}

/** The instance as the JSON that travels. */
export function InstanceSection({ host, shown }: InstanceSectionProps) {
  const load = useMade(host, shown);
  if (load.state === 'failed') return <Failed load={load} what="This instance could not be made" />;
  const made = load.state === 'ready' ? load.value : load.last;
  if (!made) return <Loading what="Making the instance" />;
  const { id, hash, puzzle, secret } = made;
  const { env, version, params, seed, index } = shown;
  const json = compactJson({ id, env, version, params, seed, index, hash, puzzle });
  return (
    <section aria-labelledby="instance-title" aria-busy={load.state === 'loading'}>
      <div className={classes.head}>
        <div>
          <h2 id="instance-title">Instance</h2>
          <p>The id brings back the same instance everywhere; the hash tells when a generator has changed.</p>
        </div>
        <div className={classes.buttons}>
          <CopyButton text={id} name="Copy id" />
          <CopyButton text={json} name="Copy JSON" />
        </div>
      </div>
      <TextBox name="Instance as JSON" text={json} />
      {secret !== null && (
        <details className={classes.secret}>
          <summary>Show the secret, which only the verifier sees</summary>
          <TextBox name="Secret as JSON" text={compactJson(secret)} />
        </details>
      )}
    </section>
  );
}
