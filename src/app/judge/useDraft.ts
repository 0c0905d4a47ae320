import { useEffect, useEffectEvent, useState } from 'react';
import type { Judgement } from '../../records/judging/judgement.ts';
import { localStore } from '../ui/storage.ts';
import { type Draft, dropDraft, keepDraft, readDraft } from './drafts.ts';
import { useStopwatch } from './useStopwatch.ts';

const draftOf = ({ decision, reasons, note, flag, own, ms }: Judgement): Draft => ({
  decision,
  reasons: [...reasons],
  note,
  flag,
  own,
  ms,
});

/** What is being said of an item, while it is `open`. It outlives the page until it is committed, with the time spent on it. */
export function useDraft(me: string, item: string, before: Judgement | undefined, open: boolean) {
  const [draft, setDraft] = useState<Draft>(() =>
    before ? draftOf(before) : readDraft(localStore(), me, item),
  );
  const watch = useStopwatch(draft.ms);
  const keep = useEffectEvent(() => {
    if (open && !before) keepDraft(localStore(), me, item, { ...draft, ms: watch.read() });
  });
  useEffect(() => {
    const onHide = (): void => keep();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onHide);
    };
  }, []);
  return {
    draft,
    set(change: Partial<Draft>): void {
      const next = { ...draft, ...change, ms: watch.read() };
      setDraft(next);
      if (!before) keepDraft(localStore(), me, item, next);
    },
    /** The draft as it is committed. */
    timed: (): Draft => ({ ...draft, ms: watch.read() }),
    drop: (): void => dropDraft(localStore(), me, item),
  };
}
