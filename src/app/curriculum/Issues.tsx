import classes from './Issues.module.css';

interface IssuesProps {
  readonly issues: readonly string[];
}

/** What has to be mended before anything can be drawn. */
export function Issues({ issues }: IssuesProps) {
  if (issues.length === 0) return null;
  return (
    <div role="alert" className={classes.issues}>
      <strong>! Not usable yet</strong>
      <ul>
        {issues.map((issue) => (
          <li key={issue}>{issue}</li>
        ))}
      </ul>
    </div>
  );
}
