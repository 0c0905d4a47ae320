import { memo } from 'react';
import type { Picture } from '../clients/protocol.ts';
import { Thumbnail } from '../scene/Thumbnail.tsx';
import { useTurn } from '../ui/useTurn.ts';
import classes from './GalleryTile.module.css';

interface GalleryTileProps {
  readonly index: number;
  /** Its width in pixels. */
  readonly size: number;
  readonly title: string;
  readonly href: string;
  readonly picture: Picture | undefined;
  readonly chosen: boolean;
  /** Before the click leads away. */
  onLeave(index: number): void;
}

/** One instance; a click plays it. */
export const GalleryTile = memo(function GalleryTile(props: GalleryTileProps) {
  const { index, size, title, href, picture, chosen, onLeave } = props;
  return (
    <div className={classes.tile} data-chosen={chosen || undefined}>
      <div className={classes.picture} style={{ height: size }}>
        {picture && <Drawn key={index} picture={picture} />}
      </div>
      <a
        href={href}
        className={classes.caption}
        onClick={(event) => {
          if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onLeave(index);
        }}
        aria-label={`Play instance ${index} of ${title}`}
        aria-current={chosen || undefined}
      >
        {index}
      </a>
    </div>
  );
});

function Drawn({ picture }: { readonly picture: Picture }) {
  const turn = useTurn();
  if (!turn) return null;
  if ('why' in picture) return <span className={classes.why}>{picture.why}</span>;
  return <Thumbnail scene={picture.scene} />;
}
