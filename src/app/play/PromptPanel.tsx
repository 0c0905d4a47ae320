import { CopyButton } from '../ui/CopyButton.tsx';
import classes from './PromptPanel.module.css';

interface PromptPanelProps {
  readonly prompt: string;
}

/** The instance as a model gets it. */
export function PromptPanel({ prompt }: PromptPanelProps) {
  return (
    <details className={classes.panel}>
      <summary className={classes.summary}>Prompt, as a model sees it</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long prompts scroll, and a keyboard must reach them */}
      <pre className={classes.prompt} tabIndex={0}>
        {prompt}
      </pre>
      <CopyButton text={prompt} name="Copy prompt" />
    </details>
  );
}
