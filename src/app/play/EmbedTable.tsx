import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Host, Made } from '../../core/host.ts';
import type { Key } from '../../core/ids.ts';
import { playHref } from '../links.ts';
import { useServices } from '../services.ts';
import { useSettings } from '../stores/settings.ts';
import { Actions } from './Actions.tsx';
import { BoardPanel } from './BoardPanel.tsx';
import { boardView } from './board-view.ts';
import { ChangedBanner } from './ChangedBanner.tsx';
import classes from './EmbedTable.module.css';
import { HintBox } from './HintBox.tsx';
import { usePlay } from './usePlay.ts';
import { usePlayKeys } from './usePlayKeys.ts';
import { VerdictPanel } from './VerdictPanel.tsx';

interface EmbedTableProps {
  readonly host: Host;
  readonly made: Made;
  readonly at: Key;
  readonly hash: string | undefined;
  /** What the link puts on the board. */
  readonly reply: string | undefined;
}

/** A board inside another page, which hears `{ envscope: 'verdict', … }` and `{ envscope: 'height', height }`. */
export function EmbedTable({ host, made, at, hash, reply }: EmbedTableProps) {
  const play = usePlay(host, made, at, reply);
  const { settings } = useServices();
  const showConflicts = useSettings(settings, (state) => state.conflicts);
  const history = useStore(play.store, (state) => state.history);
  const judged = useStore(play.store, (state) => state.judged);
  const hinted = useStore(play.store, (state) => state.hinted);
  const problem = useStore(play.store, (state) => state.problem);
  const [root, setRoot] = useState<HTMLDivElement | null>(null);
  const view = boardView(play, { history, judged, hinted }, showConflicts);
  const { undo, redo, verify } = play.store.getState();
  const check = () => void verify('strict');
  usePlayKeys({ undo, redo, verify: check });

  useEffect(
    () =>
      play.store.subscribe(({ judged: now }, { judged: before }) => {
        if (now && now.attempt !== before?.attempt)
          tellParent({
            envscope: 'verdict',
            instance: made.id,
            hash: made.hash,
            outcome: now.verdict.outcome,
            solved: now.verdict.outcome === 'solved',
            reward: now.verdict.reward,
          });
      }),
    [play, made],
  );
  useEffect(() => {
    if (!root) return;
    const observer = new ResizeObserver(() => tellParent({ envscope: 'height', height: root.scrollHeight }));
    observer.observe(root);
    return () => observer.disconnect();
  }, [root]);

  return (
    <div ref={setRoot} className={classes.embed}>
      <h1 className={classes.title}>
        <a href={playHref(at, { hash: made.hash })} target="_blank" rel="noreferrer">
          {host.card.title}
        </a>
      </h1>
      {hash !== undefined && hash !== made.hash && <ChangedBanner expected={hash} got={made.hash} />}
      <BoardPanel play={play} view={view} />
      <div className={classes.actions}>
        <Actions play={play} onVerify={check} />
      </div>
      <HintBox play={play} hint={view.hint} />
      <VerdictPanel
        play={play}
        judged={judged}
        stale={judged !== undefined && !view.fresh}
        problem={problem}
        contests={false}
      />
    </div>
  );
}

/** What is told is no secret, and which page embeds the board is not known: any origin may hear it. */
function tellParent(message: { readonly [name: string]: string | number | boolean }): void {
  if (window.parent !== window) window.parent.postMessage(message, '*');
}
