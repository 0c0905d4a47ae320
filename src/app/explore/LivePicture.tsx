import { useRef } from 'react';
import { middleLevel } from '../links.ts';
import { Thumbnail } from '../scene/Thumbnail.tsx';
import { useServices } from '../services.ts';
import { useInView } from '../ui/useInView.ts';
import { useLoad } from '../ui/useLoad.ts';
import { useTurn } from '../ui/useTurn.ts';
import classes from './LivePicture.module.css';

interface LivePictureProps {
  readonly env: string;
  readonly levels: number;
}

/** A real instance of the middle level, made when it is first seen. */
export function LivePicture({ env, levels }: LivePictureProps) {
  const place = useRef<HTMLDivElement>(null);
  const seen = useInView(place);
  return (
    <div ref={place} className={classes.place}>
      {seen && <SeenPicture env={env} levels={levels} />}
    </div>
  );
}

function SeenPicture({ env, levels }: LivePictureProps) {
  const { hosts } = useServices();
  const load = useLoad(env, (signal) =>
    hosts.pictures(env, { level: middleLevel(levels) }, '1', 0, 1, { signal, later: true }),
  );
  const turn = useTurn();
  if (load.state === 'failed') return <span className={classes.none}>No picture: {load.error.message}</span>;
  const picture = load.state === 'ready' ? load.value[0] : undefined;
  if (!picture || !turn) return null;
  if ('why' in picture) return <span className={classes.none}>{picture.why}</span>;
  return <Thumbnail scene={picture.scene} />;
}
