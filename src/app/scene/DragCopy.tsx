import type { Spot } from './layout.ts';
import { MarkBase } from './MarkBase.tsx';
import { MarkFace } from './MarkFace.tsx';
import { unspoken } from './unspoken.ts';

interface DragCopyProps {
  readonly spot: Spot | undefined;
  readonly dx: number;
  readonly dy: number;
  readonly scope: string;
}

/** The element under the pointer while it is dragged. */
export function DragCopy({ spot, dx, dy, scope }: DragCopyProps) {
  if (!spot) return null;
  return (
    <g transform={`translate(${dx} ${dy})`} opacity="0.85" pointerEvents="none" {...unspoken}>
      <MarkBase spot={spot} scope={scope} outlined />
      <MarkFace spot={spot} values={[]} />
    </g>
  );
}
