import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useStore } from 'zustand';
import type { AnyEnvironment } from '../../core/environment.ts';
import type { Host, Made } from '../../core/host.ts';
import type { Key } from '../../core/ids.ts';
import { exploreHref, playHref } from '../links.ts';
import { useServices } from '../services.ts';
import { useSettings } from '../stores/settings.ts';
import { usePresentKey } from '../ui/usePresentKey.ts';
import { Actions } from './Actions.tsx';
import { BoardPanel } from './BoardPanel.tsx';
import { boardView } from './board-view.ts';
import { HintBox } from './HintBox.tsx';
import classes from './HomeScreen.module.css';
import { Onwards } from './Onwards.tsx';
import { RulesList } from './RulesList.tsx';
import { usePlay } from './usePlay.ts';
import { usePlayKeys } from './usePlayKeys.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

const KeysOverlay = lazy(async () => ({ default: (await import('./KeysOverlay.tsx')).KeysOverlay }));

interface HomeTableProps {
  readonly host: Host;
  readonly env: AnyEnvironment;
  readonly made: Made;
  readonly at: Key;
}

/** The board of the first screen: its rules beside it, and no more. */
export function HomeTable({ host, env, made, at }: HomeTableProps) {
  const play = usePlay(host, made, at);
  const { settings } = useServices();
  const showConflicts = useSettings(settings, (state) => state.conflicts);
  const history = useStore(play.store, (state) => state.history);
  const judged = useStore(play.store, (state) => state.judged);
  const hinted = useStore(play.store, (state) => state.hinted);
  const problem = useStore(play.store, (state) => state.problem);
  const [help, setHelp] = useState(false);
  const view = boardView(play, { history, judged, hinted }, showConflicts);
  const { undo, redo, verify } = play.store.getState();
  const check = () => void verify('strict');
  usePlayKeys({ undo, redo, verify: check, help: () => setHelp(true) });
  usePresentKey(() => playHref(at));
  return (
    <div className={classes.table}>
      <div className={classes.board}>
        <BoardPanel play={play} view={view} />
      </div>
      <div className={classes.side}>
        <section aria-labelledby="first-title">
          <h2 className={classes.title} id="first-title">
            {env.title}
          </h2>
          <p className={classes.about}>
            {env.about} {env.board.tip}
          </p>
          <RulesList env={env} view={view} />
        </section>
        <Actions play={play} onVerify={check} />
        <HintBox play={play} hint={view.hint} />
        <VerdictPanel
          play={play}
          judged={judged}
          stale={judged !== undefined && !view.fresh}
          problem={problem}
          onwards={<Onwards play={play} />}
        />
        <div className={classes.links}>
          <Button component="a" variant="default" href={exploreHref()}>
            Explore all environments
          </Button>
          <Button component="a" variant="subtle" px={8} href={playHref(at)}>
            Levels, seeds, prompt
          </Button>
        </div>
      </div>
      {help && (
        <Suspense>
          <KeysOverlay onClose={() => setHelp(false)} />
        </Suspense>
      )}
    </div>
  );
}
