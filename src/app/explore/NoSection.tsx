import { Button } from '@mantine/core';
import { environmentHref } from '../links.ts';
import { Notice } from '../ui/Notice.tsx';

interface NoSectionProps {
  readonly env: string;
  readonly section: string;
}

export function NoSection({ env, section }: NoSectionProps) {
  return (
    <Notice
      whole
      title={`This environment has no page “${section}”`}
      actions={
        <Button component="a" href={environmentHref(env)}>
          To its gallery
        </Button>
      }
    >
      The link may be mistyped.
    </Notice>
  );
}
