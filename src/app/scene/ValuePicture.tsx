import { useId } from 'react';
import type { Mark } from '../../core/scene.ts';
import { Hatching } from './Hatching.tsx';
import { LookShape } from './LookShape.tsx';
import { rectPath, type Spot } from './layout.ts';
import { MarkBase } from './MarkBase.tsx';
import classes from './Pad.module.css';
import { unspoken } from './unspoken.ts';

interface ValuePictureProps {
  /** The element as it would be with the value. */
  readonly mark: Mark | undefined;
}

const SIDE = 24;

/** The fill or look that a value gives, where it gives one: a number alone does not tell a colour. */
export function ValuePicture({ mark }: ValuePictureProps) {
  const scope = useId();
  if (!mark || (mark.fill === undefined && mark.look === undefined)) return null;
  const outline = rectPath(1, 1, SIDE - 2, SIDE - 2, 4);
  const spot: Spot = {
    mark,
    x: SIDE / 2,
    y: SIDE / 2,
    w: SIDE - 4,
    h: SIDE - 4,
    outline,
    ring: outline,
    kind: 'item',
  };
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: its button is named
    <svg className={classes.picture} viewBox={`0 0 ${SIDE} ${SIDE}`} width={SIDE} height={SIDE} {...unspoken}>
      <Hatching scope={scope} marks={[mark]} />
      <MarkBase spot={spot} scope={scope} outlined />
      {mark.look && <LookShape spot={spot} look={mark.look} worded={false} />}
    </svg>
  );
}
