import classes from './PromptText.module.css';

interface PromptTextProps {
  readonly prompt: string;
}

const MOST = 20_000;

/** What was asked, to the letter. */
export function PromptText({ prompt }: PromptTextProps) {
  return (
    <section className={classes.prompt} aria-label="Prompt">
      <h3>Prompt</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <pre tabIndex={0}>{prompt.length > MOST ? `${prompt.slice(0, MOST)}…` : prompt}</pre>
    </section>
  );
}
