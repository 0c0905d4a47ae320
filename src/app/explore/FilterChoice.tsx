import classes from './FilterRow.module.css';

interface FilterChoiceProps {
  readonly title: string;
  readonly on: boolean;
  readonly href: string;
}

/** A filter is a link, so that every selection can be shared and gone back from. */
export function FilterChoice({ title, on, href }: FilterChoiceProps) {
  return (
    <li>
      <a className={classes.choice} href={href} aria-current={on || undefined}>
        {on && <span aria-hidden>✓ </span>}
        {title}
      </a>
    </li>
  );
}
