import type { FilterFault } from '../../records/filter/tokens.ts';
import classes from './FaultText.module.css';

interface FaultTextProps {
  readonly text: string;
  readonly fault: FilterFault;
}

/** A filter with the place marked that cannot be read, and what to do. */
export function FaultText({ text, fault: { from, to, says } }: FaultTextProps) {
  return (
    <span className={classes.fault}>
      <code className={classes.text}>
        {text.slice(0, from)}
        <mark className={classes.place}>{text.slice(from, to) || ' '}</mark>
        {text.slice(to)}
      </code>
      <span>
        Character {from + 1}: {says}
      </span>
    </span>
  );
}
