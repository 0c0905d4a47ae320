import { Switch } from '@mantine/core';
import { useState } from 'react';
import type { Token } from '../../models/solver.ts';
import { HeatText } from '../solvers/HeatText.tsx';
import classes from './Tokens.module.css';

interface ReplyTokensProps {
  readonly tokens: readonly Token[];
  readonly busy: boolean;
}

const thinking = /^\s*<think>([\s\S]*?)(?:<\/think>|$)/;

/** A reply as it comes: its thinking folded away, and on demand how sure each token was. */
export function ReplyTokens({ tokens, busy }: ReplyTokensProps) {
  const [sure, setSure] = useState(false);
  const text = tokens.map((token) => token.text).join('');
  const thought = thinking.exec(text);
  const said = thought ? text.slice(thought[0].length) : text;
  return (
    <div className={classes.reply}>
      <div className={classes.head}>
        <h3>Reply</h3>
        <Switch
          size="xs"
          label="How sure of each token"
          checked={sure}
          onChange={(event) => setSure(event.currentTarget.checked)}
        />
      </div>
      {thought && !sure && (
        <details className={classes.thinking}>
          <summary>Thinking</summary>
          <p className={classes.text}>{thought[1]}</p>
        </details>
      )}
      {sure && tokens.length > 0 ? (
        <div className={classes.heat}>
          <HeatText tokens={tokens} />
        </div>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: long replies scroll, and a keyboard must reach them
        <p className={classes.text} data-reply tabIndex={0}>
          {said}
          {busy && <span className={classes.caret} aria-hidden />}
          {!busy && said.trim() === '' && <span className={classes.nothing}>Nothing was said.</span>}
        </p>
      )}
    </div>
  );
}
