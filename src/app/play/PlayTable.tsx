import { lazy, Suspense, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { Host, Made } from '../../core/host.ts';
import type { Key } from '../../core/ids.ts';
import type { Reading } from '../../core/judge.ts';
import { playHref } from '../links.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import { useSettings } from '../stores/settings.ts';
import { CopyButton } from '../ui/CopyButton.tsx';
import { Actions } from './Actions.tsx';
import { BoardPanel } from './BoardPanel.tsx';
import { boardView } from './board-view.ts';
import { ChangedBanner } from './ChangedBanner.tsx';
import { HintBox } from './HintBox.tsx';
import { InstanceBar } from './InstanceBar.tsx';
import { Onwards } from './Onwards.tsx';
import classes from './PlayTable.module.css';
import { PromptPanel } from './PromptPanel.tsx';
import { ReplyPanel } from './ReplyPanel.tsx';
import { RulesList } from './RulesList.tsx';
import { Timer } from './Timer.tsx';
import { TrialSection } from './TrialSection.tsx';
import { usePlay } from './usePlay.ts';
import { usePlayKeys } from './usePlayKeys.ts';
import { Variants } from './Variants.tsx';
import { VerdictPanel } from './VerdictPanel.tsx';

const KeysOverlay = lazy(async () => ({ default: (await import('./KeysOverlay.tsx')).KeysOverlay }));

interface PlayTableProps {
  readonly host: Host;
  readonly made: Made;
  readonly at: Key;
  /** The hash the link was made with. */
  readonly hash: string | undefined;
  /** What the link puts on the board. */
  readonly reply: string | undefined;
}

/** One instance with everything around it. */
export function PlayTable({ host, made, at, hash, reply }: PlayTableProps) {
  const play = usePlay(host, made, at, reply);
  const go = useGo();
  const { settings } = useServices();
  const showConflicts = useSettings(settings, (state) => state.conflicts);
  const showTimer = useSettings(settings, (state) => state.timer);
  const [reading, setReading] = useState<Reading>('strict');
  const [help, setHelp] = useState(false);
  const history = useStore(play.store, (state) => state.history);
  const judged = useStore(play.store, (state) => state.judged);
  const hinted = useStore(play.store, (state) => state.hinted);
  const problem = useStore(play.store, (state) => state.problem);
  const view = boardView(play, { history, judged, hinted }, showConflicts);
  const { undo, redo, verify } = play.store.getState();
  const verdict = useRef<HTMLDivElement>(null);
  const check = async () => {
    await verify(reading);
    // Below a tall board a verdict would come unseen; it is drawn with the next frame.
    requestAnimationFrame(() => verdict.current?.scrollIntoView({ block: 'nearest' }));
  };
  usePlayKeys({
    undo,
    redo,
    verify: () => void check(),
    next: () => go(playHref({ ...at, index: at.index + 1 })),
    help: () => setHelp(true),
  });
  const link = new URL(playHref(at, { hash: made.hash }), window.location.href).href;
  const { card } = host;
  return (
    <div className={classes.table}>
      <header className={classes.head}>
        <h1 className={classes.title}>{card.title}</h1>
        <p className={classes.about}>{card.about}</p>
        {showTimer && (
          <div className={classes.timer}>
            <Timer play={play} />
          </div>
        )}
      </header>
      {hash !== undefined && hash !== made.hash && (
        <div className={classes.banner}>
          <ChangedBanner expected={hash} got={made.hash} />
        </div>
      )}
      <div className={classes.board}>
        <BoardPanel play={play} view={view} />
        {host.board && <p className={classes.tip}>{host.board.board.tip}</p>}
      </div>
      <div className={classes.side}>
        <Actions play={play} onVerify={() => void check()} />
        <HintBox play={play} hint={view.hint} />
        <VerdictPanel
          play={play}
          judged={judged}
          stale={judged !== undefined && !view.fresh}
          problem={problem}
          onwards={<Onwards play={play} />}
          ref={verdict}
        />
        {host.board && (
          <section aria-labelledby="rules-title">
            <h2 className={classes.section} id="rules-title">
              Rules
            </h2>
            <RulesList env={host.board} view={view} />
          </section>
        )}
        <section aria-label="Reply">
          <ReplyPanel play={play} view={view} reading={reading} onReading={setReading} />
        </section>
        <section aria-label="Instance">
          <InstanceBar play={play} />
          <Variants play={play} />
        </section>
        <TrialSection play={play} reading={reading} />
        <PromptPanel prompt={made.prompt} fence={host.board?.fence} />
        <div className={classes.foot}>
          <CopyButton text={link} name="Copy link" />
          <button type="button" className={classes.keys} onClick={() => setHelp(true)}>
            Keys <kbd>?</kbd>
          </button>
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
