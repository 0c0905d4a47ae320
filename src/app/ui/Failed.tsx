import { Button } from '@mantine/core';
import { Notice } from './Notice.tsx';

interface FailedProps {
  readonly load: { readonly error: Error; retry(): void };
  readonly what: string;
}

/** A load that failed, with another try. */
export function Failed({ load, what }: FailedProps) {
  return (
    <Notice alert title={what} actions={<Button onClick={load.retry}>Try again</Button>}>
      {load.error.message}
    </Notice>
  );
}
