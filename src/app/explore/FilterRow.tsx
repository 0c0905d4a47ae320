import type { ReactNode } from 'react';
import { FilterChoice } from './FilterChoice.tsx';
import classes from './FilterRow.module.css';

interface FilterRowProps {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: string | undefined;
  /** Where a choice leads; undefined takes the filter away. */
  href(id: string | undefined): string;
  /** Choices that stand apart. */
  readonly children?: ReactNode;
}

/** One choice among several, or none. */
export function FilterRow({ name, choices, chosen, href, children }: FilterRowProps) {
  return (
    <div className={classes.row}>
      <span className={classes.name} id={`filter-${name}`}>
        {name}
      </span>
      <ul className={classes.choices} aria-labelledby={`filter-${name}`}>
        {choices.map(({ id, title }) => (
          <FilterChoice
            key={id}
            title={title}
            on={id === chosen}
            href={href(id === chosen ? undefined : id)}
          />
        ))}
        {children && <li className={classes.apart} aria-hidden />}
        {children}
      </ul>
    </div>
  );
}
