import { Button } from '@mantine/core';
import { UnknownEnvironment } from '../clients/unknown.ts';
import { exploreHref, ownHref } from '../links.ts';
import { useInstanceLink } from '../navigation.ts';
import { useServices } from '../services.ts';
import { Notice } from '../ui/Notice.tsx';
import { useLoad } from '../ui/useLoad.ts';
import { BoardSkeleton } from './BoardSkeleton.tsx';
import { PlayInstance } from './PlayInstance.tsx';
import { ToExplore } from './ToExplore.tsx';

/** `#/play/<environment>@<version>?<params>&seed=…&i=…&h=…` */
export function PlayScreen() {
  const link = useInstanceLink();
  const { hosts } = useServices();
  const host = useLoad(link?.env ?? '', () =>
    link ? hosts.open(link.env) : Promise.reject(new UnknownEnvironment('')),
  );
  if (host.state === 'loading') return <BoardSkeleton />;
  if (host.state === 'failed' || !link) {
    const unknown = !link || (host.state === 'failed' && host.error instanceof UnknownEnvironment);
    return (
      <Notice
        alert
        title={
          unknown ? `There is no environment “${link?.env ?? ''}”` : 'This environment could not be loaded'
        }
        actions={
          <>
            <Button component="a" href={exploreHref()}>
              Explore the catalogue
            </Button>
            {unknown && (
              <Button component="a" href={ownHref()} variant="default">
                Open its Python file
              </Button>
            )}
            {host.state === 'failed' && !unknown && (
              <Button variant="default" onClick={host.retry}>
                Try again
              </Button>
            )}
          </>
        }
      >
        {unknown ? (
          <p>
            The link may be misspelt, or it leads to somebody’s own environment: then it needs that Python
            file, opened in this browser.
          </p>
        ) : (
          <p>{host.state === 'failed' && host.error.message}</p>
        )}
      </Notice>
    );
  }
  if (!host.value.board)
    return <ToExplore title="This environment has no board yet" why="It cannot be played here." />;
  return <PlayInstance host={host.value} env={host.value.board} link={link} />;
}
