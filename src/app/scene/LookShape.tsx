import type { Look } from '../../core/scene.ts';
import type { Spot } from './layout.ts';
import { round } from './layout.ts';

interface LookShapeProps {
  readonly spot: Spot;
  readonly look: Look;
  /** Text stands in the middle: the look keeps to the rim. */
  readonly worded: boolean;
}

/** The shape that tells a look apart without its colour. */
export function LookShape({ spot, look, worded }: LookShapeProps) {
  const { x, y } = spot;
  const r = Math.min(spot.w, spot.h) / 2;
  switch (look) {
    case 'solid':
      return null;
    case 'cross': {
      const s = round(r * 0.42);
      return (
        <path
          className="board-look is-cross"
          d={`M${x - s} ${y - s}l${2 * s} ${2 * s}M${x + s} ${y - s}l${-2 * s} ${2 * s}`}
        />
      );
    }
    case 'lit':
      return <path className="board-look is-lamp" d={worded ? spot.ring : rays(x, y, r * 0.5, r * 0.82)} />;
    case 'dim':
      return isHint(spot) ? null : (
        <path
          className="board-look is-dim"
          d={`M${x - r} ${y + r * 0.4}l${1.4 * r} ${-1.4 * r}M${x - r * 0.4} ${y + r}l${1.4 * r} ${-1.4 * r}`}
        />
      );
    case 'start':
      return (
        <>
          <circle className="board-look is-start" cx={x} cy={y} r={r * 0.92} />
          {!worded && (
            <path
              className="board-look is-start"
              d={`M${x - r * 0.28} ${y - r * 0.42}l${r * 0.75} ${r * 0.42}l${-r * 0.75} ${r * 0.42}z`}
            />
          )}
        </>
      );
    case 'goal':
      return (
        <>
          <circle className="board-look is-goal" cx={x} cy={y} r={r * 0.92} />
          <circle
            className="board-look is-goal"
            cx={x}
            cy={y}
            r={worded ? r * 0.74 : r * 0.45}
            strokeWidth={worded ? 1.25 : undefined}
          />
        </>
      );
    case 'here':
      return <circle className="board-token" cx={x} cy={y} r={r * 0.8} />;
    case 'trail':
      return worded ? null : <circle className="board-look is-trail" cx={x} cy={y} r={r * 0.2} />;
    case 'picked':
      return <path className="board-look is-picked" d={spot.ring} />;
  }
}

const isHint = ({ kind }: Spot): boolean => kind === 'rowhint' || kind === 'columnhint';

function rays(x: number, y: number, from: number, to: number): string {
  const steps = Array.from({ length: 8 }, (_, i) => [
    [1, 0.71, 0, -0.71, -1, -0.71, 0, 0.71][i] as number,
    [0, 0.71, 1, 0.71, 0, -0.71, -1, -0.71][i] as number,
  ]) as readonly (readonly [number, number])[];
  const circle = `M${round(x - from * 0.7)} ${y}a${from * 0.7} ${from * 0.7} 0 1 0 ${from * 1.4} 0a${from * 0.7} ${from * 0.7} 0 1 0 ${-from * 1.4} 0`;
  return (
    circle +
    steps
      .map(
        ([a, b]) =>
          `M${round(x + a * from)} ${round(y + b * from)}L${round(x + a * to)} ${round(y + b * to)}`,
      )
      .join('')
  );
}
