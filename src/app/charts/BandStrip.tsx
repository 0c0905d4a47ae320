import type { Band } from '../../stats/bands.ts';
import classes from './BandStrip.module.css';

interface BandStripProps {
  /** Attempts at each instance. */
  readonly n: number;
  readonly bands: readonly Band[];
}

/** Room for the numbers of the other axis, in pixels. */
const AXIS = 36;

/** Where bands of pass rates lie below the bars of an exact histogram, whose n + 1 columns are of one width. */
export function BandStrip({ n, bands }: BandStripProps) {
  const share = (rate: number): number => (rate * n + 0.5) / (n + 1);
  return (
    <div className={classes.strip} style={{ marginInlineStart: AXIS }}>
      {bands.map(({ name, from, to }) => (
        <span
          key={name}
          className={classes.band}
          style={{ left: `${share(from) * 100}%`, width: `${(share(to) - share(from)) * 100}%` }}
          title={`${name}: ${from} to ${to}`}
          data-label
        >
          {name}
        </span>
      ))}
    </div>
  );
}
