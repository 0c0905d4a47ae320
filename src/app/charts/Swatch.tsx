import { useId } from 'react';
import { HatchDefs } from './HatchDefs.tsx';
import classes from './Swatch.module.css';

interface SwatchProps {
  /** Which fill, counted from 0. */
  readonly at: number;
}

/** The fill of a series, as a legend shows it. */
export function Swatch({ at }: SwatchProps) {
  const prefix = useId();
  return (
    <svg className={classes.swatch} viewBox="0 0 16 16" aria-hidden>
      <HatchDefs prefix={prefix} />
      <rect x="0.5" y="0.5" width="15" height="15" rx="3" fill={`url(#${prefix}-${at})`} />
    </svg>
  );
}
