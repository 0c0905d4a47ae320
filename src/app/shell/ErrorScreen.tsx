import { Button } from '@mantine/core';
import { UnknownEnvironment } from '../clients/unknown.ts';
import { exploreHref, homeHref, ownHref } from '../links.ts';
import { Notice } from '../ui/Notice.tsx';
import classes from './ErrorScreen.module.css';

interface ErrorScreenProps {
  readonly error: unknown;
}

const issues = 'Reloading the page is safe: boards and attempts are kept in this browser.';

/** For what went wrong while a screen was drawn or loaded. */
export function ErrorScreen({ error }: ErrorScreenProps) {
  const unknown = error instanceof UnknownEnvironment;
  return (
    <Notice
      whole
      alert
      title={unknown ? error.message : 'Something broke on this screen'}
      actions={
        <>
          {!unknown && <Button onClick={() => window.location.reload()}>Reload</Button>}
          <Button component="a" href={exploreHref()} variant={unknown ? 'filled' : 'default'}>
            All environments
          </Button>
          {unknown && (
            <Button component="a" href={ownHref()} variant="default">
              Open its Python file
            </Button>
          )}
          <Button component="a" href={homeHref} variant="default">
            Play a board
          </Button>
        </>
      }
    >
      {unknown ? (
        'The link may be mistyped, or made with a version of Envscope that has more environments. If it leads to somebody’s own, it needs that Python file, opened in this browser.'
      ) : (
        <>
          {issues}
          <details className={classes.details}>
            <summary>What happened</summary>
            <pre>{error instanceof Error ? (error.stack ?? error.message) : String(error)}</pre>
          </details>
        </>
      )}
    </Notice>
  );
}
