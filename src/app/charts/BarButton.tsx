import type { KeyboardEvent } from 'react';
import classes from './BarButton.module.css';

interface BarButtonProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The whole column, which takes the click. */
  readonly column: { readonly y: number; readonly height: number };
  readonly fill: string;
  readonly count: number;
  /** Said aloud. */
  readonly name: string;
  readonly pressed: boolean;
  onPress?(): void;
}

/** A bar with its count; pressing it anywhere in its column, or with Enter, selects what it stands for. */
export function BarButton({
  x,
  y,
  width,
  height,
  column,
  fill,
  count,
  name,
  pressed,
  onPress,
}: BarButtonProps) {
  const live = onPress !== undefined && count > 0;
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    onPress?.();
  };
  const button = { role: 'button', tabIndex: 0, 'aria-label': name, 'aria-pressed': pressed, onKeyDown };
  return (
    <g
      className={classes.bar}
      data-live={live || undefined}
      {...(live ? { ...button, onClick: onPress } : {})}
    >
      <rect x={x} y={column.y} width={width} height={column.height} fill="transparent" />
      <rect
        className={classes.fill}
        x={x}
        y={y}
        width={width}
        height={height}
        rx={Math.min(2, height / 2)}
        fill={fill}
        data-pressed={pressed || undefined}
      />
      {count > 0 && width >= 14 && (
        <text className={classes.count} x={x + width / 2} y={y - 4} textAnchor="middle">
          {count}
        </text>
      )}
    </g>
  );
}
