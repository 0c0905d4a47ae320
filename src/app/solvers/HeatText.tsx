import { useState } from 'react';
import type { Token } from '../../models/solver.ts';
import classes from './HeatText.module.css';

interface HeatTextProps {
  readonly tokens: readonly Token[];
}

const STEPS = 5;

/** 0 for a token that was sure, up to 4 for one of less than a per cent. */
export const heatOf = (logprob: number): number =>
  Math.max(0, Math.min(STEPS - 1, Math.floor(-logprob / 1.15)));

const percent = (logprob: number): string => {
  const p = Math.exp(logprob) * 100;
  return p >= 99.95 ? '100%' : p >= 1 ? `${p.toFixed(1)}%` : p >= 0.01 ? `${p.toFixed(2)}%` : '< 0.01%';
};

/** Each token on a ground that is the darker the less likely it was; its figures where it is pointed at or focused. */
export function HeatText({ tokens }: HeatTextProps) {
  const [at, setAt] = useState<number>();
  const token = at === undefined ? undefined : tokens[at];
  const step = (by: number) =>
    setAt(Math.max(0, Math.min(tokens.length - 1, (at ?? (by > 0 ? -1 : tokens.length)) + by)));
  return (
    <div>
      <section
        className={classes.text}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: arrow keys go from token to token
        tabIndex={0}
        aria-label="Tokens; arrow keys tell how likely each was"
        onKeyDown={(event) => {
          const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
          if (by === undefined) return;
          event.preventDefault();
          step(by);
        }}
      >
        {tokens.map(({ text, logprob }, i) => (
          <span
            // biome-ignore lint/suspicious/noArrayIndexKey: tokens only ever come at the end
            key={i}
            data-heat={logprob === undefined ? undefined : heatOf(logprob)}
            data-at={i === at}
            className={classes.token}
            onPointerEnter={() => setAt(i)}
          >
            {text}
          </span>
        ))}
      </section>
      <p className={classes.figures} role="status">
        {token?.logprob === undefined
          ? 'Darker is less likely. Point at a token for its figures.'
          : `${JSON.stringify(token.text)}: probability ${percent(token.logprob)}${
              token.entropy === undefined ? '' : `, entropy ${token.entropy.toFixed(2)} nats`
            }`}
      </p>
    </div>
  );
}
