import { made as makeInstance } from '../../core/host.ts';
import { keyOf } from '../../core/ids.ts';
import { catalogue } from '../../envs/catalogue.ts';
import { useServices } from '../services.ts';
import { useLoad } from '../ui/useLoad.ts';
import { BoardSkeleton } from './BoardSkeleton.tsx';
import classes from './HomeScreen.module.css';
import { HomeTable } from './HomeTable.tsx';
import { ToExplore } from './ToExplore.tsx';

const SEED = 'hello';

/** What Envscope is in one line, and a board to play at once. */
export function HomeScreen() {
  const { hosts } = useServices();
  const load = useLoad('home', async () => {
    const host = await hosts.open(catalogue[0]?.id ?? '');
    const env = host.board;
    const easiest = env?.levels[0];
    if (!env || !easiest) throw new Error('The first environment has no board.');
    // The easiest level takes no time to make, so it need not wait for a worker to start.
    return { host, env, at: keyOf(env, easiest, SEED), made: makeInstance(env, easiest, SEED, 0) };
  });
  return (
    <div className={classes.home}>
      <h1 className={classes.line}>
        See, play and verify the procedural environments that reasoning models are trained on.
      </h1>
      {load.state === 'loading' && <BoardSkeleton />}
      {load.state === 'failed' && (
        <ToExplore title="The first board could not be made" why={load.error.message} />
      )}
      {load.state === 'ready' && <HomeTable {...load.value} />}
    </div>
  );
}
