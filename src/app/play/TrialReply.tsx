import { Switch } from '@mantine/core';
import { useState } from 'react';
import { extract, type Span } from '../../core/reply.ts';
import type { Token } from '../../models/solver.ts';
import { HeatText } from '../solvers/HeatText.tsx';
import classes from './TrialReply.module.css';

interface TrialReplyProps {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly fence: string | undefined;
  readonly streaming: boolean;
}

const THINKING = /^\s*<think>([\s\S]*?)(<\/think>|$)/;

/** A model's reply as it comes: thinking folded away, the part that is read marked, or each token by its odds. */
export function TrialReply({ text, tokens, fence, streaming }: TrialReplyProps) {
  const [heat, setHeat] = useState(false);
  const graded = tokens.some(({ logprob }) => logprob !== undefined);
  const thinking = THINKING.exec(text);
  const from = thinking?.[0].length ?? 0;
  return (
    <div className={classes.root}>
      <div className={classes.head}>
        <h3 className={classes.title}>Its reply</h3>
        {graded && (
          <Switch
            size="xs"
            label="How sure of each token"
            checked={heat}
            onChange={(event) => setHeat(event.currentTarget.checked)}
          />
        )}
      </div>
      {heat && graded ? (
        <HeatText tokens={tokens} />
      ) : (
        <>
          {thinking && (
            <details className={classes.thinking}>
              <summary>
                Thinking, {thinking[1]?.length ?? 0} characters{thinking[2] === '' && streaming && ' so far'}
              </summary>
              <pre className={classes.text}>{thinking[1]}</pre>
            </details>
          )}
          <pre className={classes.text} data-streaming={streaming}>
            <Marked text={text} from={from} span={extract(text, fence)} />
          </pre>
        </>
      )}
    </div>
  );
}

interface MarkedProps {
  readonly text: string;
  /** Where it begins to be shown. */
  readonly from: number;
  readonly span: Span;
}

function Marked({ text, from, span }: MarkedProps) {
  if (text.length <= from) return <span className={classes.none}>nothing yet</span>;
  const marked = span.by !== 'text' && span.from >= from && span.to > span.from;
  if (!marked) return text.slice(from);
  return (
    <>
      {text.slice(from, span.from)}
      <mark className={classes.read}>{text.slice(span.from, span.to)}</mark>
      {text.slice(span.to)}
    </>
  );
}
