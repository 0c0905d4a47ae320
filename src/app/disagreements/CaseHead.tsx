import { Button } from '@mantine/core';
import type { JudgedCase } from '../../envs/reasoning-gym/case.ts';
import { count as whole } from '../charts/format.ts';
import { CaseActions } from './CaseActions.tsx';
import classes from './CaseHead.module.css';
import type { CaseViewProps } from './CaseView.tsx';
import { headline } from './words.ts';

interface CaseHeadProps extends CaseViewProps {
  /** Undefined until it is judged. */
  readonly judged: JudgedCase | undefined;
}

export function CaseHead(props: CaseHeadProps) {
  const { subject, payer, judged, where, count, back, around } = props;
  const { entry, kind, index, score } = subject;
  const about = [
    kind ?? '',
    index === undefined ? '' : `entry ${index}`,
    where ?? '',
    count === undefined || count === 1 ? '' : `one of ${whole(count)} replies`,
  ].filter(Boolean);
  return (
    <header className={classes.head}>
      <nav className={classes.steps} aria-label="List">
        <a href={back}>← All differences</a>
        {around && (
          <>
            <span className={classes.place}>
              {whole(around.at)} of {whole(around.of)}
            </span>
            <Step title="Previous" href={around.previous} />
            <Step title="Next" href={around.next} />
          </>
        )}
      </nav>
      <div className={classes.words}>
        <h1>
          {judged ? headline(payer, score, judged.verdict) : entry.metadata.source_dataset.slice(0, 200)}
        </h1>
        <p className={classes.about}>
          <strong>{entry.metadata.source_dataset.slice(0, 200)}</strong>
          {about.map((part) => (
            <span key={part}> · {part}</span>
          ))}
        </p>
      </div>
      {judged && <CaseActions {...props} judged={judged} />}
    </header>
  );
}

interface StepProps {
  readonly title: string;
  readonly href: string | undefined;
}

function Step({ title, href }: StepProps) {
  const look = { size: 'compact-sm', variant: 'default' } as const;
  return href === undefined ? (
    <Button {...look} disabled>
      {title}
    </Button>
  ) : (
    <Button {...look} component="a" href={href}>
      {title}
    </Button>
  );
}
