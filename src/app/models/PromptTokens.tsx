import type { PromptView } from '../../models/language/engine.ts';
import { plural } from '../charts/format.ts';
import classes from './Tokens.module.css';

interface PromptTokensProps {
  readonly view: PromptView;
}

/** Exactly what was sent, token by token. */
export function PromptTokens({ view: { tokens } }: PromptTokensProps) {
  return (
    <details className={classes.prompt}>
      <summary>Sent: {plural(tokens.length, 'token')}</summary>
      <p className={classes.text}>
        {tokens.map((token, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a token is what stands at its place
          <span key={i} className={classes.token}>
            {token}
          </span>
        ))}
      </p>
    </details>
  );
}
