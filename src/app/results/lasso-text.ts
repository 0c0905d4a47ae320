import { FIELD_AXES, type Lasso } from '../attempts/field-points.ts';

const MOST_CORNERS = 64;

/** Reads `solver:1.2,0.1,…`; undefined for what is no polygon. */
export function readLasso(text: string | undefined): Lasso | undefined {
  const m = /^(\w+):(-?[\d.]+(?:,-?[\d.]+)*)$/.exec(text ?? '');
  const axis = FIELD_AXES.find((one) => one === m?.[1]);
  const corners = m?.[2]?.split(',').map(Number) ?? [];
  const whole = corners.length % 2 === 0 && corners.length >= 6 && corners.length <= 2 * MOST_CORNERS;
  return axis && whole && corners.every(Number.isFinite) ? { axis, corners } : undefined;
}

export const writeLasso = (lasso: Lasso | undefined): string | undefined =>
  lasso && `${lasso.axis}:${lasso.corners.join(',')}`;
