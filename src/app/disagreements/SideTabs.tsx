import { count } from '../charts/format.ts';
import { type Filters, type HrefOf, SIDES, type Side, sideOf } from './filters.ts';
import classes from './SideTabs.module.css';
import { type Payer, payerName } from './words.ts';

interface SideTabsProps {
  readonly payer: Payer;
  readonly filters: Filters;
  /** Replies on either side. */
  readonly counts: Readonly<Record<Side, number>>;
  readonly hrefOf: HrefOf;
}

const TITLES: Readonly<Record<Side, string>> = {
  positives: 'False positives',
  negatives: 'False negatives',
};

/** Both ways to part, kept apart. */
export function SideTabs({ payer, filters, counts, hrefOf }: SideTabsProps) {
  const shown = sideOf(filters);
  const them = payerName[payer];
  return (
    <nav className={classes.tabs} aria-label="Which way they part">
      {SIDES.map((side) => (
        <a
          key={side}
          className={classes.tab}
          href={hrefOf({ ...filters, side: side === 'positives' ? undefined : side, kind: undefined })}
          aria-current={side === shown ? 'true' : undefined}
        >
          <span className={classes.title}>{TITLES[side]}</span>
          <span className={classes.count}>{count(counts[side])}</span>
          <span className={classes.says}>
            {side === 'positives'
              ? `${them} pays, Envscope does not`
              : `Envscope pays, ${inText(them)} does not`}
          </span>
        </a>
      ))}
    </nav>
  );
}

const inText = (name: string): string => name.replace(/^The /, 'the ');
