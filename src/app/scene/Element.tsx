import type { ReactNode } from 'react';
import { acts, type DrawnPane, type Spot } from './layout.ts';
import { spoken } from './spoken.ts';
import type { View } from './view.ts';

interface ElementProps {
  readonly pane: DrawnPane;
  readonly spot: Spot;
  readonly view: View;
  readonly children: ReactNode;
}

const ROLES = {
  cell: 'gridcell',
  rowhint: 'rowheader',
  columnhint: 'columnheader',
  node: 'option',
  item: 'option',
  scenery: 'option',
  piece: 'option',
} as const;

/** An element of a pane that can be pointed at, reached by the cursor and is spoken. */
export function Element({ pane, spot, view, children }: ElementProps) {
  if (!view.live) return <g>{children}</g>;
  const { mark, kind } = spot;
  const able = acts(pane, mark);
  const role = ROLES[kind];
  const drags = able && (kind === 'piece' || ('drags' in pane && pane.drags === true));
  return (
    // biome-ignore lint/a11y/useAriaPropsSupportedByRole: the role is one of grid cells or options, which take them
    <g
      data-at={mark.at}
      role={role}
      aria-label={spoken(pane, mark, view.standing)}
      aria-readonly={role === 'gridcell' && !able ? true : undefined}
      aria-selected={role === 'option' ? view.cursor === mark.at : undefined}
      aria-disabled={role === 'option' && !able ? true : undefined}
      tabIndex={view.cursor === mark.at ? 0 : -1}
      className={
        [able ? 'is-actable' : '', drags ? 'is-draggable' : ''].filter(Boolean).join(' ') || undefined
      }
    >
      {children}
    </g>
  );
}

/** The area a pointer may hit, under everything that is drawn on the element. */
export function HitArea({ spot, view }: { readonly spot: Spot; readonly view: View }) {
  return view.live ? (
    <path className={spot.kind === 'cell' ? 'board-hover' : 'board-hit'} d={spot.hit ?? spot.outline} />
  ) : null;
}
