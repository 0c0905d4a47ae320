import { Button } from '@mantine/core';
import { exploreHref, homeHref } from '../links.ts';
import { Notice } from '../ui/Notice.tsx';
import { useTitle } from '../ui/useTitle.ts';

export function NotFoundScreen() {
  useTitle('Not found');
  return (
    <Notice
      whole
      title="There is no such screen"
      actions={
        <>
          <Button component="a" href={homeHref}>
            Play a board
          </Button>
          <Button component="a" href={exploreHref()} variant="default">
            All environments
          </Button>
        </>
      }
    >
      The address does not lead anywhere: {window.location.hash}. The link may be cut off or mistyped.
    </Notice>
  );
}
