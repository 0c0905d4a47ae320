import type { Host } from '../../core/host.ts';
import type { Key } from '../../core/ids.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Failed } from '../ui/Failed.tsx';
import { Loading } from '../ui/Loading.tsx';
import { TextBox } from './TextBox.tsx';
import classes from './TextSection.module.css';
import { useMade } from './useMade.ts';

interface PromptSectionProps {
  readonly host: Host;
  readonly shown: Key;
}

/** The text a model gets, to the letter. */
export function PromptSection({ host, shown }: PromptSectionProps) {
  const load = useMade(host, shown);
  if (load.state === 'failed') return <Failed load={load} what="This instance could not be made" />;
  const made = load.state === 'ready' ? load.value : load.last;
  if (!made) return <Loading what="Making the instance" />;
  const { prompt } = made;
  return (
    <section aria-labelledby="prompt-title" aria-busy={load.state === 'loading'}>
      <div className={classes.head}>
        <div>
          <h2 id="prompt-title">Prompt</h2>
          <p>
            This is all a model is given: {prompt.length.toLocaleString('en')} characters in{' '}
            {prompt.split('\n').length} lines.
          </p>
        </div>
        <CopyButton text={prompt} name="Copy prompt" />
      </div>
      <TextBox name="Prompt text" text={prompt} />
    </section>
  );
}
