import type { AnyEnvironment } from '../../core/environment.ts';
import { OWN_FAMILY } from '../../python/own/environment.ts';
import { useServices } from '../services.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { environmentSource, ownSource } from './environment-source.ts';
import { RuleList } from './RuleList.tsx';
import { TextBox } from './TextBox.tsx';
import classes from './TextSection.module.css';

interface VerifierSectionProps {
  readonly env: AnyEnvironment;
}

/** The rules in order, and the file they stand in. */
export function VerifierSection({ env }: VerifierSectionProps) {
  const { own } = useServices();
  const load = useLoad(env.id, async () =>
    env.family === OWN_FAMILY ? ownSource(await own(), env.id) : environmentSource(env.family, env.id),
  );
  return (
    <>
      <section aria-labelledby="rules-title">
        <div className={classes.head}>
          <div>
            <h2 id="rules-title">Rules</h2>
            <p>
              They are asked in this order. The first one broken is the verdict; an answer that breaks none is
              solved, whichever answer it is.
            </p>
          </div>
        </div>
        <RuleList env={env} />
      </section>
      <section aria-labelledby="source-title">
        <div className={classes.head}>
          <div>
            <h2 id="source-title">Source</h2>
            <p>The whole environment: generator, prompt, reader, rules, board and oracle.</p>
          </div>
          {load.state === 'ready' && <CopyButton text={load.value} name="Copy source" />}
        </div>
        {load.state === 'failed' && <Failed load={load} what="The source could not be loaded" />}
        {load.state === 'loading' && <Loading what="Loading the source" />}
        {load.state === 'ready' && <TextBox name="Source text" text={load.value} code />}
      </section>
    </>
  );
}
