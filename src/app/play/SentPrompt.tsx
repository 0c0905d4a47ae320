import { useState } from 'react';
import { useServices } from '../services.ts';
import { useLoad } from '../ui/useLoad.ts';
import classes from './SentPrompt.module.css';

interface SentPromptProps {
  readonly prompt: string;
}

/** Exactly what the model in this browser is sent, token by token; looked up when it is opened. */
export function SentPrompt({ prompt }: SentPromptProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={classes.sent} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>What it is sent, as tokens</summary>
      {open && <Tokens prompt={prompt} />}
    </details>
  );
}

function Tokens({ prompt }: SentPromptProps) {
  const { models } = useServices();
  const load = useLoad(prompt, async () => {
    const all = await models();
    return all.view(prompt, all.store.getState().settings);
  });
  if (load.state === 'loading') return <p className={classes.note}>Asking the model’s tokenizer.</p>;
  if (load.state === 'failed') return <p className={classes.note}>{load.error.message}</p>;
  const { tokens } = load.value;
  return (
    <>
      <p className={classes.note}>
        {tokens.length} tokens. System prompt, chat template and limits are set on the{' '}
        <a href="#/models">Models</a> screen.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: long prompts scroll, and a keyboard must reach them */}
      <pre className={classes.tokens} tabIndex={0}>
        {tokens.map((token, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a token is what stands at its place
          <span key={i}>{token}</span>
        ))}
      </pre>
    </>
  );
}
