import type { LenientStep } from '../../core/lenient.ts';
import type { Span } from '../../core/reply.ts';
import classes from './ReplySpan.module.css';

interface ReplySpanProps {
  readonly text: string;
  readonly span: Span;
  readonly step: LenientStep;
}

const BY: { readonly [B in Span['by']]: string } = {
  answer: 'between <answer> and </answer>',
  boxed: 'in the last \\boxed{…}',
  fence: 'in the last fenced block',
  text: 'the whole text',
};
const STEPS: { readonly [S in LenientStep]: string | undefined } = {
  exact: undefined,
  markup: 'after taking markup away',
  number: 'as a number',
  symbolic: 'by its mathematical meaning',
};
const AROUND = 160;

/** Which part of the reply was read, where that is not all of it, and how. */
export function ReplySpan({ text, span, step }: ReplySpanProps) {
  const whole = span.by === 'text';
  const how = STEPS[step];
  if (whole) return how === undefined ? null : <p>Read {how}.</p>;
  const before = text.slice(0, span.from);
  const after = text.slice(span.to);
  return (
    <>
      <p>
        Read {BY[span.by]}
        {how === undefined ? '' : `, ${how}`}:
      </p>
      <pre className={classes.reply}>
        {before.length > AROUND ? `…${before.slice(-AROUND)}` : before}
        <mark className={classes.read}>{span.text === '' ? '(nothing)' : span.text}</mark>
        {after.length > AROUND ? `${after.slice(0, AROUND)}…` : after}
      </pre>
    </>
  );
}
