import type { FieldPoints } from '../attempts/field-points.ts';
import classes from './FieldAxes.module.css';
import { timeTicks } from './time-ticks.ts';
import { type Size, toPixel, type View } from './view.ts';

interface FieldAxesProps {
  readonly points: FieldPoints;
  readonly view: View;
  /** Of the field itself; the labels stand around it. */
  readonly size: Size;
  readonly left: number;
}

const BOTTOM = 40;

function ticksOf(
  points: FieldPoints,
  view: View,
): readonly { readonly at: number; readonly label: string }[] {
  if (points.axis === 'time') return timeTicks(points.times, view.bottom, view.top);
  return points.lanes.map((label, at) => ({ at, label }));
}

/** Levels below and solvers or times beside the field, with a thin line for each. */
export function FieldAxes({ points, view, size, left }: FieldAxesProps) {
  const { levels, own } = points;
  const columns = Array.from({ length: levels + (own ? 1 : 0) }, (_, i) => (own ? i : i + 1));
  const x = (level: number): number => left + toPixel(view, size, level, 0)[0];
  const y = (at: number): number => toPixel(view, size, 0, at)[1];
  const most = Math.floor((left - 8) / 6.5);
  return (
    <svg className={classes.axes} width={left + size.width} height={size.height + BOTTOM} aria-hidden>
      {columns
        .filter((level) => x(level) >= left && x(level) <= left + size.width)
        .map((level) => (
          <text key={level} x={x(level)} y={size.height + 16} textAnchor="middle">
            {level === 0 ? 'own' : level}
          </text>
        ))}
      <text x={left + size.width / 2} y={size.height + 34} textAnchor="middle">
        level
      </text>
      {ticksOf(points, view)
        .filter(({ at }) => y(at) >= 0 && y(at) <= size.height)
        .map(({ at, label }) => (
          <text key={at} x={left - 8} y={y(at) + 4} textAnchor="end">
            {label.length > most ? `${label.slice(0, most - 1)}…` : label}
            <title>{label}</title>
          </text>
        ))}
      <rect className={classes.edge} x={left - 0.5} y={0.5} width={size.width} height={size.height - 1} />
    </svg>
  );
}
