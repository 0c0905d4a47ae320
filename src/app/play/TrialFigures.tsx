import type { Trial } from '../stores/trial.ts';
import classes from './TrialPanel.module.css';

interface TrialFiguresProps {
  readonly trial: Trial;
}

const seconds = (ms: number): string => (ms < 995 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(2)} s`);
const perSecond = (count: number, ms: number): string => {
  const rate = (count * 1000) / ms;
  return `${rate < 10 ? rate.toFixed(1) : Math.round(rate)}/s`;
};

/** Tokens and how fast they came. */
export function TrialFigures({ trial }: TrialFiguresProps) {
  if (trial.state === 'idle') return null;
  if (trial.state !== 'ended')
    return trial.tokens.length === 0 ? null : (
      <p className={classes.figures}>{trial.tokens.length} tokens so far</p>
    );
  const { tokens, ms } = trial.reply;
  const figures = [
    tokens && `${tokens.prompt} tokens read, ${tokens.reply} written`,
    ms && `first after ${seconds(ms.first)}, all after ${seconds(ms.all)}`,
    tokens && ms && ms.first > 0 && `prefill ${perSecond(tokens.prompt, ms.first)}`,
    tokens && ms && tokens.reply > 1 && `decode ${perSecond(tokens.reply - 1, ms.all - ms.first)}`,
  ].filter((text) => typeof text === 'string');
  return figures.length === 0 ? null : <p className={classes.figures}>{figures.join(' · ')}</p>;
}
