import { lazy, Suspense, useState } from 'react';
import type { Reading } from '../../core/judge.ts';
import type { Play } from '../stores/play-state.ts';
import { Loading } from '../ui/Loading.tsx';
import classes from './PromptPanel.module.css';

const TrialOffers = lazy(async () => ({ default: (await import('./TrialOffers.tsx')).TrialOffers }));

interface TrialSectionProps {
  readonly play: Play;
  readonly reading: Reading;
}

/** Folded away until somebody wants a model to try; nothing of it is loaded before. */
export function TrialSection({ play, reading }: TrialSectionProps) {
  const [opened, setOpened] = useState(false);
  return (
    <details className={classes.panel} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
      <summary className={classes.summary}>Let a model try</summary>
      {opened && (
        <Suspense fallback={<Loading what="Looking who can try" />}>
          <TrialOffers play={play} reading={reading} />
        </Suspense>
      )}
    </details>
  );
}
