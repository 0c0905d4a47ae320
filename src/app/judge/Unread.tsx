import { Notice } from '../ui/Notice.tsx';

interface UnreadProps {
  readonly why: string;
}

export function Unread({ why }: UnreadProps) {
  return (
    <Notice alert whole title="The judgements of this browser could not be read">
      {why} Close other tabs of Envscope and reload. Nothing was deleted.
    </Notice>
  );
}
