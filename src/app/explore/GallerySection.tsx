import { useCallback, useMemo, useRef } from 'react';
import type { AnyEnvironment } from '../../core/environment.ts';
import { formatId, type Key } from '../../core/ids.ts';
import { environmentHrefOfKey } from '../links.ts';
import { useGo } from '../navigation.ts';
import { useServices } from '../services.ts';
import classes from './Gallery.module.css';
import { Gallery, PAGE } from './Gallery.tsx';
import { createPictureSource } from './picture-source.ts';
import { useWidth } from './useWidth.ts';

interface GallerySectionProps {
  readonly env: AnyEnvironment;
  readonly shown: Key;
}

/** Ten thousand instances of one seed. */
export function GallerySection({ env, shown }: GallerySectionProps) {
  const { hosts } = useServices();
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const first = Math.floor(shown.index / PAGE) * PAGE;
  const stream = formatId(env, { ...shown, index: first });
  const { params, seed } = shown;
  const go = useGo();

  // Coming back, the gallery is where it was left.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id holds all of the key but the index
  const leave = useCallback(
    (index: number) => go(environmentHrefOfKey({ ...shown, index }), { replace: true }),
    [go, stream],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: the id holds the params and the seed
  const pictures = useMemo(
    () =>
      createPictureSource({
        chunk: 10,
        kept: 60,
        fetch: (from, count, signal) =>
          hosts.pictures(env.id, { params }, seed, from, count, { signal, later: true }),
      }),
    [hosts, stream],
  );

  return (
    <div ref={place} className={classes.place}>
      {width > 0 && (
        <Gallery
          key={stream}
          shown={shown}
          first={first}
          width={width}
          pictures={pictures}
          title={env.title}
          onLeave={leave}
        />
      )}
    </div>
  );
}
