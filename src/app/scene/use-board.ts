import { useMemo, useState } from 'react';
import type { Tools } from '../../core/environment.ts';
import type { Gesture, Mark, Place, Scene, SceneKey } from '../../core/scene.ts';
import { type Done, emptyHand, type Hand } from './hand.ts';
import { acts, type DrawnPane, isDrawn, valuesOf } from './layout.ts';
import type { Standing } from './spoken.ts';

/** What panes, pad and keys of one board share. */
export interface BoardControls {
  readonly scene: Scene;
  readonly hand: Hand;
  readonly standing: Standing;
  /** The pane the pad belongs to. */
  readonly active: string | undefined;
  /** Nothing is sent where it is absent: a board to look at. */
  readonly sends: boolean;
  /** What runs a program on a person's own inputs; absent where nothing can. */
  readonly tools: Tools | undefined;
  cursorIn(pane: DrawnPane): Place | undefined;
  putCursor(pane: string, at: Place): void;
  /** The element as it would be with this value; undefined where nobody can tell. */
  withValue(pane: DrawnPane, at: Place, value: string): Mark | undefined;
  /** The value an element has; '' where it has none or nobody can tell. */
  present(pane: DrawnPane, mark: Mark): string;
  hold(hand: Hand): void;
  send(gesture: Gesture): void;
  /** Takes over what a key or a click does. */
  take(pane: DrawnPane, done: Done): void;
  pressKey(key: SceneKey): void;
}

interface BoardOptions {
  readonly scene: Scene;
  readonly lit: ReadonlySet<Place>;
  readonly conflicts: ReadonlySet<Place>;
  readonly hinted: ReadonlyMap<Place, 'next' | 'reason'>;
  readonly rule: string | undefined;
  readonly onGesture: ((gesture: Gesture) => void) | undefined;
  readonly foresee: ((gesture: Gesture) => Scene) | undefined;
  readonly tools: Tools | undefined;
}

/** Where the cursor stands at first: the first free element, so that typing means something. */
const firstOf = (pane: DrawnPane): Place | undefined => {
  const marks = marksIn(pane);
  return (
    marks.find((mark) => mark.look === 'here') ??
    marks.find((mark) => acts(pane, mark) && mark.text === undefined) ??
    marks.find((mark) => acts(pane, mark)) ??
    marks[0]
  )?.at;
};
export const marksIn = (pane: DrawnPane) => {
  switch (pane.kind) {
    case 'grid':
      return pane.cells;
    case 'graph':
      return pane.nodes;
    case 'sequence':
      return pane.items;
    case 'plane':
      return pane.shapes;
  }
};
const holds = (pane: DrawnPane, at: Place): boolean =>
  marksIn(pane).some((mark) => mark.at === at) ||
  (pane.kind === 'grid' &&
    [...(pane.rowHints ?? []), ...(pane.columnHints ?? [])].some((mark) => mark.at === at));

export function useBoard({
  scene,
  lit,
  conflicts,
  hinted,
  rule,
  onGesture,
  foresee,
  tools,
}: BoardOptions): BoardControls {
  const [hand, hold] = useState<Hand>(emptyHand);
  const [cursors, setCursors] = useState<ReadonlyMap<string, Place>>(new Map());
  const [chosen, choose] = useState<string>();
  const offered = useMemo(
    () =>
      scene.panes
        .filter(isDrawn)
        .find((pane) => marksIn(pane).some((mark) => valuesOf(pane, mark).length > 0)),
    [scene],
  );
  const active = scene.panes.some((pane) => pane.id === chosen) ? chosen : offered?.id;
  const lifted = hand.lifted;
  const standing = useMemo<Standing>(
    () => ({ lit, conflicts, hinted, rule, lifted }),
    [lit, conflicts, hinted, rule, lifted],
  );

  const putCursor = (pane: string, at: Place) => {
    choose(pane);
    setCursors((known) => (known.get(pane) === at ? known : new Map(known).set(pane, at)));
  };
  const withValue = (pane: DrawnPane, at: Place, value: string): Mark | undefined => {
    const next = foresee?.({ do: 'set', at, value }).panes.find((one) => one.id === pane.id);
    return next && isDrawn(next) ? marksIn(next).find((mark) => mark.at === at) : undefined;
  };
  const send = (gesture: Gesture) => onGesture?.(gesture);
  return {
    scene,
    hand,
    standing,
    active,
    sends: onGesture !== undefined,
    tools,
    cursorIn(pane) {
      const at = cursors.get(pane.id);
      return at !== undefined && holds(pane, at) ? at : firstOf(pane);
    },
    putCursor,
    withValue,
    present(pane, mark) {
      const values = valuesOf(pane, mark);
      if (mark.text !== undefined && values.includes(mark.text)) return mark.text;
      const now = JSON.stringify(mark);
      return values.find((value) => JSON.stringify(withValue(pane, mark.at, value)) === now) ?? '';
    },
    hold,
    send,
    take(pane, done) {
      if (done.hand) hold(done.hand);
      if (done.cursor !== undefined && holds(pane, done.cursor)) putCursor(pane.id, done.cursor);
      if (done.gesture) send(done.gesture);
    },
    pressKey(key) {
      if (!key.off) send(key.gesture);
    },
  };
}
