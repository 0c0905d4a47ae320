import type { Scene } from '../../core/scene.ts';
import type { VerdictFields } from '../../core/verdict-fields.ts';
import { SceneView } from '../scene/SceneView.tsx';
import classes from './ItemBoard.module.css';
import type { Shown } from './shown.ts';

interface ItemBoardProps {
  readonly shown: Shown;
  readonly scene: Scene | undefined;
  /** Left out while one judges blind. */
  readonly verdict?: VerdictFields | undefined;
}

/** The reply on its board. */
export function ItemBoard({ shown: { title, drawn, changed }, scene, verdict }: ItemBoardProps) {
  return (
    <section className={classes.board} aria-label={`Board: ${title}`}>
      {changed && (
        <p className={classes.changed} role="alert">
          The generator has changed since: this may not be the instance that was replied to.
        </p>
      )}
      {scene ? (
        <SceneView scene={scene} lit={verdict?.places} rule={verdict?.rule} />
      ) : (
        <p className={classes.note}>This environment has no board: judge the reply by its text.</p>
      )}
      {scene && !drawn && (
        <p className={classes.note}>
          The reply could not be drawn: the board is as it was given. Judge its text.
        </p>
      )}
    </section>
  );
}
