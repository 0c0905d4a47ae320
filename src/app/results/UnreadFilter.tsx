import { Button } from '@mantine/core';
import { Notice } from '../ui/Notice.tsx';
import { FaultText } from './FaultText.tsx';
import type { Filters } from './filters.ts';

interface UnreadFilterProps {
  readonly unread: NonNullable<Filters['unread']>;
  onClear(): void;
}

/** In place of the charts: the filter of this address cannot be read. */
export function UnreadFilter({ unread, onClear }: UnreadFilterProps) {
  return (
    <Notice
      alert
      title="This filter cannot be read"
      actions={
        <Button variant="default" onClick={onClear}>
          Show all attempts
        </Button>
      }
    >
      <FaultText {...unread} />
    </Notice>
  );
}
