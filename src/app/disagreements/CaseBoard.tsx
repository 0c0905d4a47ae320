import type { JudgedCase } from '../../envs/reasoning-gym/case.ts';
import { SceneView } from '../scene/SceneView.tsx';
import classes from './CaseBoard.module.css';

interface CaseBoardProps {
  readonly judged: JudgedCase;
}

/** The reply on its board, with the places that break a rule. */
export function CaseBoard({ judged: { verdict, scene, env } }: CaseBoardProps) {
  return (
    <section className={classes.board} aria-label={`Board: ${env.title}`}>
      <SceneView scene={scene} lit={verdict.places} rule={verdict.rule} />
      {verdict.outcome === 'unreadable' && (
        <p className={classes.note}>The reply cannot be read, so the board is empty.</p>
      )}
    </section>
  );
}
