import { useId } from 'react';
import type { Mark } from '../../core/scene.ts';
import { fillOf, Hatching } from './Hatching.tsx';
import { LookShape } from './LookShape.tsx';
import { rectPath, type Spot } from './layout.ts';
import { MarkBase } from './MarkBase.tsx';
import classes from './Pad.module.css';
import { unspoken } from './unspoken.ts';

interface ValuePictureProps {
  /** The element as it would be with the value. */
  readonly mark: Mark | undefined;
  readonly value: string;
  /** What stands on the element whatever its value is, such as a vertex's name. */
  readonly constant: string | undefined;
}

const SIDE = 24;

/** The fill, look or sign that a value gives, where it gives one: a number alone tells no colour, and * no star. */
export function ValuePicture({ mark, value, constant }: ValuePictureProps) {
  const scope = useId();
  if (!mark) return null;
  const sign = mark.text === value || mark.text === constant ? undefined : mark.text;
  const bare = mark.fill === undefined && mark.look === undefined;
  // A value that stands there as it is shows itself, however the element stands out then.
  if (!sign && (bare || (mark.text === value && mark.fill === undefined))) return null;
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
      {!bare && <MarkBase spot={spot} scope={scope} outlined />}
      {mark.look && <LookShape spot={spot} look={mark.look} worded={false} />}
      {sign && (
        <text
          x={SIDE / 2}
          y={SIDE / 2}
          textAnchor="middle"
          dominantBaseline="central"
          fontSize={bare ? SIDE - 2 : SIDE - 8}
          style={{ fill: inkOn(mark) }}
        >
          {sign}
        </text>
      )}
    </svg>
  );
}

function inkOn(mark: Mark): string {
  const fill = fillOf(mark);
  if (fill !== undefined) return `var(--on-fill-${fill})`;
  return mark.look === 'solid' ? 'var(--board-on-solid)' : 'currentColor';
}
