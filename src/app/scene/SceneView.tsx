import { type KeyboardEvent, lazy, Suspense, useEffect, useRef } from 'react';
import './scene.css';
import type { Hint, Tools } from '../../core/environment.ts';
import type { Gesture, Pane, Place, Scene } from '../../core/scene.ts';
import { layoutOf } from './Drawing.tsx';
import { DrawnPaneView } from './DrawnPaneView.tsx';
import { hotkeyed } from './hand.ts';
import { KeyRow } from './KeyRow.tsx';
import { type DrawnPane, isDrawn } from './layout.ts';
import { Pad } from './Pad.tsx';
import { PlanePaneView } from './PlanePaneView.tsx';
import classes from './SceneView.module.css';
import { isProse } from './sequence-layout.ts';
import { TextPaneView } from './TextPaneView.tsx';
import { type BoardControls, useBoard } from './use-board.ts';
import { useSpokenChange } from './use-spoken-change.ts';

/** Few boards hold a program: what colours, edits and runs one is no part of the first load. */
const CodePaneView = lazy(async () => ({ default: (await import('./CodePaneView.tsx')).CodePaneView }));

interface SceneViewProps {
  readonly scene: Scene;
  /** Places that break the rule of a verdict, and its name. */
  readonly lit?: readonly Place[] | undefined;
  readonly rule?: string | undefined;
  /** Places in conflict while playing. */
  readonly conflicts?: readonly Place[] | undefined;
  /** What a hint is about, and where it puts something. */
  readonly hint?: Pick<Hint, 'places' | 'gestures'> | null | undefined;
  /** Without it the board can be read but not changed. */
  readonly onGesture?: ((gesture: Gesture) => void) | undefined;
  /** The scene after a gesture that is not made yet: the pad shows what its values look like. */
  readonly foresee?: ((gesture: Gesture) => Scene) | undefined;
  /** What runs a program on a person's own inputs. */
  readonly tools?: Tools | undefined;
}

const NONE: readonly Place[] = [];

/** A whole board: its panes, the pad for the chosen element, and its keys. */
export function SceneView({
  scene,
  lit = NONE,
  conflicts = NONE,
  hint,
  rule,
  onGesture,
  foresee,
  tools,
}: SceneViewProps) {
  const root = useRef<HTMLDivElement>(null);
  const board = useBoard({
    scene,
    lit: new Set(lit),
    conflicts: new Set(conflicts),
    hinted: hintedBy(hint),
    rule,
    onGesture,
    foresee,
    tools,
  });
  const said = useSpokenChange(board);
  useFocusKept(root);

  function onKeyDownCapture(event: KeyboardEvent) {
    const field = event.target instanceof HTMLTextAreaElement;
    const button = event.target instanceof HTMLButtonElement && (event.key === ' ' || event.key === 'Enter');
    if (!onGesture || field || button || event.ctrlKey || event.metaKey || event.altKey) return;
    const key = hotkeyed(scene.keys ?? [], event.key);
    if (!key) return;
    event.preventDefault();
    event.stopPropagation();
    board.pressKey(key);
  }
  const several = scene.panes.length > 1;
  return (
    <div ref={root} className={classes.board} data-board onKeyDownCapture={onKeyDownCapture}>
      <div className={classes.panes}>
        {scene.panes.map((pane) => (
          <section
            key={pane.id}
            className={classes.pane}
            data-kind={pane.kind}
            style={isDrawn(pane) ? { flexBasis: basisOf(pane) } : undefined}
            aria-label={several ? pane.name : undefined}
          >
            {several && pane.kind !== 'code' && <p className={classes.heading}>{pane.name}</p>}
            <PaneView pane={pane} board={board} heading={several ? classes.heading : undefined} />
          </section>
        ))}
      </div>
      {scene.status && <p className={classes.status}>{scene.status}</p>}
      {onGesture && <Pad board={board} />}
      {onGesture && scene.keys && scene.keys.length > 0 && (
        <KeyRow keys={scene.keys} onPress={board.pressKey} />
      )}
      <p className="visually-hidden" role="status">
        {said}
      </p>
    </div>
  );
}

const hintedBy = (hint: SceneViewProps['hint']): ReadonlyMap<Place, 'next' | 'reason'> =>
  new Map([
    ...(hint?.places ?? []).map((at) => [at, 'reason'] as const),
    ...(hint?.gestures ?? []).flatMap((gesture) => ('at' in gesture ? [[gesture.at, 'next'] as const] : [])),
  ]);

/** Panes stand side by side where they have the room; rows of items that come and go keep a line to themselves. */
const basisOf = (pane: DrawnPane): string =>
  pane.kind === 'sequence' && !isProse(pane)
    ? '100%'
    : `min(100%, ${Math.round(layoutOf(pane).width * 0.8)}px)`;

interface PaneViewProps {
  readonly pane: Pane;
  readonly board: BoardControls;
  /** How the headings of panes look, where there are several of them. */
  readonly heading: string | undefined;
}

function PaneView({ pane, board, heading }: PaneViewProps) {
  switch (pane.kind) {
    case 'text':
      return <TextPaneView pane={pane} board={board} />;
    case 'code':
      return (
        <Suspense fallback={<pre data-at={pane.at}>{pane.text}</pre>}>
          <CodePaneView pane={pane} board={board} heading={heading} />
        </Suspense>
      );
    case 'plane':
      return <PlanePaneView pane={pane} board={board} />;
    case 'sequence':
      if (pane.items.length === 0)
        return <p className={classes.empty}>{pane.empty ?? 'Nothing here yet.'}</p>;
      return <DrawnPaneView pane={pane} board={board} />;
    default:
      return <DrawnPaneView pane={pane} board={board} />;
  }
}

/** When a gesture takes the focused element away, the focus stays on the board. */
function useFocusKept(root: React.RefObject<HTMLDivElement | null>) {
  const held = useRef(false);
  useEffect(() => {
    const element = root.current;
    if (!element) return;
    const inside = element.contains(document.activeElement);
    if (!inside && held.current && document.activeElement === document.body) {
      const next = element.querySelector('[data-at][tabindex="0"], textarea, button');
      if (next instanceof SVGElement || next instanceof HTMLElement) next.focus({ preventScroll: true });
    }
    held.current = element.contains(document.activeElement);
    const note = () => {
      held.current = element.contains(document.activeElement);
    };
    element.addEventListener('focusin', note);
    const left = (event: FocusEvent) => {
      const from = event.target;
      queueMicrotask(() => {
        if (from instanceof Node && from.isConnected) held.current = element.contains(document.activeElement);
      });
    };
    element.addEventListener('focusout', left);
    return () => {
      element.removeEventListener('focusin', note);
      element.removeEventListener('focusout', left);
    };
  });
}
