import { CopyButton } from '../ui/CopyButton.tsx';
import classes from './PromptPanel.module.css';

interface PromptPanelProps {
  readonly prompt: string;
  /** Of the block that holds the answer, where the environment asks for one. */
  readonly fence: string | undefined;
}

/** The instance as a model gets it. */
export function PromptPanel({ prompt, fence }: PromptPanelProps) {
  return (
    <details className={classes.panel}>
      <summary className={classes.summary}>Prompt, as a model sees it</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long prompts scroll, and a keyboard must reach them */}
      <pre className={classes.prompt} tabIndex={0}>
        {prompt}
      </pre>
      <p className={classes.reads}>
        Of the reply, what comes after any leading thinking is read: what stands between the last
        &lt;answer&gt; and &lt;/answer&gt;; without them,{' '}
        {fence === undefined ? 'in the last \\boxed{…}' : `in the last block fenced ${fence}`}; else the whole
        text.
      </p>
      <CopyButton text={prompt} name="Copy prompt" />
    </details>
  );
}
