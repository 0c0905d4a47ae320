import type { FieldPoints } from '../attempts/field-points.ts';
import { useLoad } from '../ui/useLoad.ts';
import { VerdictBadge } from '../ui/VerdictBadge.tsx';
import classes from './FieldTip.module.css';
import { type Size, toPixel, type View } from './view.ts';

interface FieldTipProps {
  readonly points: FieldPoints;
  readonly point: number;
  readonly view: View;
  readonly size: Size;
  sayOf(row: number): Promise<string>;
}

const OUTCOMES = ['solved', 'wrong', 'unreadable'] as const;
const WIDTH = 240;

/** What the point under the pointer is. */
export function FieldTip({ points, point, view, size, sayOf }: FieldTipProps) {
  const row = points.rows[point] ?? 0;
  const said = useLoad(String(row), () => sayOf(row));
  const [x, y] = toPixel(view, size, points.at[2 * point] ?? 0, points.at[2 * point + 1] ?? 0);
  const left = Math.min(Math.max(0, x + 12), Math.max(0, size.width - WIDTH));
  return (
    <div
      className={classes.tip}
      style={{
        left,
        width: WIDTH,
        ...(y > size.height / 2 ? { bottom: size.height - y + 12 } : { top: y + 12 }),
      }}
    >
      <VerdictBadge outcome={OUTCOMES[points.outcome[point] ?? 0] ?? 'wrong'} />
      <span>{said.state === 'ready' ? said.value : '…'}</span>
    </div>
  );
}
