import { Button } from '@mantine/core';
import { exploreHref } from '../links.ts';
import { Notice } from '../ui/Notice.tsx';

interface ToExploreProps {
  readonly title: string;
  readonly why: string;
  /** Where it can be mended; the catalogue, if not given. */
  readonly href?: string;
  readonly action?: string;
}

/** A link that cannot be played, why, and where to go. */
export function ToExplore({
  title,
  why,
  href = exploreHref(),
  action = 'Explore the catalogue',
}: ToExploreProps) {
  return (
    <Notice
      alert
      title={title}
      actions={
        <Button component="a" href={href}>
          {action}
        </Button>
      }
    >
      <p>{why}</p>
    </Notice>
  );
}
