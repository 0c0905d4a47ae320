import { Button } from '@mantine/core';
import { useEffect, useState } from 'react';

interface CopyButtonProps {
  readonly text: string;
  readonly name: string;
}

/** Says whether it worked: browsers may refuse the clipboard. */
export function CopyButton({ text, name }: CopyButtonProps) {
  const [copied, setCopied] = useState<'no' | 'yes' | 'refused'>('no');
  useEffect(() => {
    if (copied === 'no') return;
    const timer = setTimeout(() => setCopied('no'), 2_000);
    return () => clearTimeout(timer);
  }, [copied]);
  return (
    <Button
      variant="default"
      size="compact-sm"
      aria-live="polite"
      onClick={() =>
        void navigator.clipboard.writeText(text).then(
          () => setCopied('yes'),
          () => setCopied('refused'),
        )
      }
    >
      {copied === 'yes' ? '✓ Copied' : copied === 'refused' ? 'Not allowed: select and copy' : name}
    </Button>
  );
}
