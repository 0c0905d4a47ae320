import { UnstyledButton } from '@mantine/core';
import classes from './SkipLink.module.css';

interface SkipLinkProps {
  onSkip(): void;
}

/** A button, since the part of the address after `#` says which screen is shown. */
export function SkipLink({ onSkip }: SkipLinkProps) {
  return (
    <UnstyledButton className={classes.skip} onClick={onSkip}>
      Skip to the content
    </UnstyledButton>
  );
}
