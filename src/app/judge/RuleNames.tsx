import classes from './RuleNames.module.css';

interface RuleNamesProps {
  readonly rules: readonly { readonly name: string; readonly says: string }[];
  /** The one that a verdict found broken. */
  readonly broken?: string | undefined;
}

/** What a right answer must keep to. */
export function RuleNames({ rules, broken }: RuleNamesProps) {
  if (rules.length === 0) return null;
  return (
    <section className={classes.card} aria-label="Rules">
      <h3>Rules</h3>
      <ol>
        {rules.map(({ name, says }) => (
          <li key={name} data-broken={name === broken || undefined}>
            <b>{name}</b> {says}
            {name === broken && <span className={classes.word}>✗ broken</span>}
          </li>
        ))}
      </ol>
    </section>
  );
}
