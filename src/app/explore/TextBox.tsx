import classes from './TextBox.module.css';

interface TextBoxProps {
  readonly name: string;
  readonly text: string;
  /** Lines stay whole and the box scrolls, as for code. */
  readonly code?: boolean;
}

/** Text to the letter, in fixed width. */
export function TextBox({ name, text, code = false }: TextBoxProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keys
    <section className={classes.box} data-code={code || undefined} tabIndex={0} aria-label={name}>
      <pre>{text}</pre>
    </section>
  );
}
