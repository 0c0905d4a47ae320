import { useRef } from 'react';
import { isDrawn } from './layout.ts';
import { spoken } from './spoken.ts';
import { type BoardControls, marksIn } from './use-board.ts';

/** What changed at the cursor since the board was last drawn, to be said; empty when only the cursor went. */
export function useSpokenChange(board: BoardControls): string {
  const pane = board.scene.panes.filter(isDrawn).find((one) => one.id === board.active);
  const at = pane && board.cursorIn(pane);
  const mark = pane && marksIn(pane).find((one) => one.at === at);
  const now = pane && mark ? spoken(pane, mark, board.standing) : '';
  const before = useRef({ at, now, scene: board.scene, said: '' });
  if (before.current.scene !== board.scene || before.current.at !== at) {
    const changed = before.current.at === at && before.current.now !== now;
    const status = before.current.scene.status === board.scene.status ? undefined : board.scene.status;
    const said =
      before.current.scene === board.scene ? '' : [changed ? now : '', status].filter(Boolean).join('. ');
    before.current = { at, now, scene: board.scene, said };
  }
  return before.current.said;
}
