import type { Paces } from '../../models/language/generate.ts';
import type { Reply } from '../../models/solver.ts';
import { count } from '../charts/format.ts';
import { pace, wait } from './format.ts';
import classes from './TryFigures.module.css';

interface TryFiguresProps {
  readonly reply: Reply;
  readonly paces: Paces;
}

const ends: Readonly<Record<Reply['end'], string>> = {
  done: 'by itself',
  length: 'at the limit',
  stopped: 'stopped',
};

export function TryFigures({ reply: { end, tokens, ms }, paces }: TryFiguresProps) {
  const figures: readonly (readonly [string, string])[] = [
    ['Ended', ends[end]],
    ['First token after', ms ? wait(ms.first) : '–'],
    ['Reading', pace(paces.prompt)],
    ['Writing', pace(paces.reply)],
    ['Tokens', tokens ? `${count(tokens.prompt)} read, ${count(tokens.reply)} written` : '–'],
  ];
  return (
    <dl className={classes.figures} aria-label="Figures of the reply">
      {figures.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
