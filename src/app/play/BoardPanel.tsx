import { SceneView } from '../scene/SceneView.tsx';
import { useServices } from '../services.ts';
import type { Play } from '../stores/play-state.ts';
import classes from './BoardPanel.module.css';
import type { BoardView } from './board-view.ts';
import { useWarmPython } from './useWarmPython.ts';

interface BoardPanelProps {
  readonly play: Play;
  readonly view: BoardView;
}

/** The board. It waits, dimmed, while the reply cannot be read. */
export function BoardPanel({ play, view }: BoardPanelProps) {
  const waits = view.position.why !== undefined;
  const env = play.host.board;
  const { puzzle } = play.made;
  const { python } = useServices();
  useWarmPython(env, view.scene);
  if (!view.scene || !env)
    return <p className={classes.none}>This environment has no board: write the reply as text.</p>;
  return (
    <div className={classes.panel} data-waits={waits}>
      <SceneView
        scene={view.scene}
        lit={view.lit}
        rule={view.rule}
        conflicts={view.conflicts.flatMap(({ places }) => places)}
        hint={view.hint}
        foresee={(gesture) =>
          env.board.show(puzzle, env.board.act(puzzle, view.position.draft, gesture), null)
        }
        tools={python}
        onGesture={(gesture) => play.store.getState().gesture(gesture)}
      />
      {waits && (
        <p className={classes.waits}>
          The reply below cannot be read, so the board waits. A move on the board writes a new reply.
        </p>
      )}
    </div>
  );
}
