import classes from './FilterRow.module.css';

interface FilterRowProps {
  readonly name: string;
  readonly choices: readonly { readonly id: string; readonly title: string }[];
  readonly chosen: string | undefined;
  /** Where a choice leads; undefined takes the filter away. */
  href(id: string | undefined): string;
}

/** Filters are links, so that every selection can be shared and gone back from. */
export function FilterRow({ name, choices, chosen, href }: FilterRowProps) {
  return (
    <div className={classes.row}>
      <span className={classes.name} id={`filter-${name}`}>
        {name}
      </span>
      <ul className={classes.choices} aria-labelledby={`filter-${name}`}>
        {choices.map(({ id, title }) => {
          const on = id === chosen;
          return (
            <li key={id}>
              <a className={classes.choice} href={href(on ? undefined : id)} aria-current={on || undefined}>
                {on && <span aria-hidden>✓ </span>}
                {title}
              </a>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
