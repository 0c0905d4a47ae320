import { Button } from '@mantine/core';
import { homeHref } from '../links.ts';
import { Notice } from '../ui/Notice.tsx';

interface EmptyResultsProps {
  readonly busy: boolean;
  onRun(): void;
}

/** Nothing is there yet: two ways to have something, one click each. */
export function EmptyResults({ busy, onRun }: EmptyResultsProps) {
  return (
    <Notice
      title="No attempts yet"
      actions={
        <>
          <Button component="a" href={homeHref}>
            Play a board
          </Button>
          <Button variant="default" loading={busy} onClick={onRun}>
            Run a baseline
          </Button>
        </>
      }
    >
      Every board you verify is kept here, with its verdict. A baseline makes a few hundred attempts in a
      moment, and shows how often each level is solved. You can also drop a file of attempts anywhere on this
      page.
    </Notice>
  );
}
