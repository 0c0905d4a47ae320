import { useId } from 'react';
import './scene.css';
import type { Scene } from '../../core/scene.ts';
import { Drawing, layoutOf } from './Drawing.tsx';
import { Hatching } from './Hatching.tsx';
import { isDrawn } from './layout.ts';
import classes from './Thumbnail.module.css';
import { stillView } from './view.ts';

interface ThumbnailProps {
  readonly scene: Scene;
  /** Said aloud; without it the picture is hidden from assistive tools. */
  readonly name?: string;
}

/** A board without interaction, scaled into the box it is given. */
export function Thumbnail({ scene, name }: ThumbnailProps) {
  const scope = useId();
  const drawn = scene.panes.filter(isDrawn);
  const pane = drawn.reduce<(typeof drawn)[number] | undefined>(
    (best, next) => (best && sizeOf(best) >= sizeOf(next) ? best : next),
    undefined,
  );
  const spoken = name === undefined ? { 'aria-hidden': true } : { role: 'img', 'aria-label': name };
  if (!pane) {
    const text = scene.panes.find((other) => other.kind === 'text' || other.kind === 'code');
    return (
      <div className={classes.text} {...spoken}>
        {text && 'text' in text ? text.text.slice(0, 400) : ''}
      </div>
    );
  }
  const layout = layoutOf(pane);
  const marks = layout.spots.map((spot) => spot.mark);
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: named above, or hidden
    <svg
      className={`board-svg ${classes.svg}`}
      viewBox={`0 0 ${layout.width} ${layout.height}`}
      preserveAspectRatio="xMidYMid meet"
      {...spoken}
    >
      <Hatching scope={scope} marks={marks} />
      <Drawing pane={pane} view={stillView(scope)} />
    </svg>
  );
}

const sizeOf = (pane: Parameters<typeof layoutOf>[0]): number => {
  switch (pane.kind) {
    case 'grid':
      return pane.cells.length;
    case 'graph':
      return pane.nodes.length * 2;
    case 'sequence':
      return pane.items.length;
    case 'plane':
      return pane.shapes.length * 2;
  }
};
