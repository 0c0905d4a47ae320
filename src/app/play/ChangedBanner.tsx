import classes from './ChangedBanner.module.css';

interface ChangedBannerProps {
  readonly expected: string;
  readonly got: string;
}

/** The link carries the hash of another instance than the one its id gives today. */
export function ChangedBanner({ expected, got }: ChangedBannerProps) {
  return (
    <div className={classes.banner} role="alert">
      <b>Generator changed.</b> This link was made for another instance (hash <code>{expected}</code>, now{' '}
      <code>{got}</code>). You can play on with the one the generator makes now.
    </div>
  );
}
